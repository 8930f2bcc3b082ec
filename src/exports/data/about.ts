/** What the files of a topic say of themselves: name, day, version, licence. */
import { get } from "../../model/dataset.ts";
import { ruleVersion } from "../../model/position.ts";
import { type DataScope, lastDayOf } from "./table.ts";

/** @param version the day of the record and a digest of its tables, such as `2031-06-30+1f0c2a9b` */
export function dataAbout(scope: DataScope, version: string) {
  const { dataset, topic, words, addresses } = scope;
  const { site } = dataset;
  const { name, url, except } = site.licence;
  return {
    site: { title: words.text(site.title), address: addresses.home },
    topic: { id: topic, title: words.text(get(dataset.topics, topic).title), address: addresses.topic(topic) },
    asOf: lastDayOf(scope),
    rule: ruleVersion,
    version,
    licence: { name, url, ...(except === undefined ? {} : { except: words.text(except) }) },
  };
}

export type DataAbout = ReturnType<typeof dataAbout>;

/** A property whose format wants a whole address: there is none where the public address is not known. */
export function onWeb(key: string, address: string): Record<string, string> {
  return /^https?:/.test(address) ? { [key]: address } : {};
}

/** Id of a Creative Commons licence in the SPDX list, read from its address; undefined for other licences. */
export function spdxId(licenceUrl: string): string | undefined {
  const [, kind, version] =
    /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)\/?$/.exec(licenceUrl) ?? [];
  if (!kind || !version) return undefined;
  return kind === "zero" ? `CC0-${version}` : `CC-${kind.toUpperCase()}-${version}`;
}
