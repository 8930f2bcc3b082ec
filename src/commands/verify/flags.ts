/** The flags of `npm run verify`. */
import { parseArgs } from "node:util";
import { reporters } from "../../verify/report.ts";

export interface Flags {
  readonly format: keyof typeof reporters;
  readonly only: readonly string[] | undefined;
  readonly olderThanDays: number | undefined;
  readonly limit: number | undefined;
  readonly dryRun: boolean;
  readonly concurrency: number;
  readonly delayMs: number;
  readonly timeoutMs: number;
  readonly userAgent: string | undefined;
  readonly archives: boolean;
  readonly archiveApi: string;
  readonly allowLocal: boolean;
}

const text = { type: "string" } as const;
const yes = { type: "boolean", default: false } as const;

/**
 * `--only` takes one id or more; delay and timeout are in seconds.
 *
 * @throws a sentence for the editor where a flag or its value is none of those known
 */
export function readFlags(
  args: readonly string[],
  environment: Record<string, string | undefined> = process.env,
): Flags {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      only: { type: "string", multiple: true },
      "older-than": text,
      limit: text,
      "dry-run": yes,
      concurrency: { type: "string", default: "4" },
      delay: { type: "string", default: "2" },
      timeout: { type: "string", default: "20" },
      "user-agent": text,
      archives: yes,
      "archive-api": {
        type: "string",
        default: environment["ARCHIVE_API"] || "https://archive.org/wayback/available",
      },
      "allow-local": yes,
    },
  });
  if (positionals.length > 0 && values.only === undefined)
    throw new Error(`Unexpected \`${positionals[0]}\`. To look at some sources alone, name them after --only.`);
  if (!Object.hasOwn(reporters, values.format))
    throw new Error(`Unexpected format \`${values.format}\`, expected one of ${quoted(Object.keys(reporters))}.`);
  if (!URL.canParse(values["archive-api"]))
    throw new Error(`Unexpected \`${values["archive-api"]}\` for --archive-api, expected a web address.`);
  if (values["user-agent"] !== undefined && !/^[\x20-\x7e]+$/.test(values["user-agent"]))
    throw new Error("Unexpected letters in --user-agent, expected letters of ASCII alone.");
  return {
    format: values.format as Flags["format"],
    only: values.only && [...values.only, ...positionals],
    olderThanDays: values["older-than"] === undefined ? undefined : number("older-than", values["older-than"], 0),
    limit: values.limit === undefined ? undefined : whole("limit", values.limit),
    dryRun: values["dry-run"],
    concurrency: whole("concurrency", values.concurrency),
    delayMs: number("delay", values.delay, 0) * 1000,
    timeoutMs: number("timeout", values.timeout, 0.001) * 1000,
    userAgent: values["user-agent"],
    archives: values.archives,
    archiveApi: values["archive-api"],
    allowLocal: values["allow-local"],
  };
}

function number(flag: string, value: string, least: number): number {
  const n = Number(value);
  if (value.trim() === "" || !Number.isFinite(n) || n < least)
    throw new Error(`Unexpected \`${value}\` for --${flag}, expected a number from ${least} on.`);
  return n;
}

function whole(flag: string, value: string): number {
  const n = number(flag, value, 1);
  if (!Number.isInteger(n)) throw new Error(`Unexpected \`${value}\` for --${flag}, expected a whole number.`);
  return n;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
