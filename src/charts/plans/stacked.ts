/** The issues of the plans below each other, whichever way each is drawn. */
import type { Label } from "../draw.ts";
import { wrap } from "../text-width.ts";
import { line, text } from "./measures.ts";
import type { Section, Series } from "./series.ts";

export interface Stacked<SectionScene> {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sections: readonly SectionScene[];
  /** What is written where there is nothing to draw. */
  readonly empty: readonly Label[];
}

/** @param sceneAt the scene of an issue whose top stands at `y` */
export function stacked<SectionScene>(
  { sections, none }: Series,
  widthPx: number,
  betweenPx: number,
  sceneAt: (section: Section, y: number) => { readonly scene: SectionScene; readonly heightPx: number },
): Stacked<SectionScene> {
  if (sections.length === 0) {
    const lines = wrap(none, text, widthPx);
    const empty: Label = { key: "none", x: 0, y: 16, lines, anchor: "start" };
    return { widthPx, heightPx: lines.length * line + 8, sections: [], empty: [empty] };
  }
  const scenes: SectionScene[] = [];
  let y = 0;
  for (const section of sections) {
    const { scene, heightPx } = sceneAt(section, y);
    scenes.push(scene);
    y += heightPx + betweenPx;
  }
  return { widthPx, heightPx: y - betweenPx + 4, sections: scenes, empty: [] };
}
