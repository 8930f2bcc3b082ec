/** How to cite the data of a topic, for programs: Citation File Format 1.2.0. */
import { stringify } from "yaml";
import type { DataAbout } from "./about.ts";
import { spdxId } from "./about.ts";
import type { DataScope } from "./table.ts";

/** @see https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md */
export function citationText({ words, addresses, topic, dataset }: DataScope, about: DataAbout): string {
  const { cite } = words.data;
  const { repository } = dataset.site;
  const licence = spdxId(about.licence.url);
  const address = addresses.dataOf(topic);
  const isAddress = /^https?:/.test(address);
  return stringify(
    {
      "cff-version": "1.2.0",
      message: cite.cffMessage,
      type: "dataset",
      title: cite.cffTitle(about.site.title, about.topic.title),
      authors: [{ name: about.site.title, ...(isAddress ? { website: about.site.address } : {}) }],
      version: about.version,
      "date-released": about.asOf,
      ...(isAddress ? { url: address } : {}),
      ...(repository === undefined ? {} : { repository }),
      ...(licence === undefined ? { "license-url": about.licence.url } : { license: licence }),
    },
    // The format wants the day as a string; programs that read YAML 1.1 would take a bare one for a date.
    { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 },
  );
}
