/** The layout shows the data flow: imports point one way. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** A folder may import from itself and from those before it. */
const order = [
  "schema",
  "model",
  "load",
  "check",
  "i18n",
  "verify",
  "charts",
  "parts",
  "search",
  "exports",
  "server",
  "client",
  "progress.ts",
  "site.ts",
  "middleware.ts",
  "content.config.ts",
  "components",
  "layouts",
  "pages",
  "integrations",
  "commands",
];
const pure = ["schema", "model", "i18n", "charts", "parts", "search"];

const src = resolve("src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith(".d.ts"));
const texts = new Map(files.map((file) => [file, readFileSync(join(src, file), "utf8")]));

function importsOf(file: string): string[] {
  return [...(texts.get(file) as string).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, to]) =>
    relative(src, resolve(src, dirname(file), to as string)).replaceAll("\\", "/"),
  );
}

const folderOf = (file: string): string => file.split("/")[0] as string;

test("every file belongs to a folder of the layout", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !order.includes(folderOf(file)))).toEqual(["env.ts"].filter((file) => texts.has(file)));
});

test("imports point only to the same folder or to one before it", () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => order.includes(folderOf(to)) && order.indexOf(folderOf(to)) > order.indexOf(folderOf(file)))
      .map((to) => `${file} imports ${to}`),
  );
  expect(upward).toEqual([]);
});

test("no file imports itself through others", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (way.includes(file) || done.has(file) || !texts.has(file)) return;
    for (const to of importsOf(file)) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

describe.each(pure)("%s", (folder) => {
  test("reads no clock, file, environment, window or network, and throws no dice", () => {
    const found = files
      .filter((file) => folderOf(file) === folder)
      .flatMap((file) =>
        [
          /from "node:/,
          /\bnew Date\(\)/,
          /\bDate\.now\b/,
          /\bMath\.random\b/,
          /\bprocess\./,
          /\bimport\.meta\b/,
          /\bfetch\(/,
          /\b(?:window|navigator|localStorage)\.|\bdocument\.(?:query|get|create|body)/,
          /from "linkedom"/,
        ]
          .filter((pattern) => pattern.test(withoutComments(texts.get(file) as string)))
          .map((pattern) => `${file}: ${pattern}`),
      );
    expect(found).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}
