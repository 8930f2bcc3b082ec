/** The order of strings by their code units: the same on every machine, and that of days and ids. For `sort`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
