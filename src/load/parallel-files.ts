/** Reads many files on two threads; where there are few, the second thread would cost more than it saves. */
import { availableParallelism } from "node:os";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { type FoundFile, type ReadFile, readRecordFile } from "./record-file.ts";
import type { ReadFiles } from "./records.ts";
import { SharedQueue } from "./shared-queue.ts";

/** From this number of files on a second thread pays. */
const worthwhile = 1_500;

const patienceMs = 120_000;

/** What the second thread is given. */
export interface Assignment {
  readonly files: readonly FoundFile[];
  readonly memory: Int32Array<SharedArrayBuffer>;
}

/** What it hands back: for each file it took, its number and what was read; or the error that ended it. */
export type Delivery =
  { readonly read: readonly (readonly [index: number, result: ReadFile])[] } | { readonly error: unknown };

/**
 * The same answers in the same order as reading one after another. Briefings stay on this thread, because their trees are
 * costly to hand over; the records are taken by whichever thread is free.
 *
 * @throws when the second thread fails
 */
export const readInParallel: ReadFiles = (files) => {
  if (files.length < worthwhile || availableParallelism() < 2) return files.map(readRecordFile);
  const shared = files.filter(({ kind }) => kind !== "briefing");
  const queue = new SharedQueue(shared.length);
  const { port1: here, port2: there } = new MessageChannel();
  const worker = new Worker(new URL("./parallel-worker.ts", import.meta.url), {
    workerData: { files: shared, memory: queue.memory, port: there },
    transferList: [there],
  });
  worker.unref();
  const results = new Map<FoundFile, ReadFile>();
  for (const file of files) if (file.kind === "briefing") results.set(file, readRecordFile(file));
  for (const index of queue.take()) results.set(shared[index] as FoundFile, readRecordFile(shared[index] as FoundFile));
  if (!queue.waitForFinish(patienceMs)) throw new Error("The second thread that reads the content did not answer");
  const delivery = receiveMessageOnPort(here)?.message as Delivery;
  here.close();
  if ("error" in delivery) throw new Error("The content could not be read on two threads", { cause: delivery.error });
  for (const [index, read] of delivery.read) results.set(shared[index] as FoundFile, read);
  return files.map((file) => results.get(file) as ReadFile);
};
