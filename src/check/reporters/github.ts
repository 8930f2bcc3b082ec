/** Problems as annotations on a pull request. */
import { isError, type Problem } from "../../load/problem.ts";

export function reportGithub(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { file, line, column, rule, message, hint, related } = problem;
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      const see = related && `see ${related.file}:${related.line}:${related.column}`;
      const text = [message, hint, see].filter(Boolean).join("\n");
      return `::${isError(problem) ? "error" : "notice"} ${place}::${data(text)}`;
    })
    .join("\n");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
