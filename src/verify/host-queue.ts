/** One request at a time for each host, with a pause between two; several hosts at once, up to a number. */
import type { Effects } from "./effects.ts";

export interface HostQueue {
  /** Runs the task when it is the host's turn. Tasks of a host run in the order in which they were given. */
  run<T>(host: string, task: () => Promise<T>): Promise<T>;
  /** From now on at least this long between the end of a request to the host and the next. */
  slowDown(host: string, delayMs: number): void;
  /** No request to the host before this long has passed. */
  pause(host: string, ms: number): void;
}

interface Host {
  last: Promise<unknown>;
  delayMs: number;
  notBefore: number;
}

export interface QueueOptions {
  /** Hosts that may be asked at the same time. */
  readonly concurrency: number;
  /** Between the end of a request to a host and the next. */
  readonly delayMs: number;
  readonly signal: AbortSignal;
}

/** A task that is waiting when the signal says stop is not run: its promise is rejected with the signal's reason. */
export function hostQueue(options: QueueOptions, { now, sleep }: Pick<Effects, "now" | "sleep">): HostQueue {
  const hosts = new Map<string, Host>();
  const slots = slotsOf(options.concurrency);
  const hostOf = (name: string): Host => {
    const known = hosts.get(name) ?? { last: Promise.resolve(), delayMs: options.delayMs, notBefore: 0 };
    hosts.set(name, known);
    return known;
  };
  const turn = async <T>(host: Host, task: () => Promise<T>): Promise<T> => {
    // Waiting takes no slot from other hosts. A pause may be lengthened while we wait.
    for (let wait = host.notBefore - now(); wait > 0; wait = host.notBefore - now()) await sleep(wait, options.signal);
    await slots.take();
    try {
      options.signal.throwIfAborted();
      return await task();
    } finally {
      slots.give();
      host.notBefore = Math.max(host.notBefore, now() + host.delayMs);
    }
  };
  return {
    run(name, task) {
      const host = hostOf(name);
      const result = host.last.then(() => turn(host, task));
      host.last = result.catch(() => undefined);
      return result;
    },
    slowDown(name, delayMs) {
      const host = hostOf(name);
      // The request before this one has ended already, with the shorter pause after it.
      host.notBefore += Math.max(0, delayMs - host.delayMs);
      host.delayMs = Math.max(host.delayMs, delayMs);
    },
    pause(name, ms) {
      const host = hostOf(name);
      host.notBefore = Math.max(host.notBefore, now() + ms);
    },
  };
}

/** So many at once; the others wait in the order in which they came. */
function slotsOf(count: number): { take: () => Promise<void>; give: () => void } {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async take() {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give() {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}
