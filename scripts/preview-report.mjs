/**
 * A stranger's zip file → the words of a comment. Nothing of the file is written to disk, run, or passed on as Markdown:
 * its JSON is checked field by field, and names go into the comment as code, where they can neither mention nor link.
 */
import { inflateRawSync } from "node:zlib";

/** Bytes, packed and unpacked. */
export const largest = 65_536;
/** By this the comment is found again. */
export const marker = "<!-- preview of the record -->";

const shownFirst = 5;
const shownAtMost = 100;

/**
 * The one file in the archive, which must be called `diff.json`.
 * @param {Uint8Array} bytes
 * @returns {string}
 * @throws where it is anything else
 */
export function onlyFile(bytes) {
  const zip = Buffer.from(bytes);
  if (zip.length > largest) throw new Error(`unexpected ${zip.length} bytes, expected at most ${largest}`);
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0 || end + 22 > zip.length) throw new Error("unexpected file, expected a zip archive");
  if (zip.readUInt16LE(end + 10) !== 1) throw new Error("unexpected number of files, expected one");
  const entry = zip.readUInt32LE(end + 16);
  if (entry + 46 > zip.length || zip.readUInt32LE(entry) !== 0x02014b50) throw new Error("unexpected end of archive");
  const name = zip.toString("utf8", entry + 46, entry + 46 + zip.readUInt16LE(entry + 28));
  if (name !== "diff.json") throw new Error("unexpected file name, expected `diff.json`");
  const [method, packed, start] = [
    zip.readUInt16LE(entry + 10),
    zip.readUInt32LE(entry + 20),
    zip.readUInt32LE(entry + 42),
  ];
  if (start + 30 > zip.length) throw new Error("unexpected end of archive");
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  if (from + packed > zip.length) throw new Error("unexpected end of archive");
  const data = zip.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw new Error("unexpected packing, expected deflate");
  return (method === 0 ? data : inflateRawSync(data, { maxOutputLength: largest })).toString("utf8");
}

/**
 * What `npm run diff -- <revision> --format json` prints, as far as the comment shows it.
 * @typedef {{ summary: string, positions: string[], changed: number, counts: [string, number][] }} Report
 */

const countNames = /** @type {const} */ ({
  added: "Statements added",
  corrected: "Statements corrected",
  withdrawn: "Statements withdrawn",
  removed: "Statements removed",
  briefings: "Briefings affected",
  charts: "Charts affected",
});

/**
 * @param {string} text
 * @returns {Report}
 * @throws where a field is missing or of another type
 */
export function readReport(text) {
  if (text.length > largest) throw new Error(`unexpected ${text.length} characters, expected at most ${largest}`);
  const report = record(JSON.parse(text), "report");
  const counts = record(report["counts"], "counts");
  return {
    summary: string(report["summary"], "summary"),
    positions: list(report["positions"], "positions").map((one) => {
      const change = record(one, "positions");
      const because = list(change["because"] ?? [], "because").map((cause) =>
        string(record(cause, "because")["sentence"], "because"),
      );
      return [string(change["sentence"], "sentence"), ...because.slice(0, 3)].join(" – ");
    }),
    changed: number(counts["positions"], "positions"),
    counts: Object.entries(countNames).map(([name, title]) => [title, number(counts[name], name)]),
  };
}

/**
 * @param {Report | undefined} report undefined where it was too long
 * @param {string} run address of the preview, which is ours and not the report's
 */
export function commentText(report, run) {
  const kept = `The built site, the whole report and its drawings are kept for a week with [the preview](${run}).`;
  if (!report) return [marker, "The list of changes is too long for a comment.", kept].join("\n\n");
  const lines = report.positions.slice(0, shownAtMost).map((sentence) => `- ${code(sentence)}`);
  const rest = lines.slice(shownFirst);
  const counts = report.counts.filter(([, count]) => count > 0).map(([what, count]) => `${what}: ${count}`);
  return [
    marker,
    `**${report.changed === 0 ? "No position changes." : `Positions that change: ${report.changed}.`}** ${code(report.summary)}`,
    lines.slice(0, shownFirst).join("\n"),
    rest.length > 0 ? `<details><summary>${rest.length} more</summary>\n\n${rest.join("\n")}\n\n</details>` : "",
    lines.length < report.changed ? `The report has ${report.changed - lines.length} more.` : "",
    counts.length > 0 ? `${counts.join(" · ")}.` : "",
    kept,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/**
 * As a code span that nothing in the text can end: one line, no back-ticks, no invisible characters.
 * @param {string} text
 */
function code(text) {
  const plain = text
    .replace(/[\p{C}\p{Z}`\s]+/gu, " ")
    .trim()
    .slice(0, 400);
  return `\`${plain || "–"}\``;
}

/** @returns {Record<string, unknown>} */
function record(/** @type {unknown} */ value, /** @type {string} */ name) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw unexpected(value, name, "an object");
  return /** @type {Record<string, unknown>} */ (value);
}

/** @returns {unknown[]} */
function list(/** @type {unknown} */ value, /** @type {string} */ name) {
  if (!Array.isArray(value)) throw unexpected(value, name, "a list");
  return value;
}

/** @returns {number} */
function number(/** @type {unknown} */ value, /** @type {string} */ name) {
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw unexpected(value, name, "a count");
  return Number(value);
}

/** @returns {string} */
function string(/** @type {unknown} */ value, /** @type {string} */ name) {
  if (typeof value !== "string") throw unexpected(value, name, "text");
  return value;
}

function unexpected(/** @type {unknown} */ value, /** @type {string} */ name, /** @type {string} */ wanted) {
  return new Error(`unexpected ${value === null ? "null" : typeof value} for \`${name}\`, expected ${wanted}`);
}
