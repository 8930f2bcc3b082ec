/** Every rule; a new one is one file and one line. */
import type { Rule } from "./rule.ts";
import { blankWithoutValue } from "./rules/blank-without-value.ts";
import { chartSubject } from "./rules/chart-subject.ts";
import { delegatedIssues } from "./rules/delegated-issues.ts";
import { guarded } from "./rules/guarded.ts";
import { knownId } from "./rules/known-id.ts";
import { nullFinding } from "./rules/null-finding.ts";
import { oneCodingPerCoder } from "./rules/one-coding-per-coder.ts";
import { quoteLength } from "./rules/quote-length.ts";
import { saidBeforePublished } from "./rules/said-before-published.ts";
import { scalePoint } from "./rules/scale-point.ts";
import { siteFile } from "./rules/site-file.ts";
import { speakerInOffice } from "./rules/speaker-in-office.ts";
import { uniqueId } from "./rules/unique-id.ts";

export const rules: readonly Rule[] = [
  blankWithoutValue,
  chartSubject,
  delegatedIssues,
  guarded,
  knownId,
  nullFinding,
  oneCodingPerCoder,
  quoteLength,
  saidBeforePublished,
  scalePoint,
  siteFile,
  speakerInOffice,
  uniqueId,
];
