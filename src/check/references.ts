/** Every place in the content that names another record. */
import type { Place } from "../load/problem.ts";
import type { FileRecord, Records } from "../load/records.ts";
import type { Path } from "../load/yaml-file.ts";
import { briefingComponents, type ReferenceTarget } from "../schema/components.ts";
import { placedCodings, placedStatements } from "./statements.ts";

export type Target = ReferenceTarget;

export interface Reference {
  readonly target: Target;
  readonly id: string;
  /** Where the id stands; looked up only when it is asked for. */
  place(): Place;
}

/** Where ids are defined, one entry for each definition. */
export function definitions(records: Records): Reference[] {
  const files = (target: Target, list: readonly FileRecord<unknown>[]): Reference[] =>
    list.map(({ id, at }) => ({ target, id, place: () => at([]) }));
  return [
    ...files("party", records.party),
    ...files("speaker", records.speaker),
    ...files("term", records.term),
    ...files("topic", records.topic),
    ...files("issue", records.issue),
    ...files("source", records.record),
    ...files("document", records.document),
    ...files("briefing", records.briefing),
    ...placedStatements(records).map(({ statement, at }) => ({
      target: "statement" as const,
      id: statement.id,
      place: () => at("id"),
    })),
    ...records.events.flatMap(({ value, at }) =>
      value.map(({ id }, index) => ({ target: "event" as const, id, place: () => at([index, "id"]) })),
    ),
  ];
}

/** Every mention of an id, in records and in prose. */
export function references(records: Records): Reference[] {
  return [
    ...topicReferences(records),
    ...speakerReferences(records),
    ...statementReferences(records),
    ...codingReferences(records),
    ...otherReferences(records),
    ...records.briefing.flatMap(briefingReferences),
  ];
}

type Mention = [target: Target, id: string | undefined, path: Path];

function mentions(at: (path: Path) => Place, list: Mention[]): Reference[] {
  return list.flatMap(([target, id, path]) => (id === undefined ? [] : [{ target, id, place: () => at(path) }]));
}

function each(target: Target, ids: readonly string[] | undefined, path: Path): Mention[] {
  return (ids ?? []).map((id, index) => [target, id, [...path, index]]);
}

function topicReferences({ topic, issue, party }: Records): Reference[] {
  return [
    ...topic.flatMap(({ value, at }) =>
      mentions(at, [
        ...value.parties.map(({ party: id }, index): Mention => ["party", id, ["parties", index]]),
        ...each("issue", value.issues, ["issues"]),
      ]),
    ),
    ...issue.flatMap(({ value, at }) =>
      mentions(at, [
        ...each("source", value.sources, ["sources"]),
        ...(value.notApplicable ?? []).map(({ party: id }, index): Mention => [
          "party",
          id,
          ["notApplicable", index, "party"],
        ]),
      ]),
    ),
    ...party.flatMap(({ value, at }) =>
      mentions(
        at,
        (value.memberships ?? []).map(({ of }, index): Mention => ["party", of, ["memberships", index, "of"]]),
      ),
    ),
  ];
}

function speakerReferences({ speaker }: Records): Reference[] {
  return speaker.flatMap(({ value, at }) =>
    mentions(
      at,
      value.offices.flatMap((office, index): Mention[] => [
        ["party", office.party, ["offices", index, "party"]],
        ["source", office.source, ["offices", index, "source"]],
        ...each("source", office.alsoIn, ["offices", index, "alsoIn"]),
        ...(Array.isArray(office.issues) ? each("issue", office.issues, ["offices", index, "issues"]) : []),
      ]),
    ),
  );
}

function statementReferences(records: Records): Reference[] {
  return placedStatements(records).flatMap(({ statement, at }) =>
    mentions(
      (path) => at(...path),
      [
        ["party", statement.party, ["party"]],
        ["speaker", statement.speaker, ["speaker"]],
        ["event", statement.event, ["event"]],
        ["document", statement.document?.id, ["document", "id"]],
        ...(statement.relates ?? []).map(({ to }, index): Mention => ["statement", to, ["relates", index, "to"]]),
        ...each("source", statement.alsoIn, ["alsoIn"]),
      ],
    ),
  );
}

function codingReferences(records: Records): Reference[] {
  return placedCodings(records).flatMap(({ coding, at }) =>
    mentions(
      (path) => at(...path),
      [
        ["issue", coding.issue, ["issue"]],
        ...(coding.conditions ?? []).flatMap(({ issue, party }, index): Mention[] => [
          ["issue", issue, ["conditions", index, "issue"]],
          ["party", party, ["conditions", index, "party"]],
        ]),
      ],
    ),
  );
}

function otherReferences({ term, search, document, events, corrections }: Records): Reference[] {
  return [
    ...term.flatMap(({ value, at }) => mentions(at, each("source", value.sources, ["sources"]))),
    ...search.flatMap(({ value, at }) =>
      mentions(at, [
        ["party", value.party, ["party"]],
        ...value.findings.flatMap(({ issue, statements }, index): Mention[] => [
          ["issue", issue, ["findings", index, "issue"]],
          ...each("statement", statements, ["findings", index, "statements"]),
        ]),
      ]),
    ),
    ...document.flatMap(({ value, at }) =>
      mentions(at, [
        ...each("party", value.parties, ["parties"]),
        ...each("source", value.sources, ["sources"]),
        ...value.points.flatMap(({ issue, source }, index): Mention[] => [
          ["issue", issue, ["points", index, "issue"]],
          ["source", source, ["points", index, "source"]],
        ]),
      ]),
    ),
    ...events.flatMap(({ value, at }) =>
      mentions(
        at,
        value.flatMap(({ participants, sources }, index): Mention[] => [
          ...each("party", participants, [index, "participants"]),
          ...each("source", sources, [index, "sources"]),
        ]),
      ),
    ),
    ...corrections.flatMap(({ value, at }) =>
      mentions(
        at,
        value.map(({ target }, index): Mention => [target.kind, target.id, [index, "target", "id"]]),
      ),
    ),
  ];
}

function briefingReferences({ prose, value, at, file }: Records["briefing"][number]): Reference[] {
  const named = prose.uses.flatMap(({ name, attributes }) =>
    Object.entries(briefingComponents.get(name)?.attributes ?? {}).flatMap(([attribute, { refers }]) => {
      const found = attributes.get(attribute);
      if (!found || !refers) return [];
      const place = { file, line: found.line, column: found.column };
      return found.value.split(",").map((id) => ({ target: refers, id: id.trim(), place: () => place }));
    }),
  );
  return [...mentions(at, [["topic", value.topic, ["topic"]], ...each("issue", value.issues, ["issues"])]), ...named];
}
