/** Reads a file as the UTF-8 text an editor wrote, or says where it is not. */
import { readFileSync } from "node:fs";
import type { Problem } from "./problem.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * @param path where the file lies
 * @param file how messages name it
 * @returns its text without a byte order mark and with LF line ends, or the problem that keeps it from being read
 */
export function readTextFile(path: string, file: string): { text: string } | { problem: Problem } {
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text !== undefined) return { text: text.replace(/\r\n/g, "\n") };
  const before = bytes.subarray(0, lengthOfValidStart(bytes));
  const lines = before.toString("utf8").split("\n");
  return {
    problem: {
      rule: "utf-8",
      file,
      line: lines.length,
      column: (lines.at(-1) ?? "").length + 1,
      message: `unexpected byte \`0x${(bytes[before.length] ?? 0).toString(16)}\`, expected text in UTF-8`,
      hint: "Save the file again with the encoding UTF-8.",
    },
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Number of bytes before the first one that is not UTF-8, found by halving. */
function lengthOfValidStart(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** A start may be cut within a character, so the decoder is told that more follows. */
function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
