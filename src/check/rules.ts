/** Every rule; a new one is one file and one line. */
import type { Rule } from "./rule.ts";
import { apostrophe } from "./rules/apostrophe.ts";
import { blankWithoutValue } from "./rules/blank-without-value.ts";
import { boundNumber } from "./rules/bound-number.ts";
import { caseTwins } from "./rules/case-twins.ts";
import { chartSubject } from "./rules/chart-subject.ts";
import { codingStatus } from "./rules/coding-status.ts";
import { dateOrder } from "./rules/date-order.ts";
import { declaredOrder } from "./rules/declared-order.ts";
import { delegatedIssues } from "./rules/delegated-issues.ts";
import { expiredSearch } from "./rules/expired-search.ts";
import { futureDate } from "./rules/future-date.ts";
import { keyOrder } from "./rules/key-order.ts";
import { knownId } from "./rules/known-id.ts";
import { leakNotStated } from "./rules/leak-not-stated.ts";
import { loadedWords } from "./rules/loaded-words.ts";
import { lookAlikeId } from "./rules/look-alike-id.ts";
import { mixedScript } from "./rules/mixed-script.ts";
import { nullFinding } from "./rules/null-finding.ts";
import { oneCodingPerCoder } from "./rules/one-coding-per-coder.ts";
import { quoteContext } from "./rules/quote-context.ts";
import { quoteInExcerpt } from "./rules/quote-in-excerpt.ts";
import { quoteLength } from "./rules/quote-length.ts";
import { quoteSpacing } from "./rules/quote-spacing.ts";
import { quotedDate } from "./rules/quoted-date.ts";
import { reasonPointsAtWords } from "./rules/reason-points-at-words.ts";
import { reservedId } from "./rules/reserved-id.ts";
import { retiredId } from "./rules/retired-id.ts";
import { reviewDue } from "./rules/review-due.ts";
import { saidBeforePublished } from "./rules/said-before-published.ts";
import { scalePoint } from "./rules/scale-point.ts";
import { scaleVersions } from "./rules/scale-versions.ts";
import { siteFile } from "./rules/site-file.ts";
import { siteLink } from "./rules/site-link.ts";
import { speakerInOffice } from "./rules/speaker-in-office.ts";
import { textSize } from "./rules/text-size.ts";
import { topicLists } from "./rules/topic-lists.ts";
import { translationOfQuote } from "./rules/translation-of-quote.ts";
import { uniqueId } from "./rules/unique-id.ts";
import { withinCover } from "./rules/within-cover.ts";

export const rules: readonly Rule[] = [
  apostrophe,
  blankWithoutValue,
  boundNumber,
  caseTwins,
  chartSubject,
  codingStatus,
  dateOrder,
  declaredOrder,
  delegatedIssues,
  expiredSearch,
  futureDate,
  keyOrder,
  knownId,
  leakNotStated,
  loadedWords,
  lookAlikeId,
  mixedScript,
  nullFinding,
  oneCodingPerCoder,
  quoteContext,
  quoteInExcerpt,
  quoteLength,
  quoteSpacing,
  quotedDate,
  reasonPointsAtWords,
  reservedId,
  retiredId,
  reviewDue,
  saidBeforePublished,
  scalePoint,
  scaleVersions,
  siteFile,
  siteLink,
  speakerInOffice,
  textSize,
  topicLists,
  translationOfQuote,
  uniqueId,
  withinCover,
];
