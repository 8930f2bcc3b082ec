/** The components a briefing may use, and the attributes each of them takes. Everything else is refused. */

/** Kinds of record an attribute may name by id. */
export type ReferenceTarget =
  "party" | "speaker" | "term" | "topic" | "issue" | "source" | "statement" | "document" | "event" | "briefing";

export interface AttributeShape {
  readonly describe: string;
  readonly required?: boolean;
  /** The value is an id of this kind, or several with commas between them. */
  readonly refers?: ReferenceTarget;
  readonly oneOf?: readonly string[];
  readonly pattern?: RegExp;
  /** What the pattern asks for, in an editor's words. */
  readonly form?: string;
}

export interface ComponentShape {
  readonly describe: string;
  /** block: stands alone between blank lines. inline: stands within a sentence. */
  readonly place: "block" | "inline";
  readonly children: "none" | "inline";
  readonly attributes: Readonly<Record<string, AttributeShape>>;
  /** Attributes of which exactly one is needed. */
  readonly eitherOf?: readonly string[];
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const dayForm = "a day such as `2031-03-04`";
const asof: AttributeShape = {
  describe: "Day the view is taken; the briefing's own day if left out.",
  pattern: day,
  form: dayForm,
};

/** What a chart can be about; `documents`: the plans on all issues, on one issue, or on those of one document. */
export type ChartSubject = "topic" | "issue" | "party" | "pair" | "documents";

/** Each chart by name, and what it is about. */
export const chartSubjects: ReadonlyMap<string, ChartSubject> = new Map([
  ["matrix", "topic"],
  ["spectrum", "issue"],
  ["history", "issue"],
  ["party", "party"],
  ["gaps", "topic"],
  ["pair", "pair"],
  ["conditions", "topic"],
  ["plans", "documents"],
  ["record", "topic"],
]);

/** A Map, not an object: names such as `constructor` are legal tags and must not be found. */
export const briefingComponents: ReadonlyMap<string, ComponentShape> = new Map(
  Object.entries<ComponentShape>({
    Chart: {
      describe: "A chart with its table.",
      place: "block",
      children: "none",
      attributes: {
        name: { describe: "Name of the chart.", required: true, oneOf: [...chartSubjects.keys()] },
        subject: {
          describe:
            "What the chart is about: `all` for the topic, the id of an issue, a party or a document, or two parties as `party-a-and-party-b`.",
          required: true,
          pattern: /^[a-z0-9-]+$/,
          form: "an id such as `harbour`",
        },
        asof,
        parties: { describe: "Parties to show, in this order; all if left out.", refers: "party" },
      },
    },
    Statement: {
      describe: "A statement as a card: who, when, in which office, the words, the source.",
      place: "block",
      children: "none",
      attributes: { id: { describe: "Id of the statement.", required: true, refers: "statement" } },
    },
    Quote: {
      describe: "The exact words of a statement, within a sentence.",
      place: "inline",
      children: "none",
      attributes: { id: { describe: "Id of the statement.", required: true, refers: "statement" } },
    },
    Position: {
      describe: "A computed position in words, with a link to its evidence.",
      place: "inline",
      children: "none",
      attributes: {
        party: { describe: "Id of the party.", required: true, refers: "party" },
        issue: { describe: "Id of the issue.", required: true, refers: "issue" },
        asof,
      },
    },
    Term: {
      describe: "A term, explained in place.",
      place: "inline",
      children: "inline",
      attributes: { id: { describe: "Id of the term.", required: true, refers: "term" } },
    },
    Cite: {
      describe: "A numbered reference to a statement or a source.",
      place: "inline",
      children: "none",
      attributes: {
        statement: { describe: "Id of a statement.", refers: "statement" },
        source: { describe: "Id of a source.", refers: "source" },
      },
      eitherOf: ["statement", "source"],
    },
    Timeline: {
      describe: "The events of the record between two days.",
      place: "block",
      children: "none",
      attributes: {
        from: { describe: "First day.", required: true, pattern: day, form: dayForm },
        to: { describe: "Last day.", required: true, pattern: day, form: dayForm },
      },
    },
    Plan: {
      describe: "What several documents say on one issue, side by side.",
      place: "block",
      children: "none",
      attributes: {
        documents: { describe: "Ids of the documents, with commas between them.", required: true, refers: "document" },
        issue: { describe: "Id of the issue.", required: true, refers: "issue" },
      },
    },
    Count: {
      describe: "A number counted from the record, so that prose never goes stale.",
      place: "inline",
      children: "none",
      attributes: {
        of: { describe: "What is counted.", required: true, oneOf: ["statements", "sources", "parties"] },
        party: { describe: "Only this party's.", refers: "party" },
        issue: { describe: "Only those on this issue.", refers: "issue" },
        from: { describe: "Only those said on or after this day.", pattern: day, form: dayForm },
        to: { describe: "Only those said on or before this day.", pattern: day, form: dayForm },
      },
    },
    Note: { describe: "A side note.", place: "inline", children: "inline", attributes: {} },
  }),
);
