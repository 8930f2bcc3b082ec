/** `npm run new` as an editor uses it: the real command on the harbour site, and its questions in a terminal that is not one. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../../src/check/check.ts";
import { reportText } from "../../../src/check/reporters/text.ts";
import { fillIn } from "../../../src/commands/new/answers.ts";
import { askIn } from "../../../src/commands/new/ask.ts";
import type { Form } from "../../../src/commands/new/form.ts";
import { forms } from "../../../src/commands/new/forms/index.ts";
import { parties } from "../../../src/commands/new/choices.ts";
import { harbourToday } from "../../fixtures/complaints.ts";
import { contentFolder } from "../../fixtures/content-folder.ts";

function run(
  folder: string,
  kind: string,
  flags: Readonly<Record<string, string>>,
  input = "",
): { exitCode: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/commands/new.ts", kind, ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])],
    { env: { ...process.env, CONTENT_DIR: folder, TODAY: harbourToday }, encoding: "utf8", input },
  );
  return { exitCode: status, stdout, stderr };
}

const problemsIn = (contentDir: string): string =>
  reportText(checkContent({ contentDir, today: harbourToday }).problems);
const passage = `Asked about the quay, the mayor said: "We can share
the harbour – from next spring, as soon as the channel is deep." Then she left the hall.`;

const source = {
  topic: "harbour-dispute",
  url: "https://www.press.example/noon",
  published: "2031-05-02",
  kind: "interview",
  language: "en",
  "passage-file": "-",
  quote: "share the harbour - from next spring",
  party: "eastport",
  speaker: "ada-mayor",
  act: "offer",
  summary: "Offers shared use of the harbour from the town's next spring.",
  issue: "harbour",
};

/** Flags that suffice, for every kind. */
const enough: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  source,
  statement: {
    ...Object.fromEntries(
      Object.entries(source).filter(
        ([name]) => !["topic", "url", "published", "kind", "language", "passage-file"].includes(name),
      ),
    ),
    source: "2031-03-04-radio",
    said: "2031-03-04",
    quote: "The quay is for both of us",
    value: "shared-use",
    reason: "“For both of us” names use by both.",
    coder: "bb",
  },
  briefing: {
    title: "What the towns said in spring",
    summary: "Two towns spoke of a harbour.",
    issues: "harbour,dredging",
  },
  issue: {
    title: "Lighthouse",
    question: "Who should keep the lighthouse?",
    "asks-not": "It does not ask who pays.",
    background: "The lighthouse stands between the towns.",
    points: "one town = The words name one keeper; both towns = The words name two keepers",
  },
  party: { name: "League of River Towns", short: "League", kind: "organisation", topic: "harbour-dispute" },
  speaker: { name: "Cora Clerk", party: "westport", title: "Clerk of the council", from: "2030-01-01" },
  term: { term: "High water", definition: "The highest level of the tide.", sources: "2031-03-04-radio" },
  topic: {
    title: "The bridge dispute",
    summary: "Two invented towns differ about a bridge.",
    parties: "eastport,westport",
    "covers-from": "2030-01-01",
    "covers-to": "2031-06-30",
    "issue-title": "Toll",
    question: "Who should pay the toll?",
    "asks-not": "It does not ask who built the bridge.",
    background: "The bridge joins the towns.",
    points: "nobody; everybody",
  },
  search: {
    party: "westport",
    issue: "harbour",
    by: "jd",
    queries: "westport harbour 2031; reeve quay",
    "pages-read": "5",
  },
  event: {
    title: "Second talks at the lighthouse",
    date: "2031-05-02",
    kind: "talks",
    text: "The two towns met again.",
    participants: "eastport,westport",
    sources: "2031-03-04-radio",
  },
  document: {
    title: "A draft on dredging",
    date: "2031-04",
    authors: "Officials of both towns",
    parties: "eastport,westport",
    status: "draft",
    sources: "2031-03-04-radio",
  },
  correction: { kind: "statement", id: "mayor-2031-03-04-radio", wrong: "The office was wrong.", severity: "wording" },
};

test("there are flags to try for every kind", () => {
  expect(Object.keys(enough).sort()).toEqual([...forms.keys()].sort());
});

describe.each(Object.entries(enough))("a new %s", (kind, flags) => {
  test("written from flags alone passes the checks, and no file is lost", () => {
    const folder = contentFolder();
    const { exitCode, stdout, stderr } = run(folder, kind, flags, passage);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^(?:Wrote|Changed) .+\n/);
    expect(stdout).toContain("It passes the checks.");
    expect(problemsIn(folder)).toBe("");
  });
});

