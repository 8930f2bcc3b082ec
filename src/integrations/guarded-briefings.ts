/** Puts the guard in front of the compiler of briefings: what it refuses, and what it has not seen, is never compiled. */
import type { AstroIntegration } from "astro";
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { guardBriefing } from "../check/guard/guard.ts";
import { reportText, summaryLine } from "../check/reporters/text.ts";
import type { Problem } from "../load/problem.ts";
import { compareText } from "../model/order.ts";
import { displayName } from "../load/records.ts";
import { readTextFile } from "../load/text-file.ts";
import type { Settings } from "../load/settings.ts";

/** Where the page that shows briefings gets them from, so that no build succeeds without this plugin. */
const door = "virtual:guarded-briefings";

/** What the compiler of briefings is called among Vite's plugins. */
const compiler = "@mdx-js/rolldown";

/** What the compilers of Astro take for theirs: of Markdown they read several endings. What they ask for with a query is not text. */
const compiled = /\.mdx$|\.(?:md|markdown|mdown|mkdn|mkd|mdwn)(?:\?|$)/;

const doorId = `\0${door}`;

export function guardedBriefings(settings: Settings): AstroIntegration {
  return {
    name: "guarded-briefings",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [guardPlugin(join(settings.contentDir, "briefings"))] } });
      },
    },
  };
}

/** @param folder the one folder whose briefings may be compiled */
function guardPlugin(folder: string): Plugin {
  return {
    name: "guarded-briefings",
    enforce: "pre",
    configResolved({ plugins }) {
      const [guard, compile] = ["guarded-briefings", compiler].map((name) =>
        plugins.findIndex((one) => one.name === name),
      );
      if (compile !== -1 && (guard as number) > (compile as number))
        throw new Error("The guard stands behind the compiler of briefings, expected it before: see astro.config.mjs");
    },
    resolveId: (id) => (id === door ? doorId : undefined),
    load: (id) => (id === doorId ? importsOf(folder) : undefined),
    hotUpdate({ type, file, modules }) {
      const behind = this.environment.moduleGraph.getModuleById(doorId);
      if (type !== "update" && behind && isBriefing(file, folder)) return [...modules, behind];
      return undefined;
    },
    transform: {
      filter: { id: compiled },
      handler: (code, id) => ({ code: guarded(code, id.replace(/\?.*$/, ""), folder), map: null }),
    },
  };
}

/** A module of the briefings by their ids; each is compiled when its page is drawn. */
function importsOf(folder: string): string {
  const imports = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => isBriefing(join(folder, name), folder))
    .sort(compareText)
    .map((name) => {
      const path = join(folder, name).replaceAll("\\", "/");
      return `${JSON.stringify(name.replace(/\.mdx$/, ""))}: () => import(${JSON.stringify(path)})`;
    });
  return `export const briefings = {${imports.join(", ")}};`;
}

function isBriefing(path: string, folder: string): boolean {
  return /^[^/\\]+\.mdx$/.test(relative(folder, path));
}

/**
 * @returns the text as the guard read it, so that the compiler reads no other
 * @throws with the words of the checks where the briefing is refused
 */
function guarded(code: string, path: string, folder: string): string {
  const file = displayName(path);
  if (!isBriefing(path, folder))
    throw new Error(`${file}:1:1  unexpected briefing outside the folder of briefings, expected it in ${folder}`);
  const read = readTextFile(path, file);
  if ("problem" in read) throw refusal([read.problem]);
  if (read.text !== code.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n"))
    throw new Error(`${file}:1:1  unexpected text from another program, expected that of the file`);
  const problems = guardBriefing(read.text, file);
  if (problems.length > 0) throw refusal(problems);
  return read.text;
}

function refusal(problems: readonly Problem[]): Error {
  return new Error(`${reportText(problems)}\n\n${summaryLine(problems)}`);
}
