/** A queue of numbered pieces of work that several threads take from, in shared memory. */

/** Places in the shared memory. */
const next = 0;
const finished = 1;

/** Pieces are taken in runs, so that the counter is not asked for each of them. */
const run = 16;

export class SharedQueue {
  private readonly length: number;
  /** Handed to the other thread, which makes a queue of its own from it. */
  readonly memory: Int32Array<SharedArrayBuffer>;

  constructor(length: number, memory = new Int32Array(new SharedArrayBuffer(8))) {
    this.length = length;
    this.memory = memory;
  }

  /** Numbers of pieces that nobody has taken yet, until none is left. */
  *take(): Generator<number> {
    for (;;) {
      const from = Atomics.add(this.memory, next, run);
      if (from >= this.length) return;
      for (let index = from; index < Math.min(from + run, this.length); index++) yield index;
    }
  }

  /** Said by the second thread when it has handed over its results. */
  finish(): void {
    Atomics.store(this.memory, finished, 1);
    Atomics.notify(this.memory, finished);
  }

  /** Waits for the second thread. @returns false when it has not finished within that time */
  waitForFinish(timeoutMs: number): boolean {
    return Atomics.wait(this.memory, finished, 0, timeoutMs) !== "timed-out";
  }
}
