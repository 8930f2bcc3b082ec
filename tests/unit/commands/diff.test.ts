/** The real command on a real repository that holds the invented harbour site. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import type { DiffReport } from "../../../src/exports/diff-report.ts";
import { contentFolder } from "../../fixtures/content-folder.ts";
import { harbourToday } from "../../fixtures/complaints.ts";

// Each test starts the command as a process of its own, some more than once.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const harbourSite = resolve("tests/fixtures/sites/harbour");
const topic = "topics/harbour-dispute";

let root: string;
let content: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "repository-"));
  content = join(root, "data", "content");
  cpSync(harbourSite, content, { recursive: true });
  git("init", "--quiet", "--initial-branch", "main");
  git("add", ".");
  git("commit", "--quiet", "--message", "The harbour as it was");
  edit();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function git(...args: string[]): string {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@record.example", "-c", "core.autocrlf=false"];
  return execFileSync("git", ["-C", root, ...identity, ...args], { encoding: "utf8" }).trim();
}

/** A statement that moves a position, a coding and a quote corrected, a statement removed, a briefing edited. */
function edit(): void {
  writeFileSync(join(content, topic, "record/2031-05-02-noon.yaml"), noon);
  change("record/2031-03-04-radio.yaml", "n: 6,", "n: 7,");
  change("record/2031-03-04-radio.yaml", "from next spring.", "from next summer.");
  change("record/2030-11-20-gazette.yaml", /  - id: reeve[\s\S]*$/, "");
  change("record/2030-11-20-gazette.yaml", "value: closed", "value: by-permit");
  const briefing = join(content, "briefings/the-harbour-so-far.mdx");
  writeFileSync(briefing, readFileSync(briefing, "utf8").replace("now offers", "has offered"));
}

function change(path: string, from: string | RegExp, to: string): void {
  const file = join(content, topic, path);
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

const noon = `source:
  url: https://press.example/noon
  publisher: Harbour Radio
  published: "2031-05-02"
  kind: interview
  language: en
statements:
  - id: mayor-2031-05-02-noon
    party: eastport
    speaker: ada-mayor
    said: "2031-05-02"
    onBehalf: party
    act: offer
    attribution: direct
    summary: Opens the harbour to all, says @team in [her words](https://evil.example).
    quote: {exact: "All ships are welcome from <b>June</b> on.", lang: en, rendering: original}
    codings:
      - {issue: harbour, scale: 1, value: open, reason: “All ships” names everybody., coder: aa, confidence: clear, status: single}
`;

function diff(args: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/commands/diff.ts", ...args], {
    encoding: "utf8",
    env: {
      ...process.env,
      CONTENT_DIR: content,
      TODAY: harbourToday,
      SITE_URL: "",
      BASE_PATH: "",
      TOPIC: "",
      ...environment,
    },
  });
  return { status, stdout: stdout.replaceAll(git("rev-parse", "main").slice(0, 7), "c0ffee1"), stderr };
}

