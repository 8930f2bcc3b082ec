/** What takes long to make is kept between builds, under the digest of all that it is made from: it can never be out of date. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = "node_modules/.cache/on-the-record";

/** @param from all that decides what `make` gives, the versions of what makes it among them */
export function kept(from: readonly string[], make: () => Uint8Array): Uint8Array {
  const digest = createHash("sha256").update(JSON.stringify(from)).digest("hex");
  const file = join(folder, digest);
  if (existsSync(file)) return readFileSync(file);
  const made = make();
  mkdirSync(folder, { recursive: true });
  // Whole or not at all, also where two builds write the same.
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return made;
}
