/** Embeds as files: their size, what they ask for, and that everything they show is in their text with its day and its source. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { everyChart, nameOfSubject } from "../../src/charts/every-chart.ts";
import { frozenDays } from "../../src/charts/frozen-days.ts";
import { wordsOf } from "../../src/charts/index.ts";
import { outputFaults } from "../../src/check/output/page.ts";
import { site } from "../../src/site.ts";
import { all, type BuiltPage, embedPaths, pageAt, pagesIn } from "./dist.ts";

const siteDir = inject("siteDir");
const mostBytes = 15_000;
let live: string[];
let frozen: string[];
beforeAll(() => {
  live = embedPaths(siteDir, "live");
  frozen = embedPaths(siteDir, "frozen");
});

/** Bytes at the highest level of compression, which takes long, only where a quick one is not yet small enough. */
function brotli(path: string): number {
  const bytes = readFileSync(join(siteDir, path, "index.html"));
  const quick = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  return quick <= mostBytes ? quick : brotliCompressSync(bytes).length;
}

/** What a page asks for beside itself, without script: sheets, scripts, pictures, frames. */
function requests(page: BuiltPage): string[] {
  const sources = page.elements.flatMap(({ name, attributes }) =>
    ["script", "img", "iframe", "source", "object", "embed"].includes(name) ? [attributes.get("src") ?? ""] : [],
  );
  const links = all(page, "link").filter(({ attributes }) => /stylesheet|preload/.test(attributes.get("rel") ?? ""));
  return [...sources.filter(Boolean), ...links.map(({ attributes }) => attributes.get("href") ?? "")];
}

test("every embed is at most 15 kB", () => {
  expect(live.length + frozen.length).toBeGreaterThan(1000);
  expect([...live, ...frozen].filter((path) => brotli(path) > mostBytes)).toEqual([]);
});

test("a live embed asks for nothing more, a frozen one for the picture of what has changed since", () => {
  for (const path of live) expect(requests(pageAt(siteDir, path))).toEqual([]);
  // The many are alike; one in twenty is looked at.
  for (const path of frozen.filter((_, index) => index % 20 === 0)) {
    expect(requests(pageAt(siteDir, path))).toEqual([`${path}status.svg`]);
    expect(existsSync(join(siteDir, path, "status.svg"))).toBe(true);
  }
});

test("every chart and subject has a live embed, and a frozen one for each day on which it changed", () => {
  const expected = site().topics.flatMap((topic) => {
    const history = site().historyOf(topic);
    return everyChart(history).flatMap(({ chart, subject, name }) => {
      const path = `/embed/${topic}/${chart.name}/${name}/`;
      return [path, ...frozenDays(history, chart.subject, subject).map((day) => `${path}as-of/${day}/`)];
    });
  });
  const charts = [...live.filter((path) => !path.includes("/statement/")), ...frozen];
  expect(charts.sort()).toEqual(expected.sort());
});

test("every statement has a card with its words, its day, its speaker and its source", () => {
  const { dataset, words, topics } = site();
  const statements = [...dataset.statements.values()].filter(({ topic }) => topics.includes(topic));
  expect(statements.length).toBeGreaterThan(100);
  const lacking = statements.flatMap(({ id, topic, quote, said, speaker, source, summary }) => {
    const text = textOf(pageAt(siteDir, `/embed/${topic}/statement/${id}/`));
    const facts = [
      words.text(summary),
      words.date(said),
      dataset.sources.get(source)?.publisher,
      quote?.exact,
      speaker && words.text(dataset.speakers.get(speaker)?.name ?? ""),
    ];
    return facts.filter((fact) => fact && !text.includes(plain(fact))).map((fact) => `${id}: ${fact}`);
  });
  expect(lacking).toEqual([]);
});

