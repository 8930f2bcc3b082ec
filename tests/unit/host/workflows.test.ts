/** What every workflow promises, so that a stranger's pull request can read the repository and nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(import.meta.dirname, "../../../.github/workflows");
const names = readdirSync(folder).sort();
const read = (name: string) => {
  const text = readFileSync(join(folder, name), "utf8");
  const workflow = parse(text) as Workflow;
  return {
    text,
    workflow,
    jobs: Object.entries(workflow.jobs),
    steps: Object.values(workflow.jobs).flatMap((job) => job.steps),
  };
};

/** Everything a job may write, by workflow and job; all else only reads. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  "comment.yml comment": ["pull-requests"],
  "pages.yml deploy": ["pages", "id-token"],
  "verify.yml propose": ["contents", "pull-requests"],
};

test("there are workflows for the check, the tests, previews, comments, sources and publishing", () => {
  expect(names).toEqual(["check.yml", "comment.yml", "pages.yml", "preview.yml", "test.yml", "verify.yml"]);
});

describe.each(names)("%s", (name) => {
  const { text, workflow, jobs, steps } = read(name);

  test("grants nothing at the top, and each job only what is listed here", () => {
    expect(workflow.permissions).toEqual({});
    for (const [job, { permissions }] of jobs) {
      const written = Object.entries(permissions ?? { missing: "write" }).filter(([, access]) => access !== "read");
      expect(written, job).toEqual((mayWrite[`${name} ${job}`] ?? []).map((what) => [what, "write"]));
    }
  });

  test("names every action by its commit, with the version in a comment", () => {
    const lines = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("never runs with a token on the event of a pull request", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    if ("pull_request" in workflow.on) expect(text).not.toMatch(/\bsecrets\b|github\.token|GITHUB_TOKEN/);
  });

  test("knows no secret", () => {
    expect(text).not.toMatch(/\bsecrets\b/);
  });

  test("puts no expression into a command", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  test("keeps no credentials beside what it checks out, and checks out no other commit than its own", () => {
    const checkouts = steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    for (const { with: options = {} } of checkouts) {
      expect(options["persist-credentials"]).toBe(false);
      expect([undefined, "${{ github.event.repository.default_branch }}"]).toContain(options["ref"]);
      expect(options["repository"]).toBeUndefined();
    }
    expect(checkouts.length + (name === "pages.yml" ? 1 : 0)).toBe(jobs.length);
  });

  test("ends by itself, and does not run twice at once", () => {
    expect(workflow.concurrency?.group).toBeTruthy();
    for (const [job, { "timeout-minutes": minutes }] of jobs) expect(minutes, job).toBeGreaterThan(0);
  });
});

test("a job that may write runs none of the packages", () => {
  for (const name of names) {
    for (const [job, { steps }] of read(name).jobs) {
      if (!mayWrite[`${name} ${job}`]) continue;
      for (const { run = "" } of steps) expect(run, `${name} ${job}`).not.toMatch(/\bnp[mx]\b/);
    }
  }
});

test("every version of an action is the same in all workflows", () => {
  const pins = names.flatMap((name) => read(name).steps.flatMap(({ uses }) => uses ?? []));
  const versions = Map.groupBy(new Set(pins), (pin) => pin.split("@")[0]);
  expect([...versions].filter(([, found]) => found.length > 1)).toEqual([]);
});
