/** How far apart two positions stand, in words. */
import type { SharedWords } from "../i18n/shared-words.ts";
import type { Comparison } from "../model/place.ts";

/** "2 steps apart, of 4", "same answer" … */
export function comparisonPhrase(words: SharedWords, comparison: Comparison): string {
  switch (comparison.kind) {
    case "same":
      return words.samePoint;
    case "apart":
      return words.stepsApart(comparison.steps, comparison.of);
    case "different":
      return words.differentPoint;
    case "not-comparable":
      return words.notComparable;
  }
}
