/** A briefing in full, as feeds carry it: its words, with what its components show said in words. */
import { positionPhrase } from "../../i18n/positions.ts";
import { countOf, type Countable } from "../../model/count.ts";
import { type BriefingRecord, get } from "../../model/dataset.ts";
import { notesOf } from "../../model/notes.ts";
import { positionAt } from "../../model/position.ts";
import type { ComponentInProse, ProseBlock, ProseSpan } from "../../model/prose.ts";
import { voiceOf } from "../../model/authority.ts";
import type { FeedContext } from "./context.ts";
import type { Block, Span } from "./feed.ts";
import { statementBlocks } from "./statement-blocks.ts";

export function briefingBlocks(context: FeedContext, briefing: BriefingRecord): Block[] {
  const prose = new Prose(context, briefing);
  return [...briefing.prose.flatMap((block) => prose.blocks(block)), ...prose.notes()];
}

class Prose {
  private readonly context: FeedContext;
  private readonly briefing: BriefingRecord;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(context: FeedContext, briefing: BriefingRecord) {
    this.context = context;
    this.briefing = briefing;
    this.numbers = new Map(notesOf(context.dataset, briefing).map(({ key }, index) => [key, index + 1]));
  }

  blocks(block: ProseBlock): Block[] {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [{ kind: block.kind, spans: this.spans(block.spans) }];
      case "list":
        return [{ kind: "list", isOrdered: block.isOrdered, items: block.items.map((item) => this.spans(item)) }];
      case "table":
        return [{ kind: "table", rows: block.rows.map((row) => row.map((cell) => this.spans(cell))) }];
      case "component":
        return this.component(block);
    }
  }

  /** The numbered statements and sources, as at the end of the page. */
  notes(): Block[] {
    const { dataset, words, addresses, absolute } = this.context;
    const items = notesOf(dataset, this.briefing).map(({ source, statement }): Span[] => [
      ...(statement
        ? [
            {
              text: words.briefing.statementBy(
                words.text(voiceOf(dataset, statement).name),
                words.date(statement.said),
              ),
              href: absolute(addresses.statement(statement.topic, statement.id)),
            },
            { text: ". " },
          ]
        : []),
      { text: source.title ? `${source.publisher}, ${source.title}` : source.publisher, href: source.url },
    ]);
    if (items.length === 0) return [];
    return [
      { kind: "heading", spans: [{ text: words.briefing.notes }] },
      { kind: "list", isOrdered: true, items },
    ];
  }

  private component(component: ComponentInProse): Block[] {
    const { dataset, words, addresses, absolute } = this.context;
    const { name, attributes } = component;
    switch (name) {
      case "Statement":
        return statementBlocks(this.context, get(dataset.statements, attributes["id"] ?? ""));
      case "Chart": {
        const chart = words.journalists.kinds[attributes["name"] as keyof typeof words.journalists.kinds];
        const day = words.date(attributes["asof"] ?? this.briefing.asOf);
        const href = absolute(addresses.briefing(this.briefing.id));
        return [{ kind: "paragraph", spans: [{ text: words.feeds.chart(chart, day), href }] }];
      }
      case "Timeline":
        return [
          { kind: "list", isOrdered: false, items: this.events(attributes["from"] ?? "", attributes["to"] ?? "") },
        ];
      case "Plan":
        return (attributes["documents"] ?? "")
          .split(",")
          .flatMap((id) => this.plan(id.trim(), attributes["issue"] ?? ""));
      default:
        return [{ kind: "paragraph", spans: this.spans([component]) }];
    }
  }

  private events(from: string, to: string): Span[][] {
    const { dataset, words, addresses, absolute } = this.context;
    return [...dataset.events.values()]
      .filter(({ topic, date }) => topic === this.briefing.topic && from <= date && date <= to)
      .map(({ id, topic, date, title }) => [
        { text: `${words.date(date)}: ` },
        { text: words.text(title), href: absolute(addresses.event(topic, id)) },
      ]);
  }

  private plan(id: string, issue: string): Block[] {
    const { dataset, words, addresses, absolute } = this.context;
    const plan = get(dataset.documents, id);
    const points = plan.points.filter((point) => point.issue === issue);
    return [
      {
        kind: "paragraph",
        spans: [
          { text: words.text(plan.title), href: absolute(addresses.document(plan.topic, id)) },
          { text: `, ${words.date(plan.date)} (${words.documentStatus[plan.status]})` },
        ],
      },
      points.length > 0
        ? { kind: "list", isOrdered: false, items: points.map(({ summary }) => [{ text: words.text(summary) }]) }
        : { kind: "paragraph", spans: [{ text: words.document.noneOn }] },
    ];
  }

  private spans(spans: readonly ProseSpan[]): Span[] {
    return spans.flatMap((span): Span[] => {
      if (span.kind === "component") return this.inline(span);
      return [{ text: span.text, ...(span.href !== undefined && { href: this.address(span.href) }) }];
    });
  }

  private inline({ name, attributes, spans }: ComponentInProse): Span[] {
    const { dataset, words, addresses, absolute } = this.context;
    switch (name) {
      case "Cite":
        return this.reference(
          attributes["statement"] ? `statement:${attributes["statement"]}` : `source:${attributes["source"]}`,
        );
      case "Quote": {
        const statement = get(dataset.statements, attributes["id"] ?? "");
        const { exact = "", lang } = statement.quote ?? {};
        const href = absolute(addresses.statement(statement.topic, statement.id));
        return [{ text: `“${exact}”`, href, ...(lang && { lang }) }, ...this.reference(`statement:${statement.id}`)];
      }
      case "Position":
        return [this.position(attributes)];
      case "Count": {
        const { of, ...filter } = attributes;
        const count = countOf(dataset, this.briefing.topic, of as Countable, { to: this.briefing.asOf, ...filter });
        return [{ text: words.number(count) }];
      }
      case "Term":
        return [
          {
            text: this.spans(spans)
              .map(({ text }) => text)
              .join(""),
            href: absolute(addresses.term(attributes["id"] ?? "")),
          },
        ];
      case "Note":
        return [{ text: " (" }, ...this.spans(spans), { text: ")" }];
      default:
        return this.spans(spans);
    }
  }

  private reference(key: string): Span[] {
    const number = this.numbers.get(key);
    return number === undefined ? [] : [{ text: ` [${number}]` }];
  }

  private position({ party = "", issue: id = "", asof }: ComponentInProse["attributes"]): Span {
    const { dataset, words, addresses, absolute } = this.context;
    const issue = get(dataset.issues, id);
    const position = positionAt(dataset, party, id, asof ?? this.briefing.asOf);
    const path =
      "statement" in position && position.statement
        ? addresses.statement(issue.topic, position.statement)
        : addresses.issue(issue.topic, id);
    return { text: positionPhrase(words, issue, position), href: absolute(path) };
  }

  /** Links of a briefing lead to the web, to the site below its base path, or to a place on its own page. */
  private address(href: string): string {
    const { addresses, absolute } = this.context;
    if (href.startsWith("/")) return absolute(addresses.file(href.slice(1)));
    return href.startsWith("#") ? `${absolute(addresses.briefing(this.briefing.id))}${href}` : href;
  }
}
