/** A server of nginx for the built site. */
import { contentTypes, headerRules } from "../headers.ts";
import { commonHeaders } from "./disjoint-rules.ts";
import type { BuiltSite } from "./built-site.ts";

/**
 * Headers are chosen by maps, in which the first pattern that fits decides: `add_header` in a `location` would drop all headers
 * of the `server`, and two that fit would be added up.
 */
export function nginxFile({ basePath, moved }: BuiltSite): string {
  const common = commonHeaders(headerRules);
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => !(name in common),
  );
  return [
    "# Made by the build. To be included in the `http` block; name, address and folder are yours to change.",
    basePath === "/"
      ? "# `root` is this folder."
      : `# \`root\` is the folder in which this one is named \`${basePath.slice(1, -1)}\`.`,
    "",
    "map $uri $record_rule {",
    ...headerRules.map(({ path }, index) => `    ${pattern(basePath + path)} ${index};`),
    "}",
    ...names.flatMap((name) => [
      `map $record_rule $${variable(name)} {`,
      ...headerRules.flatMap(({ headers }, index) =>
        headers[name] === undefined ? [] : [`    ${index} "${quoted(headers[name])}";`],
      ),
      '    default "";',
      "}",
    ]),
    "",
    "server {",
    "    listen 80;",
    "    server_name _;",
    "    root /srv/on-the-record;",
    "    index index.html;",
    "    charset utf-8;",
    "    server_tokens off;",
    "    absolute_redirect off;",
    "    gzip on;",
    "    gzip_vary on;",
    "    gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/csv text/plain text/markdown application/xml application/feed+json application/atom+xml;",
    `    error_page 404 ${basePath}404.html;`,
    ...Object.entries(common).map(([name, value]) => `    add_header ${name} "${quoted(value)}" always;`),
    // A header without a value is not sent.
    ...names.map((name) => `    add_header ${name} $${variable(name)} always;`),
    ...[...moved].flatMap(([from, to]) => [`    location = ${from} {`, `        return 301 ${to};`, "    }"]),
    "    # What hosts are told is not for readers.",
    `    location ~ ^${escaped(basePath)}_ {`,
    "        return 404;",
    "    }",
    ...Object.entries(contentTypes).flatMap(([ending, type]) => [
      `    location ~ ${escaped(ending)}$ {`,
      "        types { }",
      `        default_type "${quoted(type)}";`,
      "    }",
    ]),
    "}",
    "",
  ].join("\n");
}

/** A path of the table for nginx's `map`, which takes the first regular expression that fits; words it would hash, up to a size. */
function pattern(path: string): string {
  return path.endsWith("*") ? `~^${escaped(path.slice(0, -1))}` : `~^${escaped(path)}$`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function quoted(text: string): string {
  return text.replace(/["\\]/g, "\\$&");
}

function variable(header: string): string {
  return `record_${header.toLowerCase().replaceAll("-", "_")}`;
}
