/** YAML text → plain values that still know their line and column. */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from "yaml";
import { quickYaml } from "./quick-yaml.ts";
import type { Place, Problem } from "./problem.ts";

export type Path = readonly PropertyKey[];

/** Where the parts of a YAML text stand. */
export interface YamlPlaces {
  /** Where the value at the path stands; where it is missing, the nearest thing around it. */
  placeOf(path: Path): Place;
  /** Where the key at the end of the path stands. */
  placeOfKey(path: Path): Place;
  /** Start and end of the value at the path in the text that was parsed; undefined where it is missing. */
  rangeOf(path: Path): readonly [from: number, to: number] | undefined;
}

export interface YamlFile extends YamlPlaces {
  readonly file: string;
  readonly value: unknown;
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * @param text the file's text, or the part of it that is YAML
 * @param firstLine line of the file on which the text begins
 * @returns the values, or every syntax error
 */
export function parseYaml(text: string, file: string, firstLine = 1): { yaml: YamlFile } | { problems: Problem[] } {
  const quick = quickYaml(text);
  if (quick) return { yaml: { file, value: quick.value, ...placesIn(text, file, firstLine) } };
  if (depthOf(text) > deepest) return { problems: [tooDeep(file, firstLine)] };
  const parsed = parse(text);
  const { document } = parsed;
  const place = (offset: number): Place => placeAt(parsed, offset, file, firstLine);
  const problems = [...document.errors.map((error) => toProblem(error, place)), ...plainProblems(document, place)];
  if (problems.length > 0) return { problems };
  return { yaml: { file, value: document.toJS(), ...placesIn(text, file, firstLine) } };
}

/** Places in a text that parses without errors; it is parsed again when one of them is asked for. */
export function placesIn(text: string, file: string, firstLine = 1): YamlPlaces {
  const placed = (offset: (document: Document) => number): Place => {
    const parsed = parsedAgain(text);
    return placeAt(parsed, offset(parsed.document), file, firstLine);
  };
  return {
    placeOf: (path) => placed((document) => offsetOf(document, path)),
    placeOfKey: (path) => placed((document) => offsetOfKey(document, path)),
    rangeOf: (path) => rangeOf(parsedAgain(text).document, path),
  };
}

function placeAt({ lines }: Parsed, offset: number, file: string, firstLine: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: line + firstLine - 1, column: col };
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    schema: "core",
    prettyErrors: false,
  });
  return { document, lines };
}

/** Trees of the texts that were asked for last: places are wanted of few files, and the trees of all would fill the memory. */
const recent = new Map<string, Parsed>();
const mostRecent = 64;

function parsedAgain(text: string): Parsed {
  const parsed = recent.get(text) ?? parse(text);
  recent.delete(text);
  recent.set(text, parsed);
  for (const oldest of recent.keys()) {
    if (recent.size <= mostRecent) break;
    recent.delete(oldest);
  }
  return parsed;
}

function toProblem(error: YAMLError, place: (offset: number) => Place): Problem {
  const duplicate = error.code === "DUPLICATE_KEY";
  return {
    rule: "yaml",
    ...place(error.pos[0]),
    message: duplicate
      ? "unexpected second use of the same key, expected each key once"
      : `unexpected YAML: ${lowerFirst(error.message)}`,
    hint: duplicate
      ? "Join the two, or remove one of them: only one could be kept."
      : "Text with a colon, a hash or a quotation mark in it needs quotation marks around it; nested lines are indented by two spaces.",
  };
}

/** Lists and maps within each other, at most. */
const deepest = 24;

/** How deep brackets, and lists that open on one line, go: counted before any parser is asked, as deep ones exhaust its stack. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const sign of text.match(/[[\]{}]/g) ?? []) {
    depth = sign === "[" || sign === "{" ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  const opened = text.match(/(?:[-?:] +){2,}/g) ?? [];
  return opened.reduce((deepestYet, run) => Math.max(deepestYet, run.replaceAll(" ", "").length), most);
}

function tooDeep(file: string, line: number): Problem {
  return {
    rule: "yaml",
    file,
    line,
    column: 1,
    message: `unexpected nesting, expected at most ${deepest} lists and maps within each other`,
    hint: "Text with brackets in it needs quotation marks around it.",
  };
}

/** Names that mean something to JavaScript, and the key that YAML joins maps by. */
const refusedKeys: ReadonlySet<unknown> = new Set(["__proto__", "constructor", "prototype", "<<"]);

/** Anchors, aliases, tags, complex keys and refused names: anything beside plain maps, lists and scalars. */
function plainProblems(document: Document, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_key, node) {
      const anchor = "anchor" in node && node.anchor ? node.anchor : undefined;
      if (isAlias(node) || anchor || node.tag !== undefined)
        problems.push({
          rule: "yaml",
          ...place(node.range?.[0] ?? 0),
          message: "unexpected anchor, alias or tag, expected plain values",
          hint: "Write the value out where it is needed.",
        });
    },
    Pair(_key, { key }) {
      const at = place((isNode(key) && key.range?.[0]) || 0);
      if (!isScalar(key))
        problems.push({ rule: "yaml", ...at, message: "unexpected list or map as a key, expected a name" });
      else if (refusedKeys.has(key.value))
        problems.push({
          rule: "yaml",
          ...at,
          message: `unexpected key \`${String(key.value)}\`, expected a known key`,
          hint: key.value === "<<" ? "Maps are not joined; write the keys out." : undefined,
        });
    },
  });
  return problems;
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isScalar(node) || isMap(node)) return node.range?.[0] ?? 0;
    if (node && typeof node === "object" && "range" in node) return (node.range as [number] | undefined)?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}

function rangeOf(document: Document, path: Path): readonly [number, number] | undefined {
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  const range = node && typeof node === "object" && "range" in node ? (node.range as number[] | undefined) : undefined;
  return range ? [range[0] as number, range[1] as number] : undefined;
}

function offsetOfKey(document: Document, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  return offsetOf(document, path);
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