describe("what changed since a revision", () => {
  test("is told at a terminal in positions first, each with the statement that brought it about", () => {
    const { status, stdout, stderr } = diff(["main"]);
    expect(stderr).toBe("");
    expect(stdout).toMatchSnapshot();
    expect(stdout).toContain(
      [
        "  Eastport · Harbour: was “shared use”, now “open to all”",
        "    because of a new statement: Ada Mayor (Mayor), 2 May 2031: Opens the harbour to all, says @team in [her words](https://evil.example).",
        "      https://record.example/harbour-dispute/statements/mayor-2031-05-02-noon/",
      ].join("\n"),
    );
    expect(status).toBe(0);
  });

  test("is a comment of five lines and a folded rest in Markdown, in which the content's own markup is text", () => {
    const { status, stdout } = diff(["main", "--format", "markdown"]);
    expect(stdout).toMatchSnapshot();
    const [first = ""] = stdout.split("\n\n");
    expect(first.split("\n").length).toBeLessThanOrEqual(5);
    expect(stdout).not.toMatch(/@team|\]\(https:\/\/evil|<b>/);
    expect(status).toBe(0);
  });

  test("is data with a version in JSON", () => {
    const { status, stdout } = diff(["main", "--format", "json"]);
    const report = JSON.parse(stdout) as DiffReport;
    expect({ ...report, against: { ...report.against, commit: "" } }).toMatchSnapshot();
    expect(report.version).toBe(1);
    expect(report.against.ref).toBe("main");
    expect(status).toBe(0);
  });

  test("comes with drawings of the changed charts before and after, where a folder is named for them", () => {
    const folder = join(root, "drawings");
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { stdout } = diff([
      "main",
      "--format",
      "markdown",
      "--drawings",
      folder,
      "--drawings-at",
      "https://pictures.example/7/",
    ]);
    expect(readdirSync(folder).sort()).toEqual([
      "conditions-harbour-dispute.after.svg",
      "conditions-harbour-dispute.before.svg",
      "gaps-harbour-dispute.after.svg",
      "gaps-harbour-dispute.before.svg",
      "history-dredging.after.svg",
      "history-dredging.before.svg",
      "history-harbour.after.svg",
      "history-harbour.before.svg",
      "pair-eastport-and-westport.after.svg",
      "pair-eastport-and-westport.before.svg",
      "party-eastport.after.svg",
      "party-eastport.before.svg",
      "party-westport.after.svg",
      "party-westport.before.svg",
      "record-harbour-dispute.after.svg",
      "record-harbour-dispute.before.svg",
      "spectrum-dredging.after.svg",
      "spectrum-dredging.before.svg",
      "spectrum-harbour.after.svg",
      "spectrum-harbour.before.svg",
    ]);
    expect(stdout).toContain(
      "- spectrum of Harbour ([before](https://pictures.example/7/spectrum-harbour.before.svg), [after](https://pictures.example/7/spectrum-harbour.after.svg))",
    );
    expect(stdout).toContain("- matrix of The harbour dispute (a table, not a drawing)");
  });

  test("names a statement that was retired as such, and calls its address not lost", () => {
    const file = join(content, "retired.yaml");
    const text = readFileSync(file, "utf8");
    onTestFinished(() => writeFileSync(file, text));
    const entry = `- {kind: statement, id: reeve-2030-11-20-gazette, on: "2031-05-03", why: The reeve never said it.}`;
    writeFileSync(file, `${text}${entry}\n`);
    const { stdout } = diff(["main"]);
    expect(stdout).toContain("11 charts affected; 1 id retired.");
    expect(stdout).toContain(
      "Ids retired\n  statement reeve-2030-11-20-gazette: retired on 3 May 2031: The reeve never said it.\n",
    );
    expect(stdout).not.toContain("lead nowhere");
  });

  test("is nothing against the same content; without a revision the branch of the origin is taken, else the last commit", () => {
    git("stash", "--quiet", "--include-untracked");
    try {
      expect(diff([]).stdout).toBe("Compared with HEAD (c0ffee1): Nothing changed in the content.\n");
      git("update-ref", "refs/remotes/origin/main", "main");
      expect(diff([]).stdout).toBe("Compared with origin/main (c0ffee1): Nothing changed in the content.\n");
    } finally {
      git("update-ref", "-d", "refs/remotes/origin/main");
      git("stash", "pop", "--quiet");
    }
  });

  test("leaves neither the repository nor the temporary folder other than they were", () => {
    const revisions = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("revision-"));
    const [status, before] = [git("status", "--porcelain"), revisions()];
    diff(["main"]);
    expect(git("status", "--porcelain")).toBe(status);
    expect(revisions()).toEqual(before);
  });
});

describe("a mistake is told in a sentence, with exit code 1", () => {
  test.each([
    [["nowhere"], "Unexpected revision `nowhere`, expected a branch, a tag or a commit that the repository has."],
    [["--", "--upload-pack=x"], "Unexpected revision `--upload-pack=x`, expected a branch"],
    [["main", "--format", "html"], "Unexpected format `html`, expected one of `text`, `markdown`, `json`."],
  ])("%j", (args, sentence) => {
    const { status, stdout, stderr } = diff(args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });

  test("a folder in no repository", () => {
    const folder = contentFolder();
    const { status, stderr } = diff([], { CONTENT_DIR: folder, GIT_CEILING_DIRECTORIES: tmpdir() });
    expect(stderr).toBe(
      `The content folder ${folder} is not in a git repository, so there is nothing to compare it with.\n`,
    );
    expect(status).toBe(1);
  });

  test("no content folder, now or at the revision", () => {
    const missing = join(root, "missing");
    expect(diff([], { CONTENT_DIR: missing }).stderr).toContain(`There is no content folder at ${missing}.`);
    const moved = join(root, "moved");
    onTestFinished(() => rmSync(moved, { recursive: true }));
    cpSync(harbourSite, moved, { recursive: true });
    expect(diff(["main"], { CONTENT_DIR: moved }).stderr).toBe(
      "At `main` there is no content folder `moved/` to compare with.\n",
    );
  });

  test("problems on either side are printed as the checks print them, and nothing is compared", () => {
    const file = join(content, topic, "record/2031-05-02-noon.yaml");
    const bad = noon.replace("value: open", "value: opened");
    writeFileSync(file, bad);
    git("add", ".");
    const broken = git("stash", "create");
    try {
      const now = diff(["main"]);
      expect(now.stderr).toContain(
        "2031-05-02-noon.yaml:18:43  unexpected `opened`, expected a point of `harbour@1`  scale-point",
      );
      expect(now.stderr).toContain("1 problem in 1 file; nothing was compared.");
      expect(now.status).toBe(1);
    } finally {
      writeFileSync(file, noon);
      git("reset", "--quiet");
    }
    const then = diff([broken]);
    expect(then.stderr).toContain(
      `${broken}:data/content/${topic}/record/2031-05-02-noon.yaml:18:43  unexpected \`opened\`, expected a point of \`harbour@1\`  scale-point`,
    );
    expect(then.status).toBe(1);
    expect(existsSync(file)).toBe(true);
  });
});
