/** The table of headers without rules that overlap, for hosts that add up all that fit. */
import { type HeaderRule, headersFor } from "../headers.ts";

/**
 * Each file gets its headers from one rule alone: a folder is named as a whole where all in it have the same, otherwise what is
 * in it is named one by one. A page is named with and without its file.
 *
 * @param files paths below the base of everything that is built
 */
export function disjointRules(files: readonly string[]): HeaderRule[] {
  return rulesIn("", files);
}

function rulesIn(folder: string, files: readonly string[]): HeaderRule[] {
  const here = files.filter((file) => !file.slice(folder.length).includes("/"));
  const deeper = Map.groupBy(
    files.filter((file) => file.slice(folder.length).includes("/")),
    (file) => file.slice(0, file.indexOf("/", folder.length) + 1),
  );
  return [
    ...here.flatMap((file) => [
      ...(file === `${folder}index.html` ? [{ path: folder, headers: headersFor(folder) }] : []),
      { path: file, headers: headersFor(file) },
    ]),
    ...[...deeper].flatMap(([inner, own]) => {
      const [first = "", ...others] = own;
      const headers = headersFor(first);
      const isOne = [inner, ...others].every((file) => isSame(headersFor(file), headers));
      return isOne ? [{ path: `${inner}*`, headers }] : rulesIn(inner, own);
    }),
  ];
}

/** Headers that every rule of a list has. */
export function commonHeaders(rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  const [first, ...others] = rules;
  const common = Object.entries(first?.headers ?? {}).filter(([name, value]) =>
    others.every(({ headers }) => headers[name] === value),
  );
  return Object.fromEntries(common);
}

function isSame(a: HeaderRule["headers"], b: HeaderRule["headers"]): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
