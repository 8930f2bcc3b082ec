/** Scripts by which the words of the index are parted into files. */
export const scripts = ["latin", "cyrillic", "other"] as const;
export type Script = (typeof scripts)[number];

/** The script of a word's first letter. */
export function scriptOf(word: string): Script {
  if (/^\p{Script=Latin}/u.test(word)) return "latin";
  return /^\p{Script=Cyrillic}/u.test(word) ? "cyrillic" : "other";
}
