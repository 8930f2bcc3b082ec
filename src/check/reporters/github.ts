/** Problems as annotations on a pull request. */
import type { Problem } from "../../load/problem.ts";

export function reportGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, rule, message, hint }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::error ${place}::${data(hint ? `${message}\n${hint}` : message)}`;
    })
    .join("\n");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
