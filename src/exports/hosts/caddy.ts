/** A site of Caddy for the built site. */
import { contentTypes, type HeaderRule, headerRules, headersFor } from "../headers.ts";
import type { BuiltSite } from "./built-site.ts";

/** All `header` lines that fit are obeyed, in an order of Caddy's own: so each rule names what the rules before it have taken. */
export function caddyFile({ basePath, moved }: BuiltSite): string {
  return [
    "# Made by the build. Address and folder are yours to change, here or by ADDRESS and ROOT in the environment.",
    basePath === "/"
      ? "# ROOT is this folder."
      : `# ROOT is the folder in which this one is named \`${basePath.slice(1, -1)}\`.`,
    "{$ADDRESS:localhost} {",
    "\troot * {$ROOT:/srv/on-the-record}",
    "\tencode zstd gzip",
    ...[...moved].map(([from, to]) => `\tredir ${from} ${to} 301`),
    "\t# What hosts are told is not for readers.",
    `\terror ${basePath}_* 404`,
    ...Object.entries(contentTypes).flatMap(([ending, type], index) => [
      `\t@type${index} path *${ending}`,
      `\theader @type${index} Content-Type "${type}"`,
    ]),
    ...headerRules.flatMap((rule, index) => ruleLines(basePath, index, rule)),
    "\tfile_server",
    "\thandle_errors {",
    ...headerBlock("*", headersFor("404.html"), "\t\t"),
    `\t\trewrite * ${basePath}404.html`,
    "\t\tfile_server",
    "\t}",
    "}",
    "",
  ].join("\n");
}

function ruleLines(basePath: string, index: number, { path, headers }: HeaderRule): string[] {
  const taken = headerRules
    .slice(0, index)
    .map((earlier) => earlier.path)
    .filter((earlier) => path.endsWith("*") && earlier.startsWith(path.slice(0, -1)));
  return [
    `\t@rule${index} {`,
    `\t\tpath ${basePath}${path}`,
    ...(taken.length > 0 ? [`\t\tnot path ${taken.map((earlier) => `${basePath}${earlier}`).join(" ")}`] : []),
    "\t}",
    ...headerBlock(`@rule${index}`, headers, "\t"),
  ];
}

function headerBlock(matcher: string, headers: Readonly<Record<string, string>>, indent: string): string[] {
  return [
    `${indent}header ${matcher} {`,
    ...Object.entries(headers).map(([name, value]) => `${indent}\t${name} "${value}"`),
    `${indent}}`,
  ];
}
