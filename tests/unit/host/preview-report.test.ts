/** What a stranger's report can do to the comment: nothing but fill in names. */
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { commentText, marker, onlyFile, readReport } from "../../../scripts/preview-report.mjs";

const run = "https://git.example/harbour/record/actions/runs/7";
const counts = { positions: 0, added: 0, corrected: 0, withdrawn: 0, removed: 0, briefings: 0, charts: 0 };
const sentence = "Eastport · Harbour: was shared use, now open to all, because of mayor-noon";
const report = (more: object = {}): string =>
  JSON.stringify({ summary: "Nothing else.", positions: [], counts, ...more });

/** An archive as the host makes one. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [bytes, data] = [Buffer.from(name), deflateRawSync(text)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(bytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(text), 24);
    entry.writeUInt16LE(bytes.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, bytes, data);
    entries.push(entry, bytes);
    offset += 30 + bytes.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(entries).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

describe("the archive", () => {
  test("gives the text of its one file", () => {
    expect(onlyFile(zip({ "diff.json": "{}" }))).toBe("{}");
  });

  test.each(["../diff.json", "/etc/diff.json", "a/diff.json", "diff.json\0", "DIFF.JSON", "..\\diff.json", ""])(
    "is refused with a file called %j",
    (name) => {
      expect(() => onlyFile(zip({ [name]: "{}" }))).toThrow("unexpected file name, expected `diff.json`");
    },
  );

  test("is refused with two files, or none", () => {
    expect(() => onlyFile(zip({ "diff.json": "{}", other: "" }))).toThrow("unexpected number of files, expected one");
    expect(() => onlyFile(zip({}))).toThrow("unexpected number of files, expected one");
  });

  test("is refused where it unpacks to more than 64 kB, however small it is packed", () => {
    const bomb = zip({ "diff.json": " ".repeat(5_000_000) });
    expect(bomb.length).toBeLessThan(65_536);
    expect(() => onlyFile(bomb)).toThrow(/larger than 65536/);
  });

  test("is refused where it is larger than 64 kB, cut off or no archive", () => {
    const whole = zip({ "diff.json": "{}" });
    expect(() => onlyFile(Buffer.alloc(65_537))).toThrow("unexpected 65537 bytes, expected at most 65536");
    expect(() => onlyFile(whole.subarray(0, whole.length - 5))).toThrow("unexpected file, expected a zip archive");
    expect(() => onlyFile(whole.subarray(20))).toThrow();
    expect(() => onlyFile(Buffer.from("<html>"))).toThrow("unexpected file, expected a zip archive");
  });
});

describe("the report", () => {
  test.each([
    ["null", "unexpected null for `report`, expected an object"],
    ["[]", "unexpected object for `report`, expected an object"],
    ["{}", "unexpected undefined for `counts`, expected an object"],
    [report({ positions: "all" }), "unexpected string for `positions`, expected a list"],
    [report({ positions: [7] }), "unexpected number for `positions`, expected an object"],
    [report({ positions: [{ sentence: { toString: 1 } }] }), "unexpected object for `sentence`, expected text"],
    [report({ positions: [{}] }), "unexpected undefined for `sentence`, expected text"],
    [report({ positions: [{ sentence: "x", because: ["y"] }] }), "unexpected string for `because`, expected an object"],
    [report({ summary: ["x"] }), "unexpected object for `summary`, expected text"],
    [report({ counts: { ...counts, added: "1" } }), "unexpected string for `added`, expected a count"],
    [report({ counts: { ...counts, added: -1 } }), "unexpected number for `added`, expected a count"],
    [report({ counts: { ...counts, added: 1e300 } }), "unexpected number for `added`, expected a count"],
    [report({ counts: "none" }), "unexpected string for `counts`, expected an object"],
  ])("is refused as %s", (text, message) => {
    expect(() => readReport(text)).toThrow(message);
  });

  test("is refused where it is not JSON, or too long", () => {
    expect(() => readReport("{")).toThrow();
    expect(() => readReport(" ".repeat(65_537))).toThrow("unexpected 65537 characters, expected at most 65536");
  });
});

describe("the comment", () => {
  const comment = (more: object): string => commentText(readReport(report(more)), run);

  test("says what changes, because of what, and where the preview is", () => {
    expect(
      comment({
        positions: [
          { sentence: "Eastport · Harbour: was shared use, now open", because: [{ sentence: "mayor-noon" }] },
        ],
        counts: { ...counts, positions: 1, added: 1 },
      }),
    ).toBe(
      `${marker}

**Positions that change: 1.** \`Nothing else.\`

- \`Eastport · Harbour: was shared use, now open – mayor-noon\`

Statements added: 1.

The built site, the whole report and its drawings are kept for a week with [the preview](${run}).`,
    );
  });

  test("says so where no position changes, and where the list is too long", () => {
    expect(comment({})).toContain("**No position changes.**");
    expect(commentText(undefined, run)).toContain("The list of changes is too long for a comment.");
  });

  test("shows five lines first, folds the next, and counts what it leaves out", () => {
    const text = comment({
      positions: Array.from({ length: 120 }, () => ({ sentence })),
      counts: { ...counts, positions: 120 },
    });
    expect(text.split("<details>")[0]?.match(/^- /gm)).toHaveLength(5);
    expect(text).toContain("<details><summary>95 more</summary>");
    expect(text).toContain("The report has 20 more.");
    expect(text.length).toBeLessThan(65_536);
  });

  test.each([
    ["a mention", "@harbour-team", "`@harbour-team`"],
    ["markup", "<img src=x onerror=alert(1)>", "`<img src=x onerror=alert(1)>`"],
    ["a link", "[here](https://evil.example)", "`[here](https://evil.example)`"],
    ["the end of a code span", "a` @you `b", "`a @you b`"],
    ["many back-ticks", "````\n@you", "`@you`"],
    ["lines of its own", "a\n\n## Approved\n- [x]", "`a ## Approved - [x]`"],
    ["other ends of line", "a\u2028b\u0085c\rd", "`a b c d`"],
    ["direction marks", "a\u202Eb\u200Bc", "`a b c`"],
    ["our own marker", marker, `\`${marker}\``],
    ["nothing", "", "`–`"],
    ["a very long name", "x".repeat(5000), `\`${"x".repeat(400)}\``],
  ])("shows %s in a sentence as code and as nothing else", (_, name, shown) => {
    const text = comment({ positions: [{ sentence: name }], summary: name });
    expect(text.split("\n").filter((line) => line.startsWith("- "))).toEqual([`- ${shown}`]);
    expect(text.split("\n")[2]).toBe(`**No position changes.** ${shown}`);
  });
});
