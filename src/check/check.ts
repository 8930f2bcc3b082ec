/** Reads the content and applies every rule: the same for the build and for `npm run check`. */
import { type Content, readContent } from "../load/content.ts";
import type { ReadFiles } from "../load/records.ts";
import { inOrder, type Problem } from "../load/problem.ts";
import type { Settings } from "../load/settings.ts";
import type { IsoDay } from "../schema/fields.ts";
import { guardContent } from "./guard/content.ts";
import { rules } from "./rules.ts";

/** All problems at once, in order of file and place; none means that the content can be built. */
export function checkContent(settings: Pick<Settings, "contentDir" | "today">, readFiles?: ReadFiles): Content {
  const content = readContent(settings, readFiles);
  return { ...content, problems: problemsIn(content, settings.today) };
}

/** Problems of reading, those of the guard, and those the rules find on that day in what could be read. */
export function problemsIn(content: Content, today: IsoDay): Problem[] {
  return inOrder([
    ...content.problems,
    ...guardContent(content),
    ...rules.flatMap((rule) => rule.find(content, today)),
  ]);
}
