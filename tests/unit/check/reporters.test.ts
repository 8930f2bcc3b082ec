import { expect, test } from "vitest";
import { reportGithub } from "../../../src/check/reporters/github.ts";
import { reportJson } from "../../../src/check/reporters/json.ts";
import { reportText, summaryLine } from "../../../src/check/reporters/text.ts";
import { inOrder, type Problem } from "../../../src/load/problem.ts";

const misspelt: Problem = {
  rule: "scale-point",
  file: "content/topics/harbour/record/radio.yaml",
  line: 29,
  column: 16,
  message: "unexpected `shared-us`, expected a point of `harbour@1`",
  hint: "did you mean `shared-use`?",
  related: { file: "content/topics/harbour/issues/harbour.yaml", line: 9, column: 5 },
};
const plain: Problem = {
  rule: "utf-8",
  file: "content/a, b.yaml",
  line: 1,
  column: 1,
  message: "unexpected byte: 100 %",
};

test("a terminal gets one line that tools can read, then what would be right and the other place", () => {
  expect(reportText([misspelt, plain])).toBe(
    [
      "content/topics/harbour/record/radio.yaml:29:16  unexpected `shared-us`, expected a point of `harbour@1`  scale-point",
      "    did you mean `shared-use`?     see content/topics/harbour/issues/harbour.yaml:9:5",
      "content/a, b.yaml:1:1  unexpected byte: 100 %  utf-8",
    ].join("\n"),
  );
});

test("the last line counts problems and files", () => {
  expect(summaryLine([plain])).toBe("1 problem in 1 file");
  expect(summaryLine([misspelt, misspelt, plain])).toBe("3 problems in 2 files");
});

test("a pull request gets one annotation for each problem, with its signs escaped", () => {
  expect(reportGithub([misspelt, plain])).toBe(
    [
      "::error file=content/topics/harbour/record/radio.yaml,line=29,col=16,title=scale-point::unexpected `shared-us`, expected a point of `harbour@1`%0Adid you mean `shared-use`?%0Asee content/topics/harbour/issues/harbour.yaml:9:5",
      "::error file=content/a%2C b.yaml,line=1,col=1,title=utf-8::unexpected byte: 100 %25",
    ].join("\n"),
  );
});

test("a program gets every key of every problem", () => {
  expect(JSON.parse(reportJson([misspelt, plain]))).toEqual([
    { ...misspelt, severity: "error" },
    { ...plain, hint: null, related: null, severity: "error" },
  ]);
});

test("problems stand in order of file, then of line, then of column", () => {
  const at = (file: string, line: number, column: number): Problem => ({ ...plain, file, line, column });
  const sorted = [at("a", 1, 9), at("a", 2, 1), at("a", 10, 1), at("b", 1, 1)];
  expect(inOrder([...sorted].reverse())).toEqual(sorted);
});

test("a note is told from a problem in every format, and counted apart", () => {
  const note: Problem = { ...plain, file: "content/b.yaml", severity: "notice" };
  expect(reportText([note])).toBe("content/b.yaml:1:1  note: unexpected byte: 100 %  utf-8");
  expect(reportGithub([note])).toBe("::notice file=content/b.yaml,line=1,col=1,title=utf-8::unexpected byte: 100 %25");
  expect(JSON.parse(reportJson([note]))).toMatchObject([{ severity: "notice" }]);
  expect(summaryLine([misspelt, note])).toBe("1 problem and 1 note in 2 files");
  expect(summaryLine([note])).toBe("1 note in 1 file");
});
