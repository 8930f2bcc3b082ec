/** Reads a file as the UTF-8 text an editor wrote, or says why it is none. */
import { lstatSync, readFileSync, type Stats } from "node:fs";
import type { Problem } from "./problem.ts";

/** Largest file, in bytes: ten times the longest briefing. */
const largest = 200_000;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * @param path where the file lies
 * @param file how messages name it
 * @returns its text without a byte order mark and with LF line ends, or the problem that keeps it from being read
 */
export function readTextFile(path: string, file: string): { text: string } | { problem: Problem } {
  const refused = refusedFile(lstatSync(path), file);
  if (refused) return { problem: refused };
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text !== undefined) return { text: text.replace(/\r\n/g, "\n") };
  if (isUtf16(bytes)) return { problem: wrongEncoding(file, 1, 1, "text in UTF-16") };
  const before = bytes.subarray(0, lengthOfValidStart(bytes));
  const lines = before.toString("utf8").split("\n");
  const byte = `byte \`0x${(bytes[before.length] ?? 0).toString(16)}\``;
  return { problem: wrongEncoding(file, lines.length, (lines.at(-1) ?? "").length + 1, byte) };
}

/** A link would be read from wherever it leads; it is never followed. */
function refusedFile(stats: Stats, file: string): Problem | undefined {
  const start = { file, line: 1, column: 1 };
  if (stats.isSymbolicLink())
    return {
      rule: "regular-file",
      ...start,
      message: "unexpected symbolic link, expected a file",
      hint: "Put the file itself in its place.",
    };
  if (!stats.isFile()) return { rule: "regular-file", ...start, message: "unexpected device or pipe, expected a file" };
  if (stats.size > largest)
    return {
      rule: "size",
      ...start,
      message: `unexpected file of ${Math.ceil(stats.size / 1000)} kB, expected at most ${largest / 1000} kB`,
      hint: "Part it into several files.",
    };
  return undefined;
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function wrongEncoding(file: string, line: number, column: number, found: string): Problem {
  return {
    rule: "utf-8",
    file,
    line,
    column,
    message: `unexpected ${found}, expected text in UTF-8`,
    hint: "Save the file again with the encoding UTF-8.",
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
