/** Words, marks and lines of the conditions keep clear of one another, whatever there is to draw. */
import { describe, expect, test } from "vitest";
import { layout, type Scene } from "../../../../src/charts/conditions/layout.ts";
import type { Edge, Series } from "../../../../src/charts/conditions/series.ts";
import type { Label } from "../../../../src/charts/draw.ts";
import { textWidth } from "../../../../src/charts/text-width.ts";
import { hues, symbols } from "../../../../src/schema/party.ts";

type Type = Edge["type"];

/** "a after b 3": the condition of three parties on `a` names `b`; a number after `@` is its loop. */
function edge(text: string, says: string): Edge {
  const [issue, type, other, parties = "1", loop] = text.split(" ") as [string, Type, string, string?, string?];
  return {
    key: `${issue}-${type}-${other}`,
    type,
    issue,
    other,
    loop: loop ? Number(loop) : undefined,
    carriers: Array.from({ length: Number(parties) }, (_, n) => ({
      key: `party-${n}-${issue}-${type}-${other}`,
      party: { key: `party-${n}`, symbol: symbols[n % symbols.length] as never, hue: hues[n % hues.length] as never },
      state: "conditional",
      href: `/s/${n}/`,
      name: `Party ${n}`,
      says,
    })),
  };
}

function drawing(texts: readonly string[], { title = "Issue", says = "Party, only once: it is done" } = {}): Series {
  const edges = texts.map((text) => edge(text, says));
  const keys = [...new Set(edges.flatMap(({ issue, other }) => [issue, other]))].sort();
  const looped = (key: string): number | undefined =>
    edges.find(({ issue, other, loop }) => loop !== undefined && (issue === key || other === key))?.loop;
  return {
    topic: "Topic",
    asOf: "as of 4 March 2031",
    known: 1,
    tied: 1,
    issues: keys.map((key) => ({ key, title: `${title} ${key}`, href: `/i/${key}/`, loop: looped(key) })),
    edges,
    loops: [...new Set(edges.flatMap(({ loop }) => loop ?? []))].map((number) => ({
      number,
      label: `Loop ${number}: ${title}`,
      waits: "",
    })),
    conditions: [],
    notes: ["Two more conditions name no issue of this topic; the table lists them."],
  };
}

const letters = [..."abcdefghijkl"];
const cases: Record<string, Series> = {
  nothing: { ...drawing([]), notes: ["No position is tied to a condition."] },
  "one edge": drawing(["a after b"]),
  "within one issue": drawing(["a after a 2 1"]),
  "all kinds between the same two": drawing([
    "a after b",
    "a before b",
    "a together b 1 1",
    "a unless b",
    "b after a 1 1",
  ]),
  "forty parties on one edge": drawing(["a after b 40"]),
  "many wait for one": drawing(letters.slice(1).map((letter) => `${letter} after a`)),
  "one waits for many": drawing(letters.slice(1).map((letter) => `f after ${letter} 2`)),
  "all wait for all around": drawing(letters.map((letter, n) => `${letter} after ${letters[(n + 5) % 12]} 1 1`)),
  "German labels": drawing(["a after c 2 1", "c after a 1 1", "b unless c"], {
    title: "Hafenbenutzungsberechtigungsverordnungsänderung und Gewässerschutz",
    says: "Bundesverband der Binnenschifffahrtsunternehmen, erst wenn: die Hafenbenutzungsgenehmigung in Kraft getreten ist (Osthafengesellschaft)",
  }),
  "Ukrainian labels": drawing(["a together c 2 12", "c after b 1 12", "b after a 1 12"], {
    title: "Спільне використання гавані за взаємною домовленістю обох міст",
    says: "Міжмуніципальне об’єднання Західного порту, лише після того, як: буде укладено угоду між усіма сторонами",
  }),
};

interface Box {
  readonly what: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function linesOf(what: string, { x, y, lines }: Label, bold = 1): Box[] {
  return lines.map((text, index) => {
    const base = y + 16 * index;
    return { what: `${what} “${text}”`, x1: x, x2: x + textWidth(text, 13 * bold), y1: base - 10, y2: base + 3 };
  });
}

function wordsOf({ rows, notes, signs }: Scene): Box[] {
  return [
    ...rows.flatMap(({ title, says, signs: own }) => [
      ...linesOf("title", title, 1.2),
      ...says.flatMap((label) => linesOf("says", label)),
      ...own.flatMap(({ number }) => linesOf("number", number)),
    ]),
    ...notes.flatMap((label) => linesOf("note", label)),
    ...signs.flatMap(({ number }) => linesOf("number", number)),
  ];
}

function targetsOf({ rows }: Scene): Box[] {
  return rows.flatMap(({ key, target: { x, y, width, height }, marks }) => [
    { what: key, x1: x, x2: x + width, y1: y, y2: y + height },
    ...marks.map(({ key: mark, parts }) => {
      const [cx, cy] = /translate\(([\d.]+),([\d.]+)\)/
        .exec(parts[0]?.transform ?? "")
        ?.slice(1)
        .map(Number) as [number, number];
      return { what: mark, x1: cx - 13, x2: cx + 13, y1: cy - 13, y2: cy + 13 };
    }),
  ]);
}

/** The straight pieces of an edge's line. */
function piecesOf(path: string): Box[] {
  const pieces: Box[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, rest] of path.matchAll(/([MHVQ])([-\d., ]+)/g)) {
    const n = (rest as string).split(/[ ,]/).map(Number);
    const [toX, toY] = letter === "H" ? [n[0], y] : letter === "V" ? [x, n[0]] : [n.at(-2), n.at(-1)];
    if (letter === "H" || letter === "V")
      pieces.push({
        what: letter,
        x1: Math.min(x, toX as number),
        x2: Math.max(x, toX as number),
        y1: Math.min(y, toY as number),
        y2: Math.max(y, toY as number),
      });
    [x, y] = [toX as number, toY as number];
  }
  return pieces;
}

