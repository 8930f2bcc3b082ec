/** Reads the content, guards every file and applies every rule: the same for the build and for `npm run check`. */
import { type Content, readContent } from "../load/content.ts";
import { inOrder, type Problem } from "../load/problem.ts";
import type { Settings } from "../load/settings.ts";
import { type ReadGuarded, readOneByOne } from "./reading/guarded-file.ts";
import { rules } from "./rules.ts";

/**
 * All problems at once, in order of file and place; none means that the content can be built.
 *
 * @param readFiles one after another, unless a command has a faster way
 */
export function checkContent(
  settings: Pick<Settings, "contentDir" | "today">,
  readFiles: ReadGuarded = readOneByOne,
): Content {
  const refused: Problem[] = [];
  const content = readContent(settings, (files) =>
    readFiles(files).map((guarded) => {
      refused.push(...guarded.refused);
      return guarded.read;
    }),
  );
  const broken = rules.flatMap((rule) => rule.find(content, settings.today));
  return { ...content, problems: inOrder([...content.problems, ...refused, ...broken]) };
}
