/** Checks the content before anything is compiled. */
import type { AstroIntegration } from "astro";
import { checkContent } from "../check/check.ts";
import { reportText, summaryLine } from "../check/reporters/text.ts";
import { isError } from "../load/problem.ts";
import type { Settings } from "../load/settings.ts";

export function checkedContent(settings: Settings): AstroIntegration {
  return {
    name: "checked-content",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command === "build") refuseProblems(settings);
      },
    },
  };
}

/** Prints every problem and ends the process: content that has problems is never compiled. */
function refuseProblems(settings: Settings): void {
  const { problems } = checkContent(settings);
  if (!problems.some(isError)) return;
  console.error(`${reportText(problems)}\n\n${summaryLine(problems)}`);
  process.exit(1);
}
