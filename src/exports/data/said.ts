/** What was said, and how it was read. */
import { conditionPhrase } from "../../i18n/positions.ts";
import { mandateOf, officeOf, reportedBecause } from "../../model/authority.ts";
import { type StatementRecord } from "../../model/dataset.ts";
import { lastDay } from "../../model/dates.ts";
import { readingOf } from "../../model/reading.ts";
import { quoteLook } from "../../model/verification.ts";
import { mandates } from "../../schema/speaker.ts";
import type { Coding } from "../../schema/statement.ts";
import { findings } from "../../schema/verified.ts";
import { quantityColumns } from "./readings.ts";
import {
  type Column,
  column,
  datePattern,
  type DataScope,
  type DataTable,
  fromField,
  lastDayOf,
  optionalText,
  tableOf,
} from "./table.ts";

export function statementsTable(scope: DataScope, statements: readonly StatementRecord[]): DataTable {
  const { dataset, words, addresses } = scope;
  const { columns } = words.data;
  const text = (name: string) => ["record", `statements[].${name}`] as const;
  const quote = { required: false };
  const speakerOf = ({ speaker }: StatementRecord) =>
    speaker === undefined ? undefined : dataset.speakers.get(speaker);
  const rows: Column<StatementRecord>[] = [
    fromField("id", "string", text("id"), ({ id }) => id),
    fromField("party", "string", text("party"), ({ party }) => party, { refers: "parties" }),
    fromField("speaker", "string", text("speaker"), ({ speaker }) => speaker),
    fromField("speaker_name", "string", ["speaker", "name"], (row) => optionalText(words, speakerOf(row)?.name), quote),
    column("office", "string", columns.office, (row) => optionalText(words, officeOf(dataset, row)?.title)),
    fromField("said", "string", text("said"), ({ said }) => said, { pattern: datePattern }),
    fromField("on_behalf", "string", text("onBehalf"), ({ onBehalf }) => onBehalf),
    fromField("act", "string", text("act"), ({ act }) => act),
    fromField("attribution", "string", text("attribution"), ({ attribution }) => attribution),
    fromField("attested", "string", text("attested"), ({ attested }) => attested),
    fromField("summary", "string", text("summary"), ({ summary }) => words.text(summary)),
    fromField("quote", "string", text("quote.exact"), (row) => row.quote?.exact, quote),
    fromField("quote_prefix", "string", text("quote.prefix"), (row) => row.quote?.prefix || undefined),
    fromField("quote_suffix", "string", text("quote.suffix"), (row) => row.quote?.suffix || undefined),
    fromField("quote_language", "string", text("quote.lang"), (row) => row.quote?.lang, quote),
    fromField("quote_rendering", "string", text("quote.rendering"), (row) => row.quote?.rendering, quote),
    fromField("translation", "string", text("translation"), (row) => translationOf(row, words.language)?.[1]),
    column(
      "translation_language",
      "string",
      columns.translationLanguage,
      (row) => translationOf(row, words.language)?.[0],
    ),
    fromField("translation_by", "string", text("translation.by"), ({ translation }) => translation?.by, quote),
    column("issues", "list", columns.issuesRead, ({ codings }) => [...new Set(codings.map(({ issue }) => issue))]),
    column("source", "string", columns.source, ({ source }) => source, { required: true, refers: "sources" }),
    fromField("also_in", "list", text("alsoIn"), ({ alsoIn }) => alsoIn),
    fromField("event", "string", text("event"), ({ event }) => event, { refers: "events" }),
    fromField("document", "string", text("document.id"), (row) => row.document?.id, { ...quote, refers: "documents" }),
    fromField("document_point", "string", text("document.point"), (row) => row.document?.point || undefined),
    column("relates", "list", columns.relates, ({ relates }) => relates?.map(({ kind, to }) => `${kind} ${to}`)),
    fromField("checked_on", "date", text("checked.on"), ({ checked }) => checked?.on, quote),
    fromField("checked_result", "string", text("checked.result"), ({ checked }) => checked?.result, quote),
    fromField("checked_note", "string", text("checked.note"), (row) => optionalText(words, row.checked?.note)),
    column("program_looked_on", "date", columns.programLookedOn, (row) => quoteLook(dataset, row)?.on),
    fromField(
      "program_found",
      "string",
      ["verified", "[].read.quotes[].found"],
      (row) => quoteLook(dataset, row)?.found,
      {
        ...quote,
        values: findings,
      },
    ),
    column("withdrawn_on", "date", columns.withdrawnOn, ({ id }) => dataset.withdrawnOn.get(id)),
    column("reported_because", "string", columns.reportedBecause, (row) => reportedBecause(dataset, row), {
      values: Object.keys(words.because),
    }),
    fromField("key", "boolean", text("key"), ({ key }) => key ?? false, { required: true }),
    fromField("found_by", "string", text("foundBy"), ({ foundBy }) => foundBy || undefined),
    fromField("note", "string", text("note"), ({ note }) => optionalText(words, note)),
    column("page", "string", columns.page, ({ topic, id }) => addresses.statement(topic, id), { required: true }),
  ];
  return tableOf("statements", ["id"], rows, statements);
}

