/** What the other tables refer to: parties, issues and the points of their scales. */
import { get, type Identified, type InTopic } from "../../model/dataset.ts";
import type { Issue, ScalePoint } from "../../schema/issue.ts";
import type { Party } from "../../schema/party.ts";
import { type Column, column, type DataScope, type DataTable, fromField, optionalText, tableOf } from "./table.ts";

const always = { required: true };

/** @param parties those of the topic in declared order, and after them others that its records mention */
export function partiesTable(
  { dataset, topic, words, addresses }: DataScope,
  parties: readonly Identified<Party>[],
): DataTable {
  const { columns } = words.data;
  const declared = get(dataset.topics, topic).parties;
  const order = new Map(declared.map(({ party }, index) => [party, index + 1]));
  const roles = new Map(declared.map(({ party, role }) => [party, role]));
  const field = (name: string) => ["party", name] as const;
  const rows: Column<Identified<Party>>[] = [
    column("id", "string", columns.partyId, ({ id }) => id, always),
    column("number", "integer", columns.partyNumber, ({ id }) => order.get(id)),
    fromField("name", "string", field("name"), ({ name }) => words.text(name)),
    fromField("short", "string", field("short"), ({ short }) => words.text(short)),
    fromField("kind", "string", field("kind"), ({ kind }) => kind),
    fromField("role", "string", ["topic", "parties[].role"], ({ id }) => optionalText(words, roles.get(id))),
    column("member_of", "list", columns.memberOf, ({ memberships }) =>
      memberships?.map(({ of, from, to }) => [of, from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" ")),
    ),
    fromField("note", "string", field("note"), ({ note }) => optionalText(words, note)),
    column("page", "string", columns.page, ({ id }) => (order.has(id) ? addresses.party(topic, id) : undefined)),
  ];
  return tableOf("parties", ["id"], rows, parties);
}

/** @param issues those of the topic in declared order, and after them others that its records mention */
export function issuesTable(
  { dataset, topic, words, addresses }: DataScope,
  issues: readonly InTopic<Issue>[],
): DataTable {
  const { columns } = words.data;
  const declared = get(dataset.topics, topic).issues;
  const order = new Map(declared.map((issue, index) => [issue, index + 1]));
  const field = (name: string) => ["issue", name] as const;
  const quantity = (issue: Issue) => (issue.kind === "quantity" ? issue.scale : undefined);
  const rows: Column<InTopic<Issue>>[] = [
    column("id", "string", columns.issueId, ({ id }) => id, always),
    column("number", "integer", columns.issueNumber, ({ id }) => order.get(id)),
    fromField("title", "string", field("title"), ({ title }) => words.text(title)),
    fromField("question", "string", field("question"), ({ question }) => words.text(question)),
    fromField("asks_not", "string", field("asksNot"), ({ asksNot }) => words.text(asksNot)),
    column("kind", "string", columns.issueKind(words.issue.scaleKind), ({ kind }) => kind, {
      ...always,
      values: Object.keys(words.issue.scaleKind),
    }),
    fromField("scale", "integer", field("scale.version"), ({ scale }) => scale.version),
    fromField("unit", "string", field("scale.unit"), (issue) => quantity(issue)?.unit, { required: false }),
    fromField("counted", "string", field("scale.counted"), (issue) => optionalText(words, quantity(issue)?.counted), {
      required: false,
    }),
    fromField("window_days", "integer", field("windowDays"), ({ windowDays }) => windowDays, always),
    fromField("not_applicable", "list", field("notApplicable"), ({ notApplicable }) =>
      notApplicable?.map(({ party }) => party),
    ),
    fromField("background", "string", field("background"), ({ background }) => words.text(background)),
    fromField("sources", "list", field("sources"), ({ sources }) => sources),
    column("page", "string", columns.page, (issue) => addresses.issue(issue.topic, issue.id), always),
  ];
  return tableOf("issues", ["id"], rows, issues);
}

interface PointRow {
  readonly issue: Identified<Issue>;
  readonly point: ScalePoint;
  /** Place on the scale, from 1. */
  readonly number: number;
}

/** Every point that a scale has or had. */
export function scalePointsTable({ words }: DataScope, issues: readonly InTopic<Issue>[]): DataTable {
  const { columns } = words.data;
  const field = (name: string) => ["issue", `scale.points[].${name}`] as const;
  const rows: Column<PointRow>[] = [
    column("issue", "string", columns.pointIssue, ({ issue }) => issue.id, { ...always, refers: "issues" }),
    fromField("id", "string", field("id"), ({ point }) => point.id),
    column("number", "integer", columns.pointPlace, ({ number }) => number, always),
    fromField("label", "string", field("label"), ({ point }) => words.text(point.label)),
    fromField("short", "string", field("short"), ({ point }) => optionalText(words, point.short)),
    fromField("definition", "string", field("definition"), ({ point }) => words.text(point.definition)),
    fromField("off_axis", "boolean", field("offAxis"), ({ point }) => point.offAxis ?? false, always),
    fromField("since", "integer", field("since"), ({ point }) => point.since ?? 1, always),
    fromField("until", "integer", field("until"), ({ point }) => point.until),
    fromField("becomes", "string", field("becomes"), ({ point }) => point.becomes),
  ];
  const points = issues.flatMap((issue) =>
    issue.kind === "quantity"
      ? []
      : issue.scale.points.map((point, index): PointRow => ({ issue, point, number: index + 1 })),
  );
  return tableOf("scale-points", ["issue", "id"], rows, points);
}
