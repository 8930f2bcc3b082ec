/** The second thread of `readInParallel`. */
import { type MessagePort, workerData } from "node:worker_threads";
import type { Assignment, Delivery } from "./parallel-files.ts";
import { readRecordFile, type FoundFile } from "./record-file.ts";
import { SharedQueue } from "./shared-queue.ts";

const { files, memory, port } = workerData as Assignment & { port: MessagePort };
const queue = new SharedQueue(files.length, memory);
port.postMessage(deliver());
queue.finish();

function deliver(): Delivery {
  try {
    return { read: [...queue.take()].map((index) => [index, readRecordFile(files[index] as FoundFile)]) };
  } catch (error) {
    return { error };
  }
}