/** Our translation, in the site's language where there is one in it: language and words. */
function translationOf({ translation }: StatementRecord, language: string): readonly [string, string] | undefined {
  const { by: _, ...texts } = translation ?? { by: "human" };
  const given = Object.entries(texts) as [string, string][];
  return given.find(([tag]) => tag === language) ?? given[0];
}

interface CodingRow {
  readonly statement: StatementRecord;
  readonly coding: Coding;
  /** Place among the codings of its statement, from 1. */
  readonly number: number;
}

export function codingsTable(scope: DataScope, statements: readonly StatementRecord[]): DataTable {
  const { dataset, words } = scope;
  const { columns } = words.data;
  const field = (name: string) => ["record", `statements[].codings[].${name}`] as const;
  const rows: Column<CodingRow>[] = [
    column("statement", "string", columns.codingStatement, (row) => row.statement.id, {
      required: true,
      refers: "statements",
    }),
    column("number", "integer", columns.codingNumber, ({ number }) => number, { required: true }),
    fromField("issue", "string", field("issue"), ({ coding }) => coding.issue, { refers: "issues" }),
    fromField("scale", "integer", field("scale"), ({ coding }) => coding.scale),
    fromField("value", "string", field("value"), ({ coding }) => coding.value),
    column("range_from", "string", columns.rangeFrom, ({ coding }) => coding.range?.[0]),
    column("range_to", "string", columns.rangeTo, ({ coding }) => coding.range?.[1]),
    ...quantityColumns<CodingRow>(scope, ({ coding }) => coding.quantity),
    fromField("unplaced", "boolean", field("unplaced"), ({ coding }) => coding.unplaced ?? false, { required: true }),
    fromField("conditions", "list", field("conditions"), ({ coding }) =>
      coding.conditions?.map((condition) => conditionPhrase(words, condition)),
    ),
    column("condition_issues", "list", columns.conditionIssues, ({ coding }) =>
      coding.conditions?.flatMap(({ issue }) => issue ?? []),
    ),
    fromField("reason", "string", field("reason"), ({ coding }) => words.text(coding.reason)),
    fromField("other_reading", "string", field("otherReading"), ({ coding }) =>
      optionalText(words, coding.otherReading),
    ),
    fromField("coder", "string", field("coder"), ({ coding }) => coding.coder),
    fromField("confidence", "string", field("confidence"), ({ coding }) => coding.confidence),
    fromField("status", "string", field("status"), ({ coding }) => coding.status),
    column(
      "mandate",
      "string",
      columns.mandate,
      ({ statement, coding }) => mandateOf(dataset, statement, coding.issue),
      {
        required: true,
        values: mandates,
      },
    ),
    column("counted", "boolean", columns.counted, (row) => isCounted(scope, row), { required: true }),
  ];
  const codings = statements.flatMap((statement) =>
    statement.codings.map((coding, index) => ({ statement, coding, number: index + 1 })),
  );
  return tableOf("codings", ["statement", "number"], rows, codings);
}

/** True where the coding is among what the rule weighs on the last day of the record. */
function isCounted(scope: DataScope, { statement, coding }: CodingRow): boolean {
  const asOf = lastDayOf(scope);
  const { dataset } = scope;
  return (
    coding.status !== "withdrawn" &&
    (statement.act === "undecided" || !(coding.unplaced ?? false)) &&
    lastDay(statement.said) <= asOf &&
    (dataset.withdrawnOn.get(statement.id) ?? "9999") > asOf &&
    mandateOf(dataset, statement, coding.issue) !== "personal" &&
    readingOf(statement, coding.issue) !== undefined
  );
}
