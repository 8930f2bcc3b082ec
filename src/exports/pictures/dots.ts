/** A picture as PNG, the same on every machine: text is set in the faces that the site brings, never in the machine's own. */
import { Resvg } from "@resvg/resvg-js";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import wawoff from "wawoff2";
import { kept } from "./kept.ts";

const require = createRequire(import.meta.url);
const alphabets = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"] as const;
const weights = [400, 600] as const;

/** What makes a PNG of an SVG, so many px wide. */
export interface DotsMaker {
  png(svg: string, widthPx: number): Uint8Array;
}

export async function dotsMaker(): Promise<DotsMaker> {
  // The renderer reads faces from files alone, and those of the site are packed.
  const folder = mkdtempSync(join(tmpdir(), "faces-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const fontFiles: string[] = [];
  for (const name of alphabets.flatMap((alphabet) => weights.map((weight) => `${alphabet}-${weight}`))) {
    const packed = readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${name}-normal.woff2`));
    const file = join(folder, `${name}.ttf`);
    // One after the other: what the unpacker gives is its own memory, which the next call fills anew.
    writeFileSync(file, await wawoff.decompress(packed));
    fontFiles.push(file);
  }
  const versions = ["@resvg/resvg-js", "@fontsource/source-sans-3"].map(
    (name) => (require(`${name}/package.json`) as { readonly version: string }).version,
  );
  const draw = (svg: string, widthPx: number): Uint8Array =>
    new Resvg(svg, {
      fitTo: { mode: "width", value: widthPx },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
    })
      .render()
      .asPng();
  return {
    png: (svg, widthPx) => kept(["png", ...versions, String(widthPx), svg], () => draw(svg, widthPx)),
  };
}
