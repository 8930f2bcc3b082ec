import { expect, test } from "vitest";
import { readFlags } from "../../../src/commands/diff/flags.ts";

test("a revision, a format and a folder for drawings may be named; text for a terminal is the default", () => {
  expect(readFlags([])).toEqual({ ref: undefined, format: "text", drawings: undefined, drawingsAt: undefined });
  expect(readFlags(["main", "--format=json", "--drawings", "d", "--drawings-at", "https://pictures.example/"])).toEqual(
    {
      ref: "main",
      format: "json",
      drawings: "d",
      drawingsAt: "https://pictures.example/",
    },
  );
});

test.each([
  [
    ["--upload-pack=x"],
    "Unexpected flag `--upload-pack=x`, expected some of `--format`, `--drawings`, `--drawings-at`.",
  ],
  [["main", "--format", "html"], "Unexpected format `html`, expected one of `text`, `markdown`, `json`."],
  [
    ["main", "--format"],
    "Missing value of a flag; `--format` takes one of `text`, `markdown`, `json`, `--drawings` a folder.",
  ],
  [["main", "other"], "Unexpected `other`, expected one revision, such as `main`."],
])("%j is refused in a sentence", (args, sentence) => {
  expect(() => readFlags(args)).toThrow(sentence);
});
