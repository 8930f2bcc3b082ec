/** The YAML of a file: all of it, or the front matter of a briefing. */
import { frontMatterStart, partMdx } from "../load/mdx-file.ts";

/** @returns the YAML and where in the file it begins */
export function yamlPart({ file, text }: { readonly file: string; readonly text: string }): {
  text: string;
  start: number;
} {
  if (!file.endsWith(".mdx")) return { text, start: 0 };
  return { text: partMdx(text)?.frontMatter ?? "", start: frontMatterStart.length };
}
