/** The two scripts that stand alone, in the embed and in the pages of others, without the words that explain them. */
import { transformSync } from "esbuild";

const known = new Map<string, string>();

/** Every embed has the same script, so each is made small once. @throws with the place of a mistake in the script */
export function minified(script: string): string {
  const small =
    known.get(script) ?? transformSync(script, { minify: true, target: "es2022", legalComments: "none" }).code.trim();
  known.set(script, small);
  return small;
}
