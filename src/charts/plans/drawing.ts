/** The half of the chart that a browser needs to fit what was drawn at build. */
export { layout } from "./layout.ts";
export { render } from "./render.ts";
