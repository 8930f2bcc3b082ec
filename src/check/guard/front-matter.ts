/** Keys that programs around the compiler would act on are refused by name, whatever the schema says. */
import type { Problem } from "../../load/problem.ts";
import { refusedKeys } from "./refused-names.ts";

const key = /^(\s*)["']?([A-Za-z_$][\w$-]*)["']?\s*:/;

/** @param frontMatter the YAML between the two lines of hyphens, which begins on line 2 */
export function frontMatterProblems(frontMatter: string, file: string): Problem[] {
  return frontMatter.split("\n").flatMap((line, index) => {
    const [, indent = "", name = ""] = key.exec(line) ?? [];
    const why = refusedKeys.get(name);
    if (!why) return [];
    return [
      {
        rule: "front-matter",
        file,
        line: index + 2,
        column: indent.length + 1,
        message: `unexpected key \`${name}\`, expected title, summary, topic, asOf and published`,
        hint: why,
      },
    ];
  });
}
