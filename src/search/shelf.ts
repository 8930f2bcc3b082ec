/** Words of the index stand on shelves by their first letter: a word begun needs only its own, a slip mostly too. */

export function shelfOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

/** Name of a shelf's file: letters of every script, on every file system. */
export function shelfFile(shelf: string): string {
  return `words/${(shelf.codePointAt(0) ?? 0).toString(16)}.txt`;
}

/** A slip of the key stays within a script. */
export function isSameScript(shelf: string, word: string): boolean {
  const scripts = [/^\p{Script=Latin}/u, /^\p{Script=Cyrillic}/u];
  return scripts.every((script) => script.test(shelf) === script.test(word));
}
