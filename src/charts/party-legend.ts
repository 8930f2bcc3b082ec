/** Which symbol is whose, where there is no room to label each mark. */
import type { Hue } from "../schema/party.ts";
import { symbolPath } from "./symbols.ts";
import { textWidth } from "./text-width.ts";
import type { PartyMark } from "./topic-history/topic-history.ts";
import { round } from "./scale.ts";

export interface LegendSymbol {
  readonly key: string;
  readonly hue: Hue;
  readonly path: string;
  readonly transform: string;
}

interface LegendLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: "start";
}

export interface PartyLegend {
  readonly heightPx: number;
  readonly labels: readonly LegendLabel[];
  readonly symbols: readonly LegendSymbol[];
}

const sizePx = 13;
const symbolPx = 18;
const gapPx = 16;
const lineHeightPx = 22;

/** Symbols with their names, in order, in as many lines as they need. */
export function partyLegend(parties: readonly PartyMark[], widthPx: number): PartyLegend {
  let [x, line] = [0, 0];
  const places = parties.map((party) => {
    const width = symbolPx + textWidth(party.short, sizePx);
    if (x > 0 && x + width > widthPx) [x, line] = [0, line + 1];
    const place = { party, x: round(x), y: line * lineHeightPx + 14 };
    x += width + gapPx;
    return place;
  });
  return {
    heightPx: (line + 1) * lineHeightPx,
    labels: places.map(({ party, x: left, y }) => ({
      key: party.key,
      x: left + symbolPx,
      y,
      lines: [party.short],
      anchor: "start",
    })),
    symbols: places.map(({ party, x: left, y }) => ({
      key: party.key,
      hue: party.hue,
      path: symbolPath(party.symbol),
      transform: `translate(${round(left + 8)},${y - 4.5}) scale(0.8)`,
    })),
  };
}
