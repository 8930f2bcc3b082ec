/** The half of the chart that a browser needs for another day, or other parties. */
export { describe } from "./describe.ts";
export { series } from "./series.ts";
export { table } from "./table.ts";
