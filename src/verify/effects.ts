/** What a look at sources may do to the world; tests hand over others, so that no waiting is real. */
import type { RequestOptions, Answer } from "./one-request.ts";
import { oneRequest } from "./one-request.ts";

export interface Effects {
  /** Asks for one address once, without following where it leads. @throws RequestError */
  readonly fetch: (url: URL, options: RequestOptions) => Promise<Answer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends early, and throws, when the signal says so. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly log: (text: string) => void;
  /** Shows how far a long step has come; `text` takes the place of the one before. */
  readonly progress: (text: string) => void;
}

/** The network and the clock; what is shown goes to the printer. */
export function realEffects(printer: Pick<Effects, "log" | "progress">): Effects {
  return { fetch: oneRequest, now: () => Date.now(), sleep, log: printer.log, progress: printer.progress };
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const end = (): void => {
    clearTimeout(timer);
    reject(signal.reason as Error);
  };
  const timer = setTimeout(() => {
    signal.removeEventListener("abort", end);
    resolve();
  }, ms);
  if (signal.aborted) end();
  else signal.addEventListener("abort", end, { once: true });
  return promise;
}