describe("without script", () => {
  test("every value of a chart stands in its embed, with the day and the publisher of what it rests on", () => {
    const lacking: string[] = [];
    let numbered = 0;
    for (const topic of site().topics) {
      const { historyOf, words, dataset, addresses } = site();
      const history = historyOf(topic);
      const statements = new Map(
        [...dataset.statements.values()].map((statement) => [addresses.statement(topic, statement.id), statement]),
      );
      for (const { chart, subject } of everyChart(history)) {
        const path = `/embed/${topic}/${chart.name}/${nameOfSubject(history, subject)}/`;
        const page = pageAt(siteDir, path);
        const text = textOf(page);
        const own = wordsOf(chart, words);
        const { rows } = chart.table(chart.series(history, { subject, asOf: history.to }, own), own);
        for (const { text: value, href, restsOn = [] } of rows.flat()) {
          // The matrix says its answers in short, as on the page of its topic.
          if (chart.host === "svg" && !text.includes(plain(value))) lacking.push(`${path}: ${value}`);
          for (const statement of [href, ...restsOn].flatMap((one) => statements.get(one ?? "") ?? [])) {
            numbered++;
            const { publisher = "?" } = dataset.sources.get(statement.source) ?? {};
            if (!text.includes(plain(`${words.date(statement.said)}: ${publisher}`)))
              lacking.push(`${path}: ${statement.id}`);
          }
        }
        for (const [, number] of text.matchAll(/ \[(\d+)/g))
          if (Number(number) > all(page, "li").length) lacking.push(`${path}: [${number}]`);
      }
    }
    expect(lacking).toEqual([]);
    expect(numbered).toBeGreaterThan(1000);
  });
});

test("an embed may run and look by what it brings itself, and by nothing else", () => {
  const path = live.find((one) => one.includes("/spectrum/")) as string;
  const { html } = pageAt(siteDir, path);
  expect(outputFaults(html, true)).toEqual([]);
  // The same page anywhere else on the site, or with one letter changed, is refused.
  expect(outputFaults(html)).toEqual(["inline style", "inline script"]);
  expect(outputFaults(html.replace("<script>", "<script>;"), true)).toEqual(["inline script"]);
  expect(outputFaults(html.replace("default-src 'none'", "default-src *"), true)).toContain("inline style");
  expect(outputFaults(html.replace("script-src '", "script-src 'unsafe-inline' '"), true)).toContain("inline script");
  expect(outputFaults(html.replace(/<meta http-equiv[^>]*>/, ""), true)).toEqual(["inline style", "inline script"]);
});

test("the scripts of embeds are small: in the frame at most 2 kB, for host pages at most 2 kB", () => {
  const { elements } = pageAt(siteDir, live[0] as string);
  const script = elements.find(({ name, attributes }) => name === "script" && attributes.size === 0);
  expect(script?.text.length).toBeGreaterThan(500);
  expect(script?.text.length).toBeLessThanOrEqual(2000);
  expect(readFileSync(join(siteDir, "embed.js")).length).toBeLessThanOrEqual(2000);
});

test("no embed is listed, and each names the page it is from", () => {
  for (const path of live) {
    const page = pageAt(siteDir, path);
    const meta = all(page, "meta").find(({ attributes }) => attributes.get("name") === "robots");
    expect(meta?.attributes.get("content")).toBe("noindex");
    const canonical = all(page, "link").find(({ attributes }) => attributes.get("rel") === "canonical");
    const { pathname } = new URL(canonical?.attributes.get("href") ?? "");
    expect(existsSync(join(siteDir, pathname, "index.html")), pathname).toBe(true);
  }
});

test("live embeds lead only to pages that exist", () => {
  const dead = live.flatMap((path) =>
    all(pageAt(siteDir, path), "a")
      .map(({ attributes }) => new URL(attributes.get("href") ?? "", "https://site.invalid/"))
      .filter(({ host, pathname }) => host === "site.invalid" && !existsSync(join(siteDir, pathname, "index.html")))
      .map(({ pathname }) => `${path}: ${pathname}`),
  );
  expect(dead).toEqual([]);
});

describe("oEmbed", () => {
  test("a page that names an answer has one", () => {
    const named = pagesIn(siteDir).flatMap((page) =>
      all(page, "link").flatMap(({ attributes }) =>
        attributes.get("type") === "application/json+oembed" ? [new URL(attributes.get("href") ?? "").pathname] : [],
      ),
    );
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter((file) => !existsSync(join(siteDir, file)))).toEqual([]);
  });

  test("every embed names its answer, and the answer has what version 1.0 asks of rich content", () => {
    for (const path of live) {
      const page = pageAt(siteDir, path);
      const link = all(page, "link").find(({ attributes }) => attributes.get("type") === "application/json+oembed");
      const file = new URL(link?.attributes.get("href") ?? "").pathname;
      const answer = JSON.parse(readFileSync(join(siteDir, file), "utf8")) as Record<string, unknown>;
      expect(answer).toMatchObject({ type: "rich", version: "1.0", width: 600, height: expect.any(Number) });
      expect(answer["html"]).toMatch(
        /^<iframe title="[^"]+" src="https:[^"]+" width="100%" height="\d+" frameborder="0"><\/iframe>$/,
      );
      expect(answer["html"]).toContain(`${path}"`);
    }
  });
});

/** Words of the page as a reader has them, with single spaces. */
function textOf(page: BuiltPage): string {
  return plain(all(page, "main")[0]?.text ?? "");
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
