/** Everything the editors' guide explains: the rules, the guard, and what keeps a file from being read. */
import { guardGuide } from "./guard/guide.ts";
import type { RuleGuide } from "./rule.ts";
import { rules } from "./rules.ts";

/** In the order of the alphabet; the ids are those that stand at the end of each message. */
export const ruleGuides: readonly RuleGuide[] = [...rules, ...guardGuide].sort((a, b) => (a.id < b.id ? -1 : 1));
