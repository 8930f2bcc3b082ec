import type { Size } from "../chart.ts";
import type { Label, Line, LinkLabel, Mark } from "../draw.ts";
import { markName } from "../marks.ts";
import { markParts, type Spot } from "../mark-parts.ts";
import { columnCentres, round } from "../scale.ts";
import { boldWidth, wrap } from "../text-width.ts";
import { titleColumnPx } from "../title-column.ts";
import type { PartyMark, PositionMark } from "../topic-history/topic-history.ts";
import type { Row, Series } from "./series.ts";

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly headings: readonly Label[];
  readonly rules: readonly Line[];
  readonly rails: readonly Line[];
  readonly ticks: readonly Line[];
  readonly gaps: readonly Line[];
  readonly titles: readonly LinkLabel[];
  readonly distances: readonly Label[];
  readonly answers: readonly Label[];
  readonly marks: readonly Mark[];
}

const text = 13;
const bold = text * boldWidth;
const line = 16;
/** Between the titles and the axis. */
const titleGapPx = 24;
const narrowBelowPx = 600;
/** Height of one answer with its mark. */
const answerPx = 28;

interface Frame {
  readonly narrow: boolean;
  readonly widthPx: number;
  /** Axis from and to. */
  readonly left: number;
  readonly right: number;
  /** Where the answers begin, and how wide they may be. */
  readonly answers: number;
  readonly answersPx: number;
  /** Where the distance begins, and how wide it may be. */
  readonly aside: number;
  readonly asidePx: number;
}

export function layout(series: Series, { widthPx }: Size): Scene {
  const titles = series.groups.flatMap(({ rows }) => rows.map(({ issue }) => issue.title));
  const frame: Frame =
    widthPx < narrowBelowPx
      ? {
          narrow: true,
          widthPx,
          left: 8,
          right: widthPx - 8,
          answers: 0,
          answersPx: widthPx,
          aside: 0,
          asidePx: widthPx,
        }
      : {
          narrow: false,
          widthPx,
          left: titleColumnPx(titles, bold, { leastPx: 176, gapPx: titleGapPx, widthPx }),
          right: Math.round(widthPx * 0.52),
          answers: Math.round(widthPx * 0.52) + 24,
          answersPx: widthPx - Math.round(widthPx * 0.52) - 24 - 116,
          aside: widthPx - 104,
          asidePx: 104,
        };
  const scenes: RowScene[] = [];
  const headings: Label[] = [];
  let y = 0;
  for (const { kind, heading, rows } of series.groups) {
    headings.push({ key: kind, x: 0, y: y + 22, lines: [heading], anchor: "start" });
    y += 32;
    for (const row of rows) {
      const scene = rowScene(row, series.parties, frame, y);
      scenes.push(scene);
      y = scene.bottom;
    }
    y += 12;
  }
  return {
    widthPx,
    heightPx: y,
    headings,
    rules: scenes.flatMap(({ rules }) => rules),
    rails: scenes.flatMap(({ rails }) => rails),
    ticks: scenes.flatMap(({ ticks }) => ticks),
    gaps: scenes.flatMap(({ gaps }) => gaps),
    titles: scenes.flatMap(({ titles }) => titles),
    distances: scenes.flatMap(({ distances }) => distances),
    answers: scenes.flatMap(({ answers }) => answers),
    marks: scenes.flatMap(({ marks }) => marks),
  };
}

type RowScene = Omit<Scene, "widthPx" | "heightPx" | "headings"> & { readonly bottom: number };

