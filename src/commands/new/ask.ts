/** Questions in the terminal: a field to type in, or a list that a few letters narrow down. */
import { createInterface } from "node:readline";
import { input, search } from "@inquirer/prompts";
import type { Ask } from "./answers.ts";
import type { Choice } from "./form.ts";

/** Where the questions stand; the terminal itself if left out. */
export type Terminal = Parameters<typeof input>[1];

export function askIn(terminal?: Terminal): Ask {
  return async (field, choices, suggested, fault) => {
    const optional = field.needed === false ? " (Enter leaves it out)" : "";
    const validate = (answer: string): string | true => fault(answer) ?? true;
    if (choices && !field.several)
      return choose(`${field.asks}${optional}`, choices, suggested, field.needed === false, terminal);
    if (field.lines) return paste(`${field.asks}${optional}`, terminal);
    const hint = choices
      ? `: ids with commas, such as ${choices
          .slice(0, 3)
          .map(({ value }) => value)
          .join(", ")}`
      : "";
    return input({ message: `${field.asks}${hint}${optional}`, default: suggested, validate }, terminal);
  };
}

/** Letters are looked for in ids and names, in any order of words. */
function choose(
  message: string,
  choices: readonly Choice[],
  suggested: string | undefined,
  optional: boolean,
  terminal: Terminal,
): Promise<string> {
  const first = choices.find(({ value }) => value === suggested);
  const ordered = first ? [first, ...choices.filter((choice) => choice !== first)] : choices;
  const none = optional ? [{ value: "", name: "(none)" }] : [];
  return search(
    {
      message,
      source: (typed) => {
        const words = (typed ?? "").toLowerCase().split(/\s+/).filter(Boolean);
        const found = ordered.filter(({ value, name }) =>
          words.every((word) => `${value} ${name}`.toLowerCase().includes(word)),
        );
        return [
          ...(words.length === 0 ? none : []),
          ...found.map(({ value, name }) => ({ value, name: name ? `${value}  ${name}` : value })),
        ];
      },
    },
    terminal,
  );
}

/** Text that is pasted has line ends of its own, so a line with nothing but a full stop ends it; so does an empty first line. */
async function paste(message: string, terminal: Terminal): Promise<string> {
  const output = terminal?.output ?? process.stdout;
  output.write(`? ${message}: paste it, then a line with a single full stop\n`);
  const reader = createInterface({ input: terminal?.input ?? process.stdin });
  const lines: string[] = [];
  for await (const line of reader) {
    if (line.trim() === "." || (lines.length === 0 && line.trim() === "")) break;
    lines.push(line);
  }
  reader.close();
  return lines.join("\n");
}
