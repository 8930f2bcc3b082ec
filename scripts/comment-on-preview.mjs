/**
 * Writes, or rewrites, the one comment that says what a pull request changes. Runs with a token, so it trusts only what
 * the host itself says: the run, its commit, and which open pull request has that commit at its head.
 */
import { commentText, largest, marker, onlyFile, readReport } from "./preview-report.mjs";

const repository = needed("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/);
const run = needed("PREVIEW_RUN", /^\d+$/);
const commit = needed("PREVIEW_COMMIT", /^[0-9a-f]{40}$/);
const api = `${process.env["GITHUB_API_URL"] ?? "https://api.github.com"}/repos/${repository}`;
const page = `${process.env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/actions/runs/${run}`;
const headers = {
  accept: "application/vnd.github+json",
  authorization: `Bearer ${process.env["GITHUB_TOKEN"] ?? ""}`,
  "x-github-api-version": "2022-11-28",
};

const pull = (await everyPage("pulls?state=open")).find(({ head }) => head.sha === commit);
if (!pull) {
  console.log(`No open pull request has ${commit} at its head; there is nothing to comment on.`);
} else {
  const body = commentText(await report(), page);
  const ours = (await everyPage(`issues/${pull.number}/comments?sort=created`)).find(
    (comment) => comment.user?.login === "github-actions[bot]" && comment.body?.startsWith(marker),
  );
  await (ours
    ? ask(`issues/comments/${ours.id}`, { method: "PATCH", body: JSON.stringify({ body }) })
    : ask(`issues/${pull.number}/comments`, { method: "POST", body: JSON.stringify({ body }) }));
  console.log(`${ours ? "Rewrote" : "Wrote"} the comment on #${pull.number}.`);
}

/** What the preview found; undefined where it was too long to be handed on. */
async function report() {
  const { artifacts } = await (await ask(`actions/runs/${run}/artifacts?name=diff`)).json();
  const artifact = artifacts.find((/** @type {{ name: string }} */ { name }) => name === "diff");
  if (!artifact || artifact.size_in_bytes > largest) return undefined;
  return readReport(onlyFile(await start(await ask(`actions/artifacts/${Number(artifact.id)}/zip`))));
}

/** The bytes of an answer, given up as soon as there are too many. */
async function start(/** @type {Response} */ response) {
  const parts = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > largest) throw new Error(`unexpected length of the archive, expected at most ${largest} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function everyPage(/** @type {string} */ path) {
  const all = [];
  for (let number = 1; ; number++) {
    const some = await (await ask(`${path}&per_page=100&page=${number}`)).json();
    all.push(...some);
    if (some.length < 100) return all;
  }
}

async function ask(/** @type {string} */ path, /** @type {RequestInit} */ options = {}) {
  const response = await fetch(`${api}/${path}`, { ...options, headers });
  if (!response.ok) throw new Error(`unexpected answer ${response.status} for \`${path}\``);
  return response;
}

function needed(/** @type {string} */ name, /** @type {RegExp} */ form) {
  const value = process.env[name] ?? "";
  if (!form.test(value)) throw new Error(`unexpected value of \`${name}\`, expected the form ${form}`);
  return value;
}