function rowScene(row: Row, parties: Series["parties"], frame: Frame, top: number): RowScene {
  const { key, title, href } = row.issue;
  const { narrow, aside, asidePx } = frame;
  const titleLines = wrap(title, bold, narrow ? frame.widthPx : frame.left - titleGapPx, 3);
  const distanceLines = wrap(row.distance, text, asidePx, narrow ? 2 : 4);
  const headPx = narrow ? 8 + (titleLines.length + distanceLines.length) * line : 0;
  const axis = top + headPx + 26;
  const beside = top + 24;
  const firstAnswer = narrow ? axis + 22 : top + 4;
  const answers = answerScenes(row, parties, frame, firstAnswer);
  const bottom = Math.max(
    axis + 22,
    answers.bottom,
    narrow ? 0 : beside + (Math.max(titleLines.length, distanceLines.length) - 1) * line + 8,
  );
  const drawn = row.positions.some(({ columns }) => columns.length > 0);
  const scale = drawn ? onScale(row, parties, frame, axis) : { rails: [], ticks: [], gaps: [], marks: [] };
  return {
    bottom: bottom + 6,
    rules: [{ key, x1: 0, x2: frame.widthPx, y1: top, y2: top }],
    titles: [{ key, href, name: title, x: 0, y: narrow ? top + 20 : beside, lines: titleLines, anchor: "start" }],
    distances: [
      {
        key,
        x: aside,
        y: narrow ? top + 20 + titleLines.length * line : beside,
        lines: distanceLines,
        anchor: "start",
      },
    ],
    answers: answers.labels,
    ...scale,
    marks: [...scale.marks, ...answers.marks],
  };
}

/** Both answers on the issue's scale, side by side where they are the same. */
function onScale(
  { issue: { key, columns, kind }, positions, comparison }: Row,
  parties: Series["parties"],
  { left, right }: Frame,
  axis: number,
): Pick<Scene, "rails" | "ticks" | "gaps" | "marks"> {
  const centres = columnCentres(columns, left, right);
  const onAxis = centres.filter((_, index) => !columns[index]?.apart);
  const meet = positions[0].columns.some((column) => positions[1].columns.includes(column));
  const spotsOf = (side: number): Spot[] =>
    (positions[side] as PositionMark).columns.map((column) => ({
      x: round((centres[column] as number) + (meet ? (side === 0 ? -13 : 13) : 0)),
      y: axis,
    }));
  const spots = [spotsOf(0), spotsOf(1)];
  const xs = spots.flat().map(({ x }) => x);
  return {
    rails: kind === "ordered" ? [{ key, x1: onAxis[0] ?? left, x2: onAxis.at(-1) ?? right, y1: axis, y2: axis }] : [],
    ticks: centres.map((x, index) => ({ key: `${key}-${index}`, x1: x, x2: x, y1: axis - 4, y2: axis + 4 })),
    gaps: comparison.kind === "apart" ? [{ key, x1: Math.min(...xs), x2: Math.max(...xs), y1: axis, y2: axis }] : [],
    marks: positions.flatMap((position, side) =>
      position.columns.length > 0 ? [toMark(key, parties[side] as PartyMark, position, spots[side] as Spot[])] : [],
    ),
  };
}

/** Both answers in words; an answer that is not on the scale has its mark here. */
function answerScenes(
  { issue: { key }, positions }: Row,
  parties: Series["parties"],
  { answers: x, answersPx }: Frame,
  top: number,
): { labels: Label[]; marks: Mark[]; bottom: number } {
  const labels: Label[] = [];
  const marks: Mark[] = [];
  let y = top;
  positions.forEach((position, side) => {
    const party = parties[side] as PartyMark;
    const off = position.columns.length === 0;
    const indent = off ? 28 : 0;
    const lines = wrap(`${party.short}: ${answerWords(position)}`, text, answersPx - indent, 3);
    labels.push({ key: `${key}-${party.key}`, x: x + indent, y: y + 18, lines, anchor: "start" });
    if (off) marks.push(toMark(key, party, position, [{ x: x + 13, y: y + 14 }]));
    y += Math.max(off ? answerPx : 0, lines.length * line + 4);
  });
  return { labels, marks, bottom: y + 8 };
}

function answerWords({ short, label, blank, state, standing }: PositionMark): string {
  if (blank) return label;
  return state === "stated" ? short : `${short} (${standing})`;
}

function toMark(issue: string, party: PartyMark, position: PositionMark, spots: readonly Spot[]): Mark {
  return {
    key: `${issue}-${party.key}`,
    href: position.href,
    issue,
    name: markName(party.name, position),
    hue: party.hue,
    parts: markParts(party.symbol, position.state, spots),
  };
}
