/** Reads a revision of the content folder out of the repository it lies in. Nothing in the repository is changed. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

/** A mistake of the user's, in a sentence. */
export class Refusal extends Error {}

export interface Repository {
  /** Absolute path of its working tree. */
  readonly root: string;
  /** Path of the content folder below it, with a slash at the end; empty where it is the root itself. */
  readonly prefix: string;
}

/** @throws Refusal where the folder lies in no repository, or there is no git */
export function repositoryAround(folder: string): Repository {
  const lines = git(folder, ["rev-parse", "--show-toplevel", "--show-prefix"])?.toString("utf8").split(/\r?\n/);
  if (!lines?.[0])
    throw new Refusal(
      `The content folder ${folder} is not in a git repository, so there is nothing to compare it with.`,
    );
  return { root: lines[0], prefix: lines[1] ?? "" };
}

/** Full id of the commit. @throws Refusal where there is no such revision */
export function commitOf({ root }: Repository, ref: string): string {
  const commit = commitNamed(root, ref);
  if (commit === undefined)
    throw new Refusal(
      `Unexpected revision \`${ref}\`, expected a branch, a tag or a commit that the repository has. A shallow clone has few of them: \`git fetch --unshallow\` gets the others.`,
    );
  return commit;
}

/** `origin/main` where the repository has it, else `HEAD`. */
export function defaultRef({ root }: Repository): string {
  return commitNamed(root, "origin/main") === undefined ? "HEAD" : "origin/main";
}

function commitNamed(root: string, ref: string): string | undefined {
  // A revision that begins with a hyphen would be taken for an option.
  if (ref.startsWith("-") || ref === "") return undefined;
  return (
    git(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])
      ?.toString("utf8")
      .trim() || undefined
  );
}

/**
 * Writes the content folder as it was at the commit.
 *
 * @param folder an empty one
 * @returns how many files it had; links are written as files that hold their target, which the checks then refuse
 */
export function extract({ root, prefix }: Repository, commit: string, folder: string): number {
  const listed = git(root, ["ls-tree", "-r", "-z", "--full-tree", commit, ...(prefix ? ["--", prefix] : [])]);
  const blobs = (listed?.toString("utf8") ?? "")
    .split("\0")
    .map((line) => /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, id = "", path = ""]) => ({ id, path: path.slice(prefix.length) }));
  const texts = contentsOf(
    root,
    blobs.map(({ id }) => id),
  );
  for (const [index, { path }] of blobs.entries()) write(folder, path, texts[index] as Buffer);
  return blobs.length;
}

function write(folder: string, path: string, bytes: Buffer): void {
  const file = resolve(join(folder, path));
  // On some systems a name in the repository can mean another folder.
  if (!file.startsWith(`${resolve(folder)}${sep}`)) throw new Refusal(`Unexpected path \`${path}\` in the revision.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** What the objects hold, in their order: one process for all of them. */
function contentsOf(root: string, ids: readonly string[]): Buffer[] {
  if (ids.length === 0) return [];
  const output = git(root, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
  if (!output) throw new Refusal("The files of the revision could not be read: the repository lacks some of them.");
  let at = 0;
  return ids.map(() => {
    const end = output.indexOf("\n", at);
    const size = Number(output.toString("latin1", at, end).split(" ")[2]);
    if (!Number.isInteger(size))
      throw new Refusal("The files of the revision could not be read: the repository lacks some of them.");
    at = end + 1 + size + 1;
    return output.subarray(end + 1, end + 1 + size);
  });
}

/** What git prints; undefined where it fails. @throws Refusal where there is no git */
function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout, error } = spawnSync("git", ["-C", folder, ...args], {
    input,
    maxBuffer: 2 ** 30,
    stdio: ["pipe", "pipe", "ignore"],
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT")
    throw new Refusal("There is no git on this machine; install it from https://git-scm.com and try again.");
  return status === 0 ? stdout : undefined;
}
