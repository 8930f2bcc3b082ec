/** Puts the guard in front of the compiler of briefings: what it refuses, and what it has not seen, is never compiled. */
import type { AstroIntegration } from "astro";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { guardBriefing } from "../check/guard/guard.ts";
import { reportText, summaryLine } from "../check/reporters/text.ts";
import { readTextFile } from "../load/text-file.ts";
import type { Settings } from "../load/settings.ts";

/** Imported by the page that shows briefings, so that no build succeeds without this plugin. */
const seal = "virtual:guarded-briefings";

/** What the compiler of briefings is called among Vite's plugins. */
const compiler = "@mdx-js/rolldown";

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
    resolveId: (id) => (id === seal ? `\0${seal}` : undefined),
    load: (id) => (id === `\0${seal}` ? "export {};" : undefined),
    transform: {
      filter: { id: /\.mdx?(?:$|\?)/ },
      handler(code, id) {
        const path = id.replace(/\?.*$/, "");
        // Astro asks for front matter and the like by the same name with a query; only the text itself is compiled.
        if (id !== path && !isText(code, path)) return;
        refuse(code, path, folder);
      },
    },
  };
}

function isText(code: string, path: string): boolean {
  return code === readFileSync(path, "utf8");
}

/** @throws with the words of the checks where the briefing is refused */
function refuse(code: string, path: string, folder: string): void {
  const file = relative(process.cwd(), path).replaceAll("\\", "/");
  if (!/^[^/\\]+\.mdx$/.test(relative(folder, path)))
    throw new Error(`${file}:1:1  unexpected briefing outside the folder of briefings, expected it in ${folder}`);
  const read = readTextFile(path, file);
  const problems = "problem" in read ? [read.problem] : guardBriefing(read.text, file);
  if ("text" in read && read.text !== code.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n"))
    throw new Error(`${file}:1:1  unexpected text from another program, expected that of the file`);
  if (problems.length > 0) throw new Error(`${reportText(problems)}\n\n${summaryLine(problems)}`);
}
