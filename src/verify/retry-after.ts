/** How long to wait before a busy server is asked again. */

const longestWaitMs = 5 * 60_000;
const firstWaitMs = 5_000;

/**
 * @param header Retry-After: seconds or a date, as RFC 9110 has it
 * @param tries how often it was asked already, from 1
 * @returns milliseconds, doubled with each try where the server names none; undefined where it asks for longer than a run waits
 */
export function retryAfterMs(header: string | undefined, now: number, tries: number): number | undefined {
  const asked =
    header === undefined ? NaN : /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  const wait = Number.isNaN(asked) ? firstWaitMs * 2 ** (tries - 1) : Math.max(0, asked);
  return wait > longestWaitMs ? undefined : wait;
}
