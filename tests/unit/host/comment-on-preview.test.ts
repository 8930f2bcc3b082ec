/** The script that comments, against a local server that answers as the host does. */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";

const commit = "a".repeat(40);
const pulls = [
  { number: 3, head: { sha: "b".repeat(40) } },
  { number: 4, head: { sha: commit } },
];

interface Host {
  readonly pulls?: readonly object[];
  readonly comments?: readonly object[];
  readonly artifacts?: readonly object[];
}

/** Runs the script; the answers are the host's, the requests what it wrote there. */
async function commented({ pulls: open = pulls, comments = [], artifacts = [] }: Host) {
  const written: { readonly method: string; readonly path: string; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "").replace("/repos/harbour/record/", "");
    let body = "";
    request.on("data", (part) => (body += String(part)));
    request.on("end", () => {
      if (request.method !== "GET") written.push({ method: request.method ?? "", path, body });
      const answer = path.startsWith("pulls")
        ? open
        : path.includes("/comments")
          ? comments
          : { total_count: artifacts.length, artifacts };
      response.end(JSON.stringify(answer));
    });
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const child = spawn(process.execPath, ["scripts/comment-on-preview.mjs"], {
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_SERVER_URL: "https://git.example",
      GITHUB_REPOSITORY: "harbour/record",
      GITHUB_TOKEN: "token",
      PREVIEW_RUN: "7",
      PREVIEW_COMMIT: commit,
    },
  });
  const exitCode = await new Promise((resolve) => child.on("exit", resolve));
  return { exitCode, written };
}

test("a first comment goes to the open pull request with the commit at its head", async () => {
  const { exitCode, written } = await commented({});
  expect(exitCode).toBe(0);
  expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST issues/4/comments"]);
  expect(written[0]?.body).toContain("https://git.example/harbour/record/actions/runs/7");
});

test("the next one takes the place of the first, and of nobody else’s", async () => {
  const body = "<!-- preview of the record -->\n\nOld.";
  const { written } = await commented({
    comments: [
      { id: 10, user: { login: "somebody" }, body },
      { id: 11, user: { login: "github-actions[bot]" }, body: "Another." },
      { id: 12, user: { login: "github-actions[bot]" }, body },
    ],
  });
  expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual(["PATCH issues/comments/12"]);
});

test("a commit that stands at the head of no open pull request gets no comment", async () => {
  expect(await commented({ pulls: pulls.slice(0, 1) })).toEqual({ exitCode: 0, written: [] });
});

test("a report that is too large is not fetched", async () => {
  const { written } = await commented({ artifacts: [{ id: 1, name: "diff", size_in_bytes: 65_537 }] });
  expect(written[0]?.body).toContain("too long for a comment");
});

test("a file that is no archive stops it before it writes", async () => {
  const { exitCode, written } = await commented({ artifacts: [{ id: 1, name: "diff", size_in_bytes: 10 }] });
  expect(exitCode).toBe(1);
  expect(written).toEqual([]);
});
