/** How to cite the data of a topic: in a sentence, and for programs in the Citation File Format 1.2.0. */
import { stringify } from "yaml";
import type { DataAbout } from "./about.ts";
import { onWeb, spdxId } from "./about.ts";
import type { DataScope } from "./table.ts";

/** The data as readers cite them. */
export function citation({ words, addresses, topic }: DataScope, about: DataAbout): string {
  return words.data.cite.text(
    about.site.title,
    about.topic.title,
    about.version,
    words.date(about.asOf),
    addresses.dataOf(topic),
  );
}

/** @see https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md */
export function citationText({ words, addresses, topic, dataset }: DataScope, about: DataAbout): string {
  const { cite } = words.data;
  const { repository } = dataset.site;
  const licence = spdxId(about.licence.url);
  return stringify(
    {
      "cff-version": "1.2.0",
      message: cite.cffMessage,
      type: "dataset",
      title: cite.cffTitle(about.site.title, about.topic.title),
      authors: [{ name: about.site.title, ...onWeb("website", about.site.address) }],
      version: about.version,
      "date-released": about.asOf,
      ...onWeb("url", addresses.dataOf(topic)),
      ...(repository === undefined ? {} : { repository }),
      ...(licence === undefined ? { "license-url": about.licence.url } : { license: licence }),
    },
    // The format wants the day as a string; programs that read YAML 1.1 would take a bare one for a date.
    { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 },
  );
}
