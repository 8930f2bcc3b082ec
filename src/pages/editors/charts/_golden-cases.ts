/**
 * The cases of the golden tests, for the gallery. They are test data and stay where they are: a glob takes them from there, or
 * nothing where the site is built from a copy without tests. See docs/decisions/charts.md.
 */
import type { Chart } from "../../../charts/chart.ts";
import type { Reader } from "../../../charts/topic-history/reader.ts";
import type { Words } from "../../../i18n/words.ts";
import { type Addresses, addressesBelow } from "../../../model/addresses.ts";

type GoldenCases = typeof import("../../../../tests/fixtures/datasets/cases.ts");

export const [goldenCases] = Object.values(
  import.meta.glob<GoldenCases>("../../../../tests/fixtures/datasets/cases.ts", { eager: true }),
);

/** Id of a case's heading on the page of a chart. */
export const caseId = (fixture: string): string => `case-${fixture}`;

/** Every case that the chart can be drawn from, with its golden files: their folder, and their names. */
export function casesDrawnBy(chart: Chart, words: Words) {
  if (!goldenCases) return [];
  const { casesOf, historyOf, goldenOf } = goldenCases;
  return casesOf(chart, (fixture, name) => historyOf(fixture, readerWithin(name, words))).map((one) => {
    const { drawings, words: inWords } = goldenOf(chart, one.name);
    const files = [...drawings.map(({ file }) => file), inWords].map((file) => file.slice(one.name.length + 1));
    return { ...one, golden: { folder: `tests/golden/${one.name}/`, files } };
  });
}

/** Every address is that of the case itself, as the invented record has no pages. */
function readerWithin(fixture: string, words: Words): Reader {
  const here = `#${caseId(fixture)}`;
  const addresses = Object.entries(addressesBelow("/")).map(([name, address]) => [
    name,
    typeof address === "string" ? here : () => here,
  ]);
  return { words, addresses: Object.fromEntries(addresses) as Addresses };
}
