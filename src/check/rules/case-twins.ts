import { readFilesOf } from "../../load/records.ts";
import { problemAt, type Rule } from "../rule.ts";

/** Two files that differ only by case are one file on many computers: one would overwrite the other. */
export const caseTwins: Rule = {
  id: "case-twins",
  asks: "No two files have names that differ only by upper and lower case.",
  why: "Many computers take the two for one file, and lose one of them when the content is copied.",
  examples: [
    {
      file: "speakers/Ada-Mayor.yaml",
      right: null,
      wrong: "name: Ada Mayor\n",
      says: [
        "speakers/Ada-Mayor.yaml:1:1  unexpected file name that differs from another only by case, expected one of them  case-twins",
        "    Keep the one in lower case, and move into it what only the other says.     see speakers/ada-mayor.yaml:1:1",
        "speakers/Ada-Mayor.yaml:1:1  unexpected file, expected one of the kinds of record  stray-file",
        "    File names are lower-case with hyphens. The kinds are `site.yaml`, `aliases.yaml`, `corrections.yaml`, `retired.yaml`, `loaded-words.yaml`, `parties/<id>.yaml`, `speakers/<id>.yaml`, `glossary/<id>.yaml`, `topics/<topic>/topic.yaml`, `topics/<topic>/events.yaml`, `topics/<topic>/issues/<id>.yaml`, `topics/<topic>/record/<id>.yaml`, `topics/<topic>/searches/<id>.yaml`, `topics/<topic>/documents/<id>.yaml`, `topics/<topic>/verified.yaml`, `briefings/<id>.mdx`; pictures of briefings lie in `briefings/media/`.",
      ],
    },
  ],
  find({ records, problems }) {
    const stray = problems.filter(({ rule }) => rule === "stray-file");
    if (stray.length === 0) return [];
    const first = new Map(readFilesOf(records).map(({ file }) => [file.toLowerCase(), file]));
    return stray.flatMap((problem) => {
      const twin = first.get(problem.file.toLowerCase());
      if (twin === undefined) first.set(problem.file.toLowerCase(), problem.file);
      if (twin === undefined) return [];
      return problemAt(
        "case-twins",
        problem,
        "unexpected file name that differs from another only by case, expected one of them",
        {
          hint: "Keep the one in lower case, and move into it what only the other says.",
          related: { file: twin, line: 1, column: 1 },
        },
      );
    });
  },
};
