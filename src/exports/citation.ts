/** How to cite what stands on a page: as text, BibTeX and CSL-JSON, each with the day the view is taken. */
import type { IsoDate, IsoDay } from "../schema/fields.ts";

export interface Citable {
  /** Key in BibTeX and id in CSL-JSON; made of record ids, so that it never changes. */
  readonly key: string;
  readonly title: string;
  /** Who said or wrote it, where that is not the site. */
  readonly author?: string | undefined;
  /** Name of the site. */
  readonly site: string;
  /** Day of publication, or of the words. */
  readonly issued: IsoDate;
  /** Day as of which the page is taken, where it is a view of the record. */
  readonly asOf?: IsoDay | undefined;
  readonly address: string;
  readonly language: string;
}

/** Words and formats that a citation is written with. */
export interface CitationWords {
  readonly asOf: (date: string) => string;
  readonly date: (date: IsoDate) => string;
}

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  /** One item of CSL-JSON, indented. */
  readonly csl: string;
}

export function citation(of: Citable, words: CitationWords): Citation {
  return { text: textOf(of, words), bibtex: bibtexOf(of, words), csl: cslOf(of, words) };
}

/** "“The harbour so far”, 4 March 2031. On the Record, as of 1 March 2031. https://…"; one date where both are the same. */
function textOf({ author, title, site, issued, asOf, address }: Citable, words: CitationWords): string {
  const who = author ? `${author}, ` : "";
  const view = asOf ? `${site}, ${words.asOf(words.date(asOf))}` : site;
  const when = asOf === issued ? "" : `, ${words.date(issued)}`;
  return `${who}“${title}”${when}. ${view}. ${address}`;
}

function bibtexOf(
  { key, author, title, site, issued, asOf, address, language }: Citable,
  words: CitationWords,
): string {
  const [year, month, day] = issued.split("-");
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", `{${latex(author ?? site)}}`],
    ["title", `{${latex(title)}}`],
    ["year", year],
    ["month", month && String(Number(month))],
    ["day", day && String(Number(day))],
    ["howpublished", latex(site)],
    ["note", asOf && latex(words.asOf(words.date(asOf)))],
    ["url", address],
    ["langid", language],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${key},`, ...lines, "}"].join("\n");
}

/** Signs that TeX keeps for itself; everything else stands as it is, in UTF-8. */
function latex(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/[\\~^#$%&_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

/** @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html for the format */
function cslOf({ key, author, title, site, issued, asOf, address, language }: Citable, words: CitationWords): string {
  const item = {
    id: key,
    type: "webpage",
    title,
    author: [{ literal: author ?? site }],
    "container-title": site,
    issued: { "date-parts": [issued.split("-").map(Number)] },
    URL: address,
    language,
    ...(asOf && { note: words.asOf(words.date(asOf)) }),
  };
  return JSON.stringify([item], null, 2);
}
