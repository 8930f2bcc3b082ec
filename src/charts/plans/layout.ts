import type { Size } from "../chart.ts";
import type { Line } from "../draw.ts";
import type { Keyed } from "../join.ts";
import { boldWidth, textWidth, wrap } from "../text-width.ts";
import { type AmountsScene, amountsScene } from "./amounts.ts";
import { type RowsScene, rowsScene } from "./rows.ts";
import type { Section, Series } from "./series.ts";
import { stacked, type Stacked } from "./stacked.ts";

export type Scene = Stacked<SectionScene>;

/** An issue; all its places are counted from its own top. */
export interface SectionScene extends Keyed {
  readonly y: number;
  readonly title: Title;
  /** The line above it; none above the first. */
  readonly parting: readonly Line[];
  readonly rows: RowsScene;
  readonly amounts: AmountsScene;
}

export interface Title extends Keyed {
  readonly href: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly y: number;
  /** Area for the pointer, as a path. */
  readonly target: string;
}

const betweenSectionsPx = 44;
const titlePx = 16;
const titleLinePx = 20;

export function layout(series: Series, { widthPx }: Size): Scene {
  return stacked(series, widthPx, betweenSectionsPx, (section, y) => sectionScene(section, series, y, widthPx));
}

function sectionScene(
  section: Section,
  { besideHead, numbersHead }: Series,
  y: number,
  widthPx: number,
): { readonly scene: SectionScene; readonly heightPx: number } {
  const lines = wrap(section.title, titlePx * boldWidth, widthPx);
  const top = lines.length * titleLinePx + 12;
  const rows = rowsScene(section, besideHead, top, widthPx);
  const amounts = amountsScene(section, numbersHead, rows.bottomPx, widthPx);
  const width = Math.ceil(Math.max(...lines.map((one) => textWidth(one, titlePx * boldWidth))));
  const scene: SectionScene = {
    key: section.key,
    y,
    title: {
      key: section.key,
      href: section.href,
      name: section.title,
      lines,
      y: 17,
      target: `M0,0H${Math.min(width, widthPx)}V${lines.length * titleLinePx + 4}H0Z`,
    },
    parting:
      y > 0 ? [{ key: "parting", x1: 0, x2: widthPx, y1: -betweenSectionsPx / 2, y2: -betweenSectionsPx / 2 }] : [],
    rows,
    amounts,
  };
  return { scene, heightPx: amounts.bottomPx };
}
