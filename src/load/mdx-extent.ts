/** How much a parser of Markdown is asked to take at once: some texts, small as they are, would keep it busy for hours. */

/** Quotes and lists within each other, at most. */
const deepest = 10;
/** Items of lists, lines of quotes and the like in the whole text, at most. */
const mostMarkers = 2_000;
/** Spaces before the first sign of a line, at most. */
const widest = 40;
/** Lines without an empty one between them, at most. */
const mostLines = 500;
/** Signs that may open or close something, at most between two empty lines. */
const mostSigns = 600;

/** Markers of quotes and lists that open a line, one within the other. */
const markers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const marker = />|[-+*]|\d+[.)]/g;

export interface ExtentFault {
  /** From 1. */
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

/** The first place of a text that no parser should be given. */
export function extentFault(text: string): ExtentFault | undefined {
  let [markersSoFar, lines, signs] = [0, 0, 0];
  for (const [index, line] of text.split("\n").entries()) {
    const depth = depthOf(line);
    markersSoFar += depth;
    const isEmpty = line.trim() === "";
    lines = isEmpty ? 0 : lines + 1;
    signs = isEmpty ? 0 : signs + (line.match(/[*_~`[\]&]/g)?.length ?? 0);
    const [found, expected] =
      depth > deepest
        ? [`quotes and lists ${depth} deep`, `at most ${deepest} within each other`]
        : line.search(/[^ \t]/) > widest
          ? ["line that is set in far", `at most ${widest} spaces before it`]
          : markersSoFar > mostMarkers
            ? ["list or quote in a text with very many of them", `at most ${mostMarkers} in all`]
            : lines > mostLines
              ? ["text without a break", `an empty line after at most ${mostLines} others`]
              : signs > mostSigns
                ? ["passage with very many stars, brackets and the like", `at most ${mostSigns} between empty lines`]
                : [];
    if (found !== undefined && expected !== undefined) return { line: index + 1, found, expected };
  }
  return undefined;
}

function depthOf(line: string): number {
  return markers.exec(line)?.[0].match(marker)?.length ?? 0;
}