test("a source is written whole from an address and a pasted passage: the words as the page has them, those around them, a reading to fill in", () => {
  const folder = contentFolder();
  const { stdout } = run(folder, "source", source, passage);
  expect(stdout).toContain("2031-05-02-press-example.yaml");
  const file = join(folder, "topics/harbour-dispute/record/2031-05-02-press-example.yaml");
  const text = readFileSync(file, "utf8");
  expect(text).toBe(`source:
  url: https://www.press.example/noon
  publisher: press.example
  published: "2031-05-02"
  accessed: "2031-07-01"
  kind: interview
  language: en
statements:
  - id: ada-mayor-2031-05-02-offers
    party: eastport
    speaker: ada-mayor
    said: "2031-05-02"
    onBehalf: party
    act: offer
    attribution: direct
    summary: Offers shared use of the harbour from the town’s next spring.
    quote:
      exact: share the harbour – from next spring
      prefix: 'quay, the mayor said: "We can'
      suffix: ", as soon as the channel is"
      lang: en
      rendering: original
    codings: []
    # Your reading: take away the [] above and the # before these lines, and fill in what is open.
    #   - issue: harbour
    #     scale: 1
    #     value: …
    #       # closed: closed to all
    #       # by-permit: by permit
    #       # shared-use: shared use
    #       # open: open to all
    #     reason: …
    #     coder: …
    #     confidence: clear
    #     status: single
`);
  // What the template says is true: filled in, it is a coding that passes.
  writeFileSync(
    file,
    text
      .replace("codings: []", "codings:")
      .replace(/^ {4}# Your reading.*\n/m, "")
      .replace(/^ {4}# {2}/gm, "    ")
      .replace("value: …", "value: shared-use")
      .replace("reason: …", "reason: “Share” names use by both.")
      .replace("coder: …", "coder: bb"),
  );
  expect(problemsIn(folder)).toBe("");
  expect(
    checkContent({ contentDir: folder, today: harbourToday }).dataset.statements.get("ada-mayor-2031-05-02-offers")
      ?.codings[0]?.value,
  ).toBe("shared-use");
});

describe("mistakes", () => {
  test("everything that is missing or wrong is named at once, and nothing is written", () => {
    const folder = contentFolder();
    const { exitCode, stdout, stderr } = run(
      folder,
      "source",
      { ...source, kind: "interveiw", party: "eastprot", published: "2031-02-30", url: "press", summary: "" },
      passage,
    );
    expect(exitCode).toBe(1);
    expect(stdout).toBe("");
    for (const line of [
      "Nothing was written.",
      "--url: `press` is no web address, such as `https://press.example/noon`.",
      "--published: `2031-02-30` is no day, such as `2031-03-04`.",
      "--kind: there is no `interveiw`. Did you mean `interview`?",
      "--party: there is no `eastprot`. Did you mean `eastport`?",
      "--summary: is missing. What was said, in one neutral sentence of your own.",
    ])
      expect(stderr).toContain(line);
    expect(stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
    expect(problemsIn(folder)).toBe("");
  });

  test("words that do not stand in the passage are refused, with the nearest that do", () => {
    const { exitCode, stderr } = run(
      contentFolder(),
      "source",
      { ...source, quote: "share the harbor from next spring" },
      passage,
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      "--quote: These words do not stand in the passage. The nearest there: “share\nthe harbour – from next spring",
    );
  });

  test("a file that is written but does not pass is named with what is wrong, and the exit code says so", () => {
    const folder = contentFolder();
    const { exitCode, stdout, stderr } = run(folder, "term", {
      ...enough["term"],
      definition: "The highest level of the tide. ".repeat(14),
    });
    expect(stderr).toBe("");
    expect(stdout).toContain("/glossary/high-water.yaml:2:13  unexpected `433` letters in `definition`");
    expect(stdout).not.toContain("It passes the checks.");
    expect(exitCode).toBe(1);
    expect(problemsIn(folder)).toContain("high-water.yaml:2:13");
  });

  test("a file with no more than a note passes", () => {
    const { exitCode, stdout } = run(contentFolder(), "briefing", {
      ...enough["briefing"],
      issues: "dredging,harbour",
    });
    expect(stdout).toContain("note: ");
    expect(exitCode).toBe(0);
  });

  test("an unknown kind is answered with those there are", () => {
    const { exitCode, stderr } = run(contentFolder(), "breifing", {});
    expect(exitCode).toBe(1);
    expect(stderr).toContain("There is no kind `breifing`. Did you mean `briefing`?");
    for (const kind of forms.keys()) expect(stderr).toContain(`npm run new -- ${kind}`);
  });

  test("an unknown flag is answered with those there are", () => {
    const { exitCode, stderr } = run(contentFolder(), "term", { colour: "red" });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("The flags of this kind are --term, --id, --definition, --sources, --spellings.");
  });

  test("a file that is there is never overwritten", () => {
    const folder = contentFolder();
    const { exitCode, stderr } = run(folder, "source", { ...source, file: "2031-03-04-radio" }, passage);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/2031-03-04-radio\.yaml is there already/);
  });
});

test("in a terminal a few letters find an id, Enter takes it, and a pasted passage keeps its lines", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  // A terminal stays open after each question.
  output.end = () => output;
  let shown = "";
  output.on("data", (data: Buffer) => (shown += data.toString("utf8")));
  const form: Form = {
    describe: "",
    fields: [
      { name: "party", asks: "Party whose words these are", choices: parties },
      { name: "passage", asks: "Passage", lines: true },
      { name: "note", asks: "A note" },
    ],
    write: () => [],
  };
  const around = { content: checkContent({ contentDir: contentFolder(), today: harbourToday }), today: harbourToday };
  const type = async (keys: string, sign: string): Promise<void> => {
    for (let turn = 0; !shown.includes(sign) && turn < 200; turn++)
      await new Promise((resolve) => setImmediate(resolve));
    shown = "";
    input.write(keys);
  };
  const filled = fillIn(form, {}, around, askIn({ input, output: output as never }));
  await type("west", "westport  Town of Westport");
  await type("\n", "westport");
  await type("Two lines\n\nare pasted.\n.\n", "single full stop");
  await type("harbour master\n", "A note");
  expect(await filled).toEqual({
    answers: { party: "westport", passage: "Two lines\n\nare pasted.", note: "harbour master" },
    faults: [],
  });
});
