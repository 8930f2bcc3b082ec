/** What `npm run diff` is asked for. */
import { parseArgs } from "node:util";
import { Refusal } from "./git.ts";

export const formats = ["text", "markdown", "json"] as const;
export type Format = (typeof formats)[number];

export interface Flags {
  /** Undefined: `origin/main`, or `HEAD` where there is none. */
  readonly ref: string | undefined;
  readonly format: Format;
  /** Folder for drawings of changed charts; undefined writes none. */
  readonly drawings: string | undefined;
  /** Address under which that folder is published, for links to the drawings; the folder as given if left out. */
  readonly drawingsAt: string | undefined;
}

/** @throws Refusal on a flag or value that there is not */
export function readFlags(args: readonly string[]): Flags {
  const { values, positionals } = parsed(args);
  if (!isFormat(values.format))
    throw new Refusal(`Unexpected format \`${values.format}\`, expected one of \`${formats.join("`, `")}\`.`);
  if (positionals.length > 1)
    throw new Refusal(`Unexpected \`${positionals.slice(1).join("`, `")}\`, expected one revision, such as \`main\`.`);
  return { ref: positionals[0], format: values.format, drawings: values.drawings, drawingsAt: values["drawings-at"] };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        drawings: { type: "string" },
        "drawings-at": { type: "string" },
      },
    });
  } catch {
    const known = ["--format", "--drawings", "--drawings-at"];
    const unknown = args.filter((arg) => arg.startsWith("-") && !known.includes(arg.split("=")[0] as string));
    throw new Refusal(
      unknown.length > 0
        ? `Unexpected flag \`${unknown.join("`, `")}\`, expected some of \`${known.join("`, `")}\`.`
        : `Missing value of a flag; \`--format\` takes one of \`${formats.join("`, `")}\`, \`--drawings\` a folder.`,
    );
  }
}

function isFormat(value: string): value is Format {
  return (formats as readonly string[]).includes(value);
}
