/** The ids that exist, with what readers call them. */
import { textIn } from "../../i18n/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Text } from "../../schema/fields.ts";
import type { Choice, Field, Surroundings } from "./form.ts";

type Chooses = NonNullable<Field["choices"]>;

const named = (table: ReadonlyMap<string, unknown>, name: (record: never) => Text | undefined): Choice[] =>
  [...table].map(([value, record]) => ({ value, name: textIn(name(record as never) ?? value, "en") }));

const from =
  (table: keyof Dataset, name: (record: never) => Text | undefined): Chooses =>
  ({ content }: Surroundings) =>
    named(content.dataset[table] as ReadonlyMap<string, unknown>, name);

export const topics: Chooses = from("topics", ({ title }: { title: Text }) => title);
export const parties: Chooses = from("parties", ({ name }: { name: Text }) => name);
export const issues: Chooses = from("issues", ({ title }: { title: Text }) => title);
export const sources: Chooses = from("sources", ({ publisher, title }: { publisher: string; title?: string }) =>
  [publisher, title].filter(Boolean).join(": "),
);
export const statements: Chooses = from("statements", ({ summary }: { summary: Text }) => summary);
/** Speakers are found by their spellings as well. */
export const speakers: Chooses = from("speakers", ({ name, spellings = [] }: { name: Text; spellings?: string[] }) =>
  [textIn(name, "en"), ...spellings].join(", "),
);

export function oneOf(...values: readonly string[]): Chooses {
  return () => values.map((value) => ({ value, name: "" }));
}
