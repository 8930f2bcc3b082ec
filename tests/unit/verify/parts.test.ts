/** The parts that touch nothing: which addresses, how long, which sources, under which name, what a page's text is. */
import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/load/content.ts";
import { quoteLook } from "../../../src/model/verification.ts";
import { get } from "../../../src/model/dataset.ts";
import { textOfHtml } from "../../../src/verify/article-text.ts";
import type { Look } from "../../../src/verify/look.ts";
import { isPublicAddress } from "../../../src/verify/public-address.ts";
import { reporters, reportOf } from "../../../src/verify/report.ts";
import { retryAfterMs } from "../../../src/verify/retry-after.ts";
import { chooseSources } from "../../../src/verify/sources.ts";
import { userAgentOf } from "../../../src/verify/user-agent.ts";
import { contentFolder } from "../../fixtures/content-folder.ts";

test.each(["93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:4700::1111"])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(
  "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 224.0.0.1 255.255.255.255 :: ::1 ::ffff:10.0.0.1 ::ffff:7f00:1 fc00::1 fd12::1 fe80::1 ff02::1 localhost".split(
    " ",
  ),
)("%s is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

describe("Retry-After", () => {
  const now = Date.parse("2031-07-01T08:00:00Z");

  test("is read as seconds or as a date", () => {
    expect(retryAfterMs("120", now, 1)).toBe(120_000);
    expect(retryAfterMs("Tue, 01 Jul 2031 08:00:30 GMT", now, 1)).toBe(30_000);
    expect(retryAfterMs("Tue, 01 Jul 2031 07:00:00 GMT", now, 1)).toBe(0);
  });

  test("that is missing or no time at all doubles the wait with each try", () => {
    expect([1, 2, 3].map((tries) => retryAfterMs(undefined, now, tries))).toEqual([5000, 10_000, 20_000]);
    expect(retryAfterMs("soon", now, 1)).toBe(5000);
  });

  test("of more than five minutes is not waited for", () => {
    expect(retryAfterMs("300", now, 1)).toBe(300_000);
    expect(retryAfterMs("301", now, 1)).toBeUndefined();
  });
});

test("the program names the site, its address and whom to write to", () => {
  const { site } = readContent({ contentDir: contentFolder() }).dataset;
  expect(userAgentOf({ ...site, contact: "desk@record.example" })).toBe(
    "TestRecord-verify/1.0 (+https://record.example; desk@record.example)",
  );
  expect(userAgentOf({ ...site, title: "Запис" })).toBe("Record-verify/1.0 (+https://record.example)");
});

const sha256 = "0".repeat(64);
const read = (on: string): string => `{on: "${on}", outcome: read, sha256: "${sha256}", quotes: []}`;
const gazette = "2030-11-20-gazette";
const radio = "2031-03-04-radio";
const verifiedPath = "topics/harbour-dispute/verified.yaml";

describe("which sources are looked at", () => {
  const chosen = (verified: string, choice: Partial<Parameters<typeof chooseSources>[1]> = {}): string[] => {
    const { dataset, problems } = readContent({ contentDir: contentFolder({ [verifiedPath]: verified }) });
    expect(problems).toEqual([]);
    return chooseSources(dataset, { today: "2031-07-01", ...choice }).map(({ id }) => id);
  };

  test("those never looked at come first, then the one whose last look is longest ago, failed or not", () => {
    expect(chosen(`- {source: ${gazette}, read: ${read("2031-06-01")}}\n`)).toEqual([radio, gazette]);
    expect(
      chosen(`- source: ${gazette}\n  read: ${read("2031-05-01")}\n  failed: {on: "2031-06-20", outcome: gone}
- {source: ${radio}, read: ${read("2031-06-10")}}\n`),
    ).toEqual([radio, gazette]);
  });

  test("those looked at within the days given are left out, unless they are named", () => {
    const verified = `- {source: ${gazette}, read: ${read("2031-06-25")}}\n`;
    expect(chosen(verified, { olderThanDays: 7 })).toEqual([radio]);
    expect(chosen(verified, { olderThanDays: 6 })).toEqual([radio, gazette]);
    expect(chosen(verified, { olderThanDays: 7, only: [gazette] })).toEqual([gazette]);
  });

  test("no more than the number given, and of the topic given alone", () => {
    expect(chosen("[]\n", { limit: 1 })).toEqual([gazette]);
    expect(chosen("[]\n", { topic: "another" })).toEqual([]);
  });
});

test("a finding is shown only while the statement still quotes the words that were looked for", () => {
  const entry = (words: string): string => `- source: ${radio}
  read:
    on: "2031-06-01"
    outcome: read
    sha256: "${sha256}"
    quotes: [{statement: mayor-2031-03-04-radio, words: "${words}", found: word-for-word}]
`;
  const lookWith = (words: string) => {
    const { dataset } = readContent({ contentDir: contentFolder({ [verifiedPath]: entry(words) }) });
    return quoteLook(dataset, get(dataset.statements, "mayor-2031-03-04-radio"));
  };
  expect(lookWith("We can share the harbour from next spring.")).toEqual({
    on: "2031-06-01",
    found: "word-for-word",
    lastFound: undefined,
  });
  expect(lookWith("We will share the harbour.")).toBeUndefined();
});

describe("the text of a page", () => {
  test("keeps paragraphs apart and words whole", () => {
    expect(textOfHtml("<p>One <b>wo</b>rd.</p><p>An<br>other.</p><script>run()</script>").whole).toBe(
      "One word.\nAn\nother.",
    );
  });

  test("of markup nested deeper than a stack is read all the same", () => {
    expect(textOfHtml(`${"<div>".repeat(20_000)}Deep water.`).whole).toBe("Deep water.");
  });
});

describe("the report", () => {
  const { dataset } = readContent({ contentDir: "tests/fixtures/sites/harbour" });
  const looks = [
    {
      source: gazette,
      topic: "harbour-dispute",
      failed: { on: "2031-07-01", outcome: "gone" as const, status: 404 },
    },
    {
      source: radio,
      topic: "harbour-dispute",
      read: {
        on: "2031-07-01",
        outcome: "moved" as const,
        url: "https://press.example/talks/radio",
        sha256,
        quotes: [{ statement: "mayor-2031-03-04-radio", words: "…", found: "not-found" as const }],
      },
      nearest: { "mayor-2031-03-04-radio": "We could\nshare the harbour" },
    },
  ];
  const report = reportOf(dataset, looks, [
    { source: radio, url: "https://web.archive.org/web/20310310/https://press.example/radio" },
  ]);

  test("counts outcomes and quotes, and names what an editor may do", () => {
    expect(reporters.text(report)).toBe(`2 sources looked at: 1 gone, 1 moved.
Quotes: 0 word-for-word, 0 without-context, 1 not-found.

What an editor may do:
  topics/harbour-dispute/record/2030-11-20-gazette.yaml: \`https://press.example/gazette\` could not be read: gone, status 404
  topics/harbour-dispute/record/2031-03-04-radio.yaml: \`https://press.example/radio\` has moved: look there, then set \`url: https://press.example/talks/radio\`
  topics/harbour-dispute/record/2031-03-04-radio.yaml: \`mayor-2031-03-04-radio\`: the words were not found; the nearest passage is “We could share the harbour”

No archived copy is on record for these; an address to look at:
  2031-03-04-radio: https://web.archive.org/web/20310310/https://press.example/radio (nobody has looked whether it is there)`);
  });

  test("does not propose a front page as the new address", () => {
    const [, moved] = looks;
    const home = { ...moved, read: { ...moved?.read, url: "https://press.example/", quotes: [] } } as Look;
    expect(reportOf(dataset, [home], []).todo.map(({ text }) => text)).toEqual([
      "`https://press.example/radio` leads to the front page `https://press.example/`: the page itself is probably gone",
    ]);
  });

  test("is data for programs, and a list for an issue", () => {
    expect(JSON.parse(reporters.json(report))).toMatchObject({
      outcomes: [
        { outcome: "gone", count: 1 },
        { outcome: "moved", count: 1 },
      ],
    });
    expect(reporters.markdown(report)).toContain("# Sources looked at\n\n2 sources looked at: 1 gone, 1 moved.");
    expect(reporters.markdown(report)).toContain("\n- topics/harbour-dispute/record/2031-03-04-radio.yaml: ");
  });
});
