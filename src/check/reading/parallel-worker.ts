/** The second thread of `readInParallel`. */
import { type MessagePort, workerData } from "node:worker_threads";
import type { FoundFile } from "../../load/record-file.ts";
import { readGuardedFile } from "./guarded-file.ts";
import type { Assignment, Delivery } from "./parallel-files.ts";
import { SharedQueue } from "./shared-queue.ts";

const { files, memory, port } = workerData as Assignment & { port: MessagePort };
const deliver = (delivery: Delivery): void => port.postMessage(delivery);
const queue = new SharedQueue(files.length, memory);
try {
  for (const index of queue.take()) deliver({ index, guarded: readGuardedFile(files[index] as FoundFile) });
} catch (error) {
  deliver({ error });
}
queue.finish();
