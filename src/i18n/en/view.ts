/** Words of the controls by which a reader chooses the day and the parties of a view. */

export const view = {
  region: "View",
  asOf: "As of",
  slider: "Day, among those on which something changed",
  earlier: "Earlier change",
  later: "Later change",
  typed: "Any day",
  latest: "Latest",
  partiesLabel: "Parties",
  parties: (shown: number, all: number) => (shown === all ? `all ${all}` : `${shown} of ${all}`),
  partiesNote: "At least two; arrows change their order.",
  allParties: "All, in declared order",
  up: (party: string) => `Move ${party} up`,
  down: (party: string) => `Move ${party} down`,
  movedThen: (list: string) => `On that day moved: ${list}.`,
  unknown: (list: string) => `The address asks for ${list}, which is not known here and was left out.`,
  failed: "The earlier days could not be fetched. The page shows the latest view.",
  why: "Why this reading?",
  whyPage: "Its own page",
  close: "Close",
  fixed: "Pages of fixed days",
};
