/** Words of the conditions. */
export const conditions = {
  title: (topic: string, asOf: string) => `${topic}: who waits for what, ${asOf}`,

  /** "As of 4 March 2031, nine of ten positions known from what was said are tied to a condition." */
  tied: (asOf: string, tied: string, known: string, one: boolean) =>
    `${asOf}, ${tied} of ${known} positions known from what was said ${one ? "is" : "are"} tied to a condition.`,
  noneTied: (asOf: string) => `${asOf}, no position known from what was said is tied to a condition.`,
  noneKnown: (asOf: string) => `${asOf}, no position is known from what was said.`,
  /** "Of ten conditions, eight name an issue of this topic." */
  named: (all: string, named: string, one: boolean) =>
    `Of ${all} conditions, ${named} ${one ? "names" : "name"} an issue of this topic.`,
  noneNamed: "No condition names an issue of this topic.",
  allNamed: "Every condition names an issue of this topic.",
  noLoop: "There is no loop.",
  loops: (n: number, few: string, list: string) => `There ${n === 1 ? "is one loop" : `are ${few} loops`}. ${list}.`,

  loop: (number: number, what: string) => `Loop ${number}: ${what}`,
  /** Where nothing in it waits but for what goes together with it. */
  loopTogether: (number: number, what: string) => `Loop ${number}, of things that go together: ${what}`,
  inLoop: (number: number) => `loop ${number}`,
  waits: (from: string, to: string, parties: string) => `${from} waits for ${to} (${parties})`,
  pairs: (from: string, to: string, parties: string) => `${from} goes together with ${to} (${parties})`,

  /** What a condition does to its position: the issue it names. */
  relation: {
    after: (other: string) => `waits for ${other}`,
    together: (other: string) => `goes together with ${other}`,
    before: (other: string) => `comes ahead of ${other}, which waits for it`,
    unless: (other: string) => `depends on ${other}`,
  },
  itself: "the same issue",
  toAct: (party: string) => `${party} to act`,

  on: (party: string, issue: string) => `${party}: on ${issue}`,
  says: (party: string, phrase: string) => `${party}, ${phrase}`,
  saysToAct: (party: string, phrase: string, acting: string) => `${party}, ${phrase} (${acting} to act)`,

  /** What the drawing says in words below its rows, or in place of them. */
  noConditions: "No position is tied to a condition.",
  noEdges: "No condition names an issue of this topic, so nothing is drawn.",
  /** "Two more conditions name no issue of this topic; the table lists them." */
  others: (n: string, one: boolean) =>
    one
      ? `${n} more condition names no issue of this topic; the table lists it.`
      : `${n} more conditions name no issue of this topic; the table lists them.`,
  allOthers: "The table lists what the positions are tied to.",

  condition: "Condition",
  waitsFor: "What it waits for",
  loopHead: "Loop",
};
