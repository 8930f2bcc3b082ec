/** Each rule refuses what breaks it, and says so in these words; the harbour site itself breaks none. */
import { describe, expect, test } from "vitest";
import { rules } from "../../../src/check/rules.ts";
import { complaints } from "../../fixtures/complaints.ts";
import { type Change, replace } from "../../fixtures/content-folder.ts";

const radio = "topics/harbour-dispute/record/2031-03-04-radio.yaml";
const gazette = "topics/harbour-dispute/record/2030-11-20-gazette.yaml";
const paper = "topics/harbour-dispute/documents/lighthouse-paper.yaml";
const search = "topics/harbour-dispute/searches/2031-06-01-westport.yaml";
const mayor = "speakers/ada-mayor.yaml";
const briefing = "briefings/the-harbour-so-far.mdx";

test("the harbour site breaks no rule", () => {
  expect(complaints({ [radio]: replace("Morning talk", "Evening talk") })).toBe("");
});

test("every rule has a name of its own and says what it asks", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { asks } of rules) expect(asks).toMatch(/^[A-Z].{20,}\.$/);
});

describe("blank-without-value", () => {
  test("a refusal to answer that is given a value is refused", () => {
    expect(complaints({ [radio]: replace("act: offer", "act: refusal-to-answer") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:26:16  unexpected \`value\` where the act is \`refusal-to-answer\`, expected none  blank-without-value
      topics/harbour-dispute/record/2031-03-04-radio.yaml:33:19  unexpected \`quantity\` where the act is \`refusal-to-answer\`, expected none  blank-without-value"
    `);
  });

  test("an offer without a value is refused", () => {
    expect(complaints({ [radio]: replace("        value: shared-use\n", "") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:24:9  missing \`value\`, expected \`value\`, \`range\`, \`quantity\` or \`unplaced: true\`  blank-without-value
          Where the words fit no point of the scale, write \`unplaced: true\` and say why in \`reason\`."
    `);
  });

  test("a refusal to answer without a value is accepted", () => {
    expect(
      complaints({
        [gazette]: (text) =>
          text.replace("act: rejection", "act: refusal-to-answer").replace("        value: closed\n", ""),
      }),
    ).toBe("");
  });
});

describe("chart-subject", () => {
  test("a chart of an issue that does not exist is refused", () => {
    expect(complaints({ [briefing]: replace('subject="harbour"', 'subject="harbor"') })).toMatchInlineSnapshot(`
      "briefings/the-harbour-so-far.mdx:12:24  unexpected subject \`harbor\`, expected an issue of the topic  chart-subject
          did you mean \`harbour\`?"
    `);
  });

  test("a chart of another issue of the topic is accepted", () => {
    expect(complaints({ [briefing]: replace('subject="harbour"', 'subject="dredging"') })).toBe("");
  });

  test.each([
    ["party", "eastport", "eastprt"],
    ["pair", "westport-and-eastport", "eastport-and-eastport"],
    ["plans", "all", "nothing"],
    ["record", "all", "harbour"],
  ])("a chart `%s` can be about `%s`, not about `%s`", (name, right, wrong) => {
    const about = (subject: string) =>
      complaints({
        [briefing]: (text) =>
          text.replace(/<Chart name="[a-z]+" subject="harbour"/, `<Chart name="${name}" subject="${subject}"`),
      });
    expect(about(right)).toBe("");
    expect(about(wrong)).toContain(`unexpected subject \`${wrong}\``);
  });
});

describe("delegated-issues", () => {
  test("a delegate without issues is refused", () => {
    expect(complaints({ [mayor]: replace("mandate: speaks-for", "mandate: delegated") })).toMatchInlineSnapshot(
      `"speakers/ada-mayor.yaml:8:14  missing \`issues\`, expected \`all\` or a list of issues  delegated-issues"`,
    );
  });

  test("issues of one who speaks for the party are refused", () => {
    expect(complaints({ [mayor]: (text) => `${text}    issues: [harbour]\n` })).toMatchInlineSnapshot(
      `"speakers/ada-mayor.yaml:9:13  unexpected \`issues\` with mandate \`speaks-for\`, expected it only with \`delegated\`  delegated-issues"`,
    );
  });

  test("a delegate with issues is accepted", () => {
    expect(complaints({ [mayor]: replace("mandate: speaks-for", "mandate: delegated\n    issues: [harbour]") })).toBe(
      "",
    );
  });
});

describe("known-id", () => {
  test("an unknown speaker is refused, with the one that was meant", () => {
    expect(complaints({ [radio]: replace("speaker: ada-mayor", "speaker: ada-major") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:12:14  unexpected speaker \`ada-major\`, expected the id of one that exists  known-id
          did you mean \`ada-mayor\`?"
    `);
  });

  test("an unknown issue that is like no other is refused", () => {
    expect(complaints({ [search]: replace("issue: dredging", "issue: fishery-quotas") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/searches/2031-06-01-westport.yaml:6:12  unexpected issue \`fishery-quotas\`, expected the id of one that exists  known-id
          2 are known, none of them alike."
    `);
  });

  test("an unknown statement in a briefing is refused at its place", () => {
    expect(complaints({ [briefing]: replace("mayor-2031-03-04-radio", "mayor-2031-03-05-radio") }))
      .toMatchInlineSnapshot(`
        "briefings/the-harbour-so-far.mdx:10:38  unexpected statement \`mayor-2031-03-05-radio\`, expected the id of one that exists  known-id
            did you mean \`mayor-2031-03-04-radio\`?"
      `);
  });

  test("an id that stands in a file which cannot be read is not called unknown as well", () => {
    expect(complaints({ [mayor]: replace("name: Ada Mayor", "nmae: Ada Mayor") })).not.toContain("known-id");
  });
});

describe("null-finding", () => {
  test("silence after fewer than three pages is refused", () => {
    expect(complaints({ [search]: replace("pagesRead: 4", "pagesRead: 2") })).toMatchInlineSnapshot(
      `"topics/harbour-dispute/searches/2031-06-01-westport.yaml:9:16  unexpected \`2\` pages read, expected \`3\` or more for a finding of silence  null-finding"`,
    );
  });

  test("a search that never expires is refused", () => {
    expect(complaints({ [search]: replace('expires: "2032-06-01"', 'expires: "2039-06-01"') })).toMatchInlineSnapshot(
      `"topics/harbour-dispute/searches/2031-06-01-westport.yaml:4:10  unexpected \`2039-06-01\`, expected a day within two years after \`2031-06-01\`  null-finding"`,
    );
  });

  test("a find without its statements is refused", () => {
    expect(complaints({ [search]: replace("result: none-found", "result: found") })).toMatchInlineSnapshot(
      `"topics/harbour-dispute/searches/2031-06-01-westport.yaml:6:5  missing \`statements\`, expected the statements that were found  null-finding"`,
    );
  });

  test("a find with its statements is accepted", () => {
    expect(
      complaints({
        [search]: replace("result: none-found", "result: found\n    statements: [reeve-2030-11-20-gazette]"),
      }),
    ).toBe("");
  });
});

describe("one-coding-per-coder", () => {
  const second =
    (status: string): Change =>
    (text) =>
      text.replace(
        "      - issue: dredging",
        `      - {issue: harbour, scale: 1, value: open, reason: “Share”., coder: aa, confidence: arguable, status: ${status}}\n      - issue: dredging`,
      );

  test("a second coding by the same coder is refused", () => {
    expect(complaints({ [radio]: second("single") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:31:74  unexpected second coding by \`aa\` on \`harbour\`, expected one  one-coding-per-coder
          Set the earlier one to \`status: withdrawn\`.     see topics/harbour-dispute/record/2031-03-04-radio.yaml:28:16"
    `);
  });

  test("a second coding is accepted when one of them is withdrawn", () => {
    expect(complaints({ [radio]: second("withdrawn") })).toBe("");
  });
});

describe("quote-length", () => {
  const quote = (words: number): Change =>
    replace("We can share the harbour from next spring.", Array.from({ length: words }, () => "word").join(" "));

  test("41 words are refused", () => {
    expect(complaints({ [radio]: quote(41) })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:19:14  unexpected quote of \`41\` words, expected at most \`40\`  quote-length
          Keep the words that the reading rests on, in one piece."
    `);
  });

  test("40 words are accepted", () => {
    expect(complaints({ [radio]: quote(40) })).toBe("");
  });
});

describe("said-before-published", () => {
  test("words of a later day than the page are refused", () => {
    expect(complaints({ [radio]: replace('said: "2031-03-04"', 'said: "2031-03-05"') })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:13:11  unexpected \`2031-03-05\`, expected a day up to \`2031-03-04\`  said-before-published
          Either the day of the words or the date of the page is wrong.     see topics/harbour-dispute/record/2031-03-04-radio.yaml:5:14"
    `);
  });

  test("words of which only the month is known are accepted if the month has begun", () => {
    expect(complaints({ [radio]: replace('said: "2031-03-04"', 'said: "2031-03"') })).toBe("");
  });
});

describe("scale-point", () => {
  test("a misspelt point is refused, with the one that was meant", () => {
    expect(complaints({ [radio]: replace("value: shared-use", "value: shared-us") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:26:16  unexpected \`shared-us\`, expected a point of \`harbour@1\`  scale-point
          did you mean \`shared-use\`? the others are \`closed\`, \`by-permit\`, \`open\`     see topics/harbour-dispute/issues/harbour.yaml:8:3"
    `);
  });

  test("an end of a range that is no point is refused", () => {
    expect(complaints({ [radio]: replace("value: shared-use", "range: [closed, everywhere]") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:26:25  unexpected \`everywhere\`, expected a point of \`harbour@1\`  scale-point
          the points are \`closed\`, \`by-permit\`, \`shared-use\`, \`open\`     see topics/harbour-dispute/issues/harbour.yaml:8:3"
    `);
  });

  test("a point of an issue that is answered in quantities is refused", () => {
    expect(complaints({ [radio]: replace('quantity: {op: ">=", n: 6, unit: metres}', "value: deep") }))
      .toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:33:16  unexpected \`deep\`, expected a point of \`dredging@1\`  scale-point
          This issue is answered by quantities.     see topics/harbour-dispute/issues/dredging.yaml:8:3"
    `);
  });

  test("a version of the scale that does not exist yet is refused", () => {
    expect(complaints({ [gazette]: replace("scale: 1", "scale: 2") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2030-11-20-gazette.yaml:22:16  unexpected version \`2\` of the scale, expected at most \`1\`  scale-point
          see topics/harbour-dispute/issues/harbour.yaml:8:12"
    `);
  });

  test("a misspelt point of a document is refused", () => {
    expect(complaints({ [paper]: replace("value: shared-use", "value: shared") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/documents/lighthouse-paper.yaml:11:12  unexpected \`shared\`, expected a point of \`harbour@1\`  scale-point
          did you mean \`shared-use\`? the others are \`closed\`, \`by-permit\`, \`open\`     see topics/harbour-dispute/issues/harbour.yaml:8:3"
    `);
  });

  test("a range between two points is accepted", () => {
    expect(complaints({ [radio]: replace("value: shared-use", "range: [by-permit, open]") })).toBe("");
  });
});

describe("site-file", () => {
  test("a folder without a topic is refused", () => {
    expect(
      complaints({
        "topics/harbour-dispute/topic.yaml": null,
      }),
    ).toMatchInlineSnapshot(`
      "briefings/the-harbour-so-far.mdx:4:8  unexpected topic \`harbour-dispute\`, expected the id of one that exists  known-id
          There is none yet.
      topics/<topic>/topic.yaml:1:1  missing file, expected it in the content folder  site-file"
    `);
  });
});

describe("speaker-in-office", () => {
  test("words before the speaker took office are refused", () => {
    expect(complaints({ [mayor]: replace('from: "2030-01-01"', 'from: "2031-01-01"') })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2030-11-20-gazette.yaml:12:11  unexpected \`2030-11-20\` for \`ada-mayor\`, expected a day in office  speaker-in-office
          in office from 2031-01-01 to 2031-12-31     see speakers/ada-mayor.yaml:4:3"
    `);
  });

  test("a speaker of another party is refused", () => {
    expect(complaints({ [radio]: replace("speaker: ada-mayor", "speaker: ben-reeve") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:12:14  unexpected \`ben-reeve\` for party \`eastport\`, expected a speaker with an office of it  speaker-in-office
          the offices are of \`westport\`     see speakers/ben-reeve.yaml:3:3"
    `);
  });

  test("words of the first and the last day in office are accepted", () => {
    expect(
      complaints({
        [mayor]: (text) => text.replace('"2030-01-01"', '"2030-11-20"').replace('"2031-12-31"', '"2031-03-04"'),
      }),
    ).toBe("");
  });
});

describe("unique-id", () => {
  test("one id for two statements is refused, with the place of the first", () => {
    expect(complaints({ [radio]: replace("id: mayor-2031-03-04-radio", "id: mayor-2030-11-20-gazette") }))
      .toMatchInlineSnapshot(`
        "briefings/the-harbour-so-far.mdx:10:38  unexpected statement \`mayor-2031-03-04-radio\`, expected the id of one that exists  known-id
            3 are known, none of them alike.
        corrections.yaml:1:33  unexpected statement \`mayor-2031-03-04-radio\`, expected the id of one that exists  known-id
            3 are known, none of them alike.
        topics/harbour-dispute/record/2031-03-04-radio.yaml:10:9  unexpected second statement \`mayor-2030-11-20-gazette\`, expected an id of its own  unique-id
            Ids are permanent: change the newer one, such as by adding the date or a word.     see topics/harbour-dispute/record/2030-11-20-gazette.yaml:9:9"
      `);
  });

  test("one id for records of two kinds is accepted", () => {
    expect(
      complaints({
        "glossary/harbour.yaml": "term: Harbour\ndefinition: A place for ships.\nsources: [2031-03-04-radio]\n",
      }),
    ).toBe("");
  });
});
