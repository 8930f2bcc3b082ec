/** The note that lies in the archive, as Markdown, in the words of the page on the data. */
import type { DataAbout } from "./about.ts";
import { citation } from "./citation.ts";
import type { DataScope, DataTable } from "./table.ts";

export function readmeText(scope: DataScope, about: DataAbout, tables: readonly DataTable[]): string {
  const { words, addresses } = scope;
  const { data } = words;
  const { licence } = about;
  const section = (title: string, ...paragraphs: readonly string[]) => [`## ${title}`, ...paragraphs];
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");
  const blocks = [
    `# ${data.readme.title(about.site.title, about.topic.title)}`,
    data.lead,
    data.asOf(words.date(about.asOf), about.version),
    ...section(
      data.readme.tables,
      list(tables.map(({ name, rows }) => data.readme.table(`\`${name}\``, data.tables[name], data.rows(rows.length)))),
      data.readme.columns(addresses.data),
    ),
    ...section(data.readme.others, list(Object.entries(data.others).map(([name, what]) => `\`${name}\`: ${what}`))),
    ...data.guide.flatMap(({ title, text }) => section(title, ...text)),
    ...section(data.cite.title, citation(scope, about), data.cite.note, data.cite.single),
    ...section(
      data.licence,
      `${data.licenceText} ${licence.name}, ${licence.url}.${licence.except ? ` ${licence.except}` : ""}`,
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}
