/** What every command takes from its environment. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseDocument } from "yaml";
import type { IsoDay } from "../schema/fields.ts";

export interface Settings {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Absolute path of the built site. */
  readonly outDir: string;
  /** Public origin without a path, such as `https://record.example`; undefined: the address in site.yaml. */
  readonly siteUrl: string | undefined;
  /** Path below which the site stands: `/`, or `/deep/path/` with a slash at both ends. */
  readonly basePath: string;
  /** Id of the one topic to build; undefined builds all. */
  readonly topic: string | undefined;
  /** The day on which the content is checked, such as "2031-07-01". Only the checks know it; no page depends on it. */
  readonly today: IsoDay;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `CONTENT_DIR`, `OUT_DIR`, `SITE_URL`, `BASE_PATH`, `TOPIC` and `TODAY`, which is the clock's day if left out. */
export function readSettings(environment: Environment = process.env): Settings {
  return {
    contentDir: resolve(environment["CONTENT_DIR"] || "content"),
    outDir: resolve(environment["OUT_DIR"] || "dist"),
    siteUrl: environment["SITE_URL"] ? new URL(environment["SITE_URL"]).origin : undefined,
    basePath: withSlashes(environment["BASE_PATH"] ?? "/"),
    topic: environment["TOPIC"] || undefined,
    today: environment["TODAY"] || new Date().toISOString().slice(0, 10),
  };
}

/** Why there is nothing to read, in a sentence; undefined where there is a content folder. */
export function missingContent({ contentDir }: Pick<Settings, "contentDir">): string | undefined {
  if (existsSync(contentDir)) return undefined;
  return `There is no content folder at ${contentDir}. Set CONTENT_DIR to the folder that holds site.yaml.`;
}

/** Origin under which the site is published: `SITE_URL`, else the address in site.yaml; undefined where that cannot be read. */
export function publicAddress({ siteUrl, contentDir }: Settings): string | undefined {
  if (siteUrl) return siteUrl;
  const file = join(contentDir, "site.yaml");
  const address: unknown = existsSync(file) ? parseDocument(readFileSync(file, "utf8")).get("address") : undefined;
  return typeof address === "string" && URL.canParse(address) ? new URL(address).origin : undefined;
}

/** Address below which every page stands, with a slash at its end; only the path where no origin is known. */
export function publicBase(settings: Settings): string {
  return `${publicAddress(settings) ?? ""}${settings.basePath}`;
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, "/");
}
