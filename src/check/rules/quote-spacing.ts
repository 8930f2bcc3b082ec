import type { Fix, Problem } from "../../load/problem.ts";
import type { FileRecord } from "../../load/records.ts";
import type { Path } from "../../load/yaml-file.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

const odd = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Spaces belong to the page, not to the words: a quote holds single plain spaces, and none at its ends. */
export const quoteSpacing: Rule = {
  id: "quote-spacing",
  asks: "A quote, its prefix and its suffix have single plain spaces, and none at either end.",
  why: "Double and no-break spaces come along when words are copied from a page. They are not part of what was said.",
  mends: true,
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "exact: We can share",
      wrong: "exact: We can  share",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:19:14  note: unexpected spaces in `exact`, expected single plain ones and none at the ends  quote-spacing",
      ],
    },
    {
      file: "topics/harbour-dispute/record/2030-11-20-gazette.yaml",
      right: 'prefix: "said: “"',
      wrong: 'prefix: " said: “"',
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:18:50  note: unexpected spaces in `prefix`, expected single plain ones and none at the ends  quote-spacing",
      ],
    },
  ],
  find({ records }) {
    return placedStatements(records).flatMap(({ statement, record, index, at }) => {
      if (!statement.quote) return [];
      const written = (record.written as { statements: { quote: Record<string, string> }[] }).statements[index]?.quote;
      return (["exact", "prefix", "suffix"] as const).flatMap((key): Problem[] => {
        const text = written?.[key];
        if (text === undefined || tidy(text) === text) return [];
        return [
          problemAt(
            "quote-spacing",
            at("quote", key),
            `unexpected spaces in \`${key}\`, expected single plain ones and none at the ends`,
            {
              severity: "notice",
              fix: fixFor(record, ["statements", index, "quote", key], text),
            },
          ),
        ];
      });
    });
  },
};

function tidy(text: string): string {
  return text.replace(odd, " ").replace(/ {2,}/g, " ").trim();
}

/** Only where the spaces can be seen in the file: not in blocks of several lines, and not where a sign is written by its number. */
function fixFor({ text, rangeOf }: FileRecord<unknown>, path: Path, value: string): Fix | undefined {
  const range = rangeOf(path);
  const written = range && text.slice(...range);
  if (!range || !written || /^[|>]|\\|\n\s*\n/.test(written)) return undefined;
  const [mark = ""] = /^["']/.exec(written) ?? [];
  const inner = written.slice(mark.length, written.length - mark.length);
  const lines = inner.replace(odd, " ").split("\n");
  // The indent of further lines is the file's, not the quote's.
  const tidied = lines.map((line, index) => line.replace(index === 0 ? / {2,}/g : /(?<=\S) {2,}/g, " "));
  const body = tidied.join("\n").trim();
  return body === "" || tidy(value) === "" ? undefined : { from: range[0], to: range[1], text: mark + body + mark };
}
