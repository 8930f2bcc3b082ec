/** A reading to fill in, as comments: the record passes the checks before anybody has read the words. */
import { textIn } from "../../../i18n/text.ts";
import type { Identified } from "../../../model/dataset.ts";
import type { Issue } from "../../../schema/issue.ts";

/** @returns lines below `codings: []`; taking the `# ` away, and the `[]`, makes a coding of them */
export function codingTemplate(issue: Identified<Issue>): string {
  const points =
    issue.kind === "quantity"
      ? ['quantity: {op: "=", n: 0, unit: …}']
      : ["value: …", ...issue.scale.points.map(({ id, label }) => `  # ${id}: ${textIn(label, "en")}`)];
  return [
    "Your reading: take away the [] above and the # before these lines, and fill in what is open.",
    `  - issue: ${issue.id}`,
    `    scale: ${issue.scale.version}`,
    ...points.map((line) => `    ${line}`),
    "    reason: …",
    "    coder: …",
    "    confidence: clear",
    "    status: single",
  ]
    .map((line) => `    # ${line}\n`)
    .join("");
}
