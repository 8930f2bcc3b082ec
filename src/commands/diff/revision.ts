/** The content of a revision and of the working tree, both checked. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "../../check/check.ts";
import { isError, type Problem } from "../../load/problem.ts";
import { publicAddress, type Settings } from "../../load/settings.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Retired } from "../../schema/retired.ts";
import { extract, Refusal, type Repository } from "./git.ts";

export interface Side {
  readonly dataset: Dataset;
  /** Ids that no record has any more, on purpose. */
  readonly retired: readonly Retired[];
  /** Those that keep the content from being published. */
  readonly problems: readonly Problem[];
}

/** Reads the content as it was, by way of a temporary folder that is gone afterwards. */
export function readRevision(
  repository: Repository,
  { ref, commit }: { readonly ref: string; readonly commit: string },
  settings: Settings,
): Side & { readonly address: string | undefined } {
  const folder = mkdtempSync(join(tmpdir(), "revision-"));
  try {
    if (extract(repository, commit, folder) === 0)
      throw new Refusal(`At \`${ref}\` there is no content folder \`${repository.prefix || "."}\` to compare with.`);
    const there = { ...settings, contentDir: folder };
    const { dataset, retired, problems } = readSide(there);
    return {
      dataset,
      retired,
      problems: problems.map(named(folder, `${ref}:${repository.prefix}`)),
      address: publicAddress(there),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function readSide(settings: Settings): Side {
  const { dataset, records, problems } = checkContent(settings);
  return { dataset, retired: records.retired.flatMap(({ value }) => value), problems: problems.filter(isError) };
}

/** Problems of a revision name its files as git does: `main:content/site.yaml`. */
function named(folder: string, prefix: string): (problem: Problem) => Problem {
  const root = `${folder.replaceAll("\\", "/")}/`;
  const rename = (file: string): string => file.replaceAll("\\", "/").split(root).join(prefix);
  return (problem) => ({
    ...problem,
    file: rename(problem.file),
    ...(problem.related ? { related: { ...problem.related, file: rename(problem.related.file) } } : {}),
  });
}