function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.x1 < b.x2 + gap && b.x1 < a.x2 + gap && a.y1 < b.y2 + gap && b.y1 < a.y2 + gap;
}

function clashes(first: readonly Box[], second: readonly Box[] = first, gap = 0): string[] {
  return first.flatMap((a, index) =>
    (first === second ? second.slice(index + 1) : second)
      .filter((b) => overlap(a, b, gap))
      .map((b) => `${a.what} and ${b.what}`),
  );
}

describe.each(Object.entries(cases))("%s", (_, series) => {
  describe.each([[288], [520], [760]])("%i px", (widthPx) => {
    const scene = layout(series, { widthPx });
    const ways = scene.paths
      .filter(({ part }) => part === "halo")
      .map(({ key, path }) => ({
        key,
        pieces: piecesOf(path).map((piece) => ({ ...piece, what: `${key} ${piece.what}` })),
      }));

    test("words do not cover one another, nor targets one another", () => {
      expect(clashes(wordsOf(scene))).toEqual([]);
      expect(clashes(targetsOf(scene))).toEqual([]);
    });

    test("nothing leaves the drawing", () => {
      const lines = ways.flatMap(({ pieces }) => pieces);
      for (const { what, x1, x2, y1, y2 } of [...wordsOf(scene), ...targetsOf(scene), ...lines]) {
        expect([what, x1 >= 0, x2 <= widthPx, y1 >= 0, y2 <= scene.heightPx]).toEqual([what, true, true, true, true]);
      }
    });

    test("no line runs through words or marks", () => {
      const lines = ways.flatMap(({ pieces }) => pieces);
      expect(clashes(lines, [...wordsOf(scene), ...targetsOf(scene)], 0.5)).toEqual([]);
    });

    test("lines of two edges cross, but none runs along another", () => {
      const along = ways.flatMap(({ key, pieces }, index) =>
        ways
          .slice(index + 1)
          .flatMap((other) =>
            pieces.flatMap((a) =>
              other.pieces
                .filter((b) => a.what.at(-1) === b.what.at(-1) && overlap(a, b, 2))
                .map((b) => `${key}: ${a.what} along ${b.what}`),
            ),
          ),
      );
      expect(along).toEqual([]);
    });
  });
});

test("an edge of several parties has a mark for each, gathered into one line in nobody’s hue", () => {
  const { rows, paths } = layout(drawing(["a after b 3"]), { widthPx: 520 });
  expect(rows[0]?.marks).toHaveLength(3);
  expect(paths.map(({ part, hue }) => [part, hue])).toEqual([
    ["halo", undefined],
    ["after", undefined],
    ["head", undefined],
  ]);
});

test.each<[string, string[]]>([
  ["a after b", ["halo", "after", "head"]],
  ["a before b", ["halo", "before", "head"]],
  ["a together b", ["halo", "together", "head"]],
  ["a unless b", ["halo", "unless", "end"]],
  ["a after b 1 1", ["halo", "loop", "core", "head"]],
])("%s: its kind shows in the line and its ends", (text, parts) => {
  expect(layout(drawing([text]), { widthPx: 520 }).paths.map(({ part }) => part)).toEqual(parts);
});

test("the arrow points to what has to come first", () => {
  const headAt = (text: string): number => {
    const { paths, rows } = layout(drawing([text]), { widthPx: 520 });
    const y = Number(/M[\d.]+,([\d.]+)/.exec(paths.find(({ part }) => part === "head")?.path ?? "")?.[1]);
    return rows.findIndex(({ target }, index) => y >= target.y && y < (rows[index + 1]?.target.y ?? Infinity));
  };
  expect(headAt("a after b")).toBe(1);
  expect(headAt("b after a")).toBe(0);
  expect(headAt("a before b")).toBe(0);
  expect(headAt("b before a")).toBe(1);
});

test.each([
  ["many that wait for one from above and below", letters.filter((one) => one !== "f").map((one) => `${one} after f`)],
  ["one that waits for many above and below", letters.filter((one) => one !== "f").map((one) => `f after ${one}`)],
  ["all kinds between the same two", ["a after d", "a together d", "a before d", "a unless d"]],
  ["all kinds between the same two, upwards", ["d after a", "d together a", "d before a", "d unless a"]],
])("%s: no two edges that share an issue cross", (_, texts) => {
  const ways = layout(drawing(texts), { widthPx: 760 })
    .paths.filter(({ part }) => part === "halo")
    .map(({ path }) => piecesOf(path));
  const crossing = ways.flatMap((way, index) =>
    ways.filter((_, other) => other > index).flatMap((other) => clashes(way, other)),
  );
  expect(crossing).toEqual([]);
});
