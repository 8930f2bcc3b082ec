/** Reads many files on two threads; where there are few, the second thread would cost more than it saves. */
import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { FoundFile } from "../../load/record-file.ts";
import { type GuardedFile, readGuardedFile, type ReadGuarded, readOneByOne } from "./guarded-file.ts";
import { SharedQueue } from "./shared-queue.ts";

/** From this number of files on a second thread pays. */
const worthwhile = 1_500;

const patienceMs = 120_000;

/** What the second thread is given. */
export interface Assignment {
  readonly files: readonly FoundFile[];
  readonly memory: Int32Array<SharedArrayBuffer>;
}

/** What it hands back for each file it took; or the error that ended it. */
export type Delivery = { readonly index: number; readonly guarded: GuardedFile } | { readonly error: unknown };

/**
 * The same answers in the same order as reading one after another. Each file is taken by whichever thread is free.
 *
 * @throws when the second thread fails
 */
export const readInParallel: ReadGuarded = (files) => {
  if (files.length < worthwhile || availableParallelism() < 2) return readOneByOne(files);
  const queue = new SharedQueue(files.length);
  const { port1: here, port2: there } = new MessageChannel();
  const worker = new Worker(new URL("./parallel-worker.ts", import.meta.url), {
    workerData: { files, memory: queue.memory, port: there },
    transferList: [there],
  });
  worker.unref();
  const results: GuardedFile[] = [];
  for (const index of queue.take()) results[index] = readGuardedFile(files[index] as FoundFile);
  if (!queue.waitForFinish(patienceMs)) throw new Error("The second thread that reads the content did not answer");
  for (const delivery of deliveredAt(here)) {
    if ("error" in delivery) throw new Error("The content could not be read on two threads", { cause: delivery.error });
    results[delivery.index] = delivery.guarded;
  }
  here.close();
  return results;
};

/** All that the other thread has sent so far. */
function* deliveredAt(port: MessagePort): Generator<Delivery> {
  for (let received = receiveMessageOnPort(port); received; received = receiveMessageOnPort(port))
    yield received.message as Delivery;
}
