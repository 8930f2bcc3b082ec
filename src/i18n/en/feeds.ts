/** Words of feeds, and of the links to them. */

export const feeds = {
  follow: "Follow:",
  /** Name of a form of feed, as feed readers know it. */
  format: { xml: "Atom", json: "JSON Feed" },
  site: (site: string) => `${site}: changes, briefings and corrections`,
  siteAbout: "Changes of position with the statement behind each, new briefings, and corrections: the latest 50.",
  of: (site: string, what: string) => `${site}: ${what}`,
  topicAbout: (topic: string) =>
    `Changes of position, new briefings and corrections in the topic “${topic}”: the latest 50.`,
  issueAbout: (issue: string) => `Changes of position, briefings and corrections on the issue “${issue}”.`,
  partyAbout: (party: string, topic: string) =>
    `Changes of position of ${party} in the topic “${topic}”, and corrections.`,
  corrections: (site: string) => `${site}: corrections`,
  briefing: (title: string) => `Briefing: ${title}`,
  wholeBriefing: "The briefing with its charts",
  chart: (what: string, day: string) => `Chart: ${what}, as of ${day}`,
  correction: (what: string) => `Correction: ${what}`,
  severity: (word: string) => `Kind: ${word}`,
  before: (text: string) => `Before: ${text}`,
  after: (text: string) => `Now: ${text}`,
  /** "Ada Mayor, Mayor, Town of Eastport, 4 March 2031" */
  who: (name: string, office: string | undefined, party: string | undefined, date: string) =>
    [name, office, party, date].filter(Boolean).join(", "),
  condition: (phrase: string) => `Condition: ${phrase}`,
  translation: (words: string, by: string) => `Translation: “${words}” ${by}`,
  /** "reported: from a leaked text. It counts as …" */
  reported: (word: string, because: string, note: string) => `${word}: ${because}. ${note}`,
  source: "Source: ",
  statement: "Statement: ",
};
