/** Addresses on the host of the repository, where what a page shows can be mended. */
import type { Site } from "../schema/site.ts";

export interface RecordPlace {
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
}

const github = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+?(?=\/?$)/;

/** Where the record can be edited; undefined where the site does not say where its content is kept. */
export function editAddress({ edit, repository }: Site, { path, line }: RecordPlace): string | undefined {
  const onGithub = repository && github.exec(repository)?.[0];
  // The page that shows a file keeps the line, and its pencil opens the editor there; the editor's own address does not.
  const pattern = edit ?? (onGithub && `${onGithub}/blob/main/content/{path}#L{line}`);
  return pattern && filled(pattern, { path: path.split("/").map(encodeURIComponent).join("/"), line: `${line}` });
}

/** Where an error on the page can be reported; undefined where the site names no such place. */
export function reportAddress({ report, repository, contact }: Site, page: string): string | undefined {
  const onGithub = repository && github.exec(repository)?.[0];
  const pattern = report ?? (onGithub && `${onGithub}/issues/new?template=report-an-error.yml&page={page}`);
  if (pattern) return filled(pattern, { page: encodeURIComponent(page) });
  return contact?.includes("@") && !URL.canParse(contact)
    ? `mailto:${contact}?subject=${encodeURIComponent(page)}`
    : contact;
}

/** A pattern may have been read as an address, which writes braces in its path as `%7B` and `%7D`. */
function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/(?:\{|%7B)(\w+)(?:\}|%7D)/gi, (whole, name: string) => values[name] ?? whole);
}
