/** The sheets that charts look by, as text: for embeds, which bring theirs with them, and for pictures, which have it written in. */
import chartSheet from "../styles/chart.css?raw";
import tokens from "../styles/tokens.css?raw";

const small = import.meta.glob<string>("../styles/charts/*.css", { query: "?inline", import: "default", eager: true });
const raw = import.meta.glob<string>("../styles/charts/*.css", { query: "?raw", import: "default", eager: true });

/** Most charts that need more than the shared sheet have one by their own name; a pair is drawn as gaps are. */
function own(sheets: Readonly<Record<string, string>>, chart: string): string | undefined {
  return sheets[`../styles/charts/${chart === "pair" ? "gaps" : chart}.css`];
}

/** What the chart needs beside the shared sheet, made small; undefined where that is nothing. */
export function smallSheet(chart: string): string | undefined {
  return own(small, chart);
}

/** Every sheet that a drawing of the chart looks by, the one that names the colours first. */
export function drawingSheets(chart: string): string {
  return [tokens, chartSheet, own(raw, chart) ?? ""].join("\n");
}

/** The sheet that names the colours. */
export const colourSheet = tokens;
