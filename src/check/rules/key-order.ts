import type { Problem } from "../../load/problem.ts";
import type { FileRecord, Records } from "../../load/records.ts";
import { keysAt } from "../../load/shape.ts";
import type { Path } from "../../load/yaml-file.ts";
import { fileKinds, type FileKindName } from "../../schema/kinds.ts";
import { reordered } from "../reordered.ts";
import { problemAt, type Rule } from "../rule.ts";
import { yamlPart } from "../yaml-part.ts";

/** Every record of a kind reads in the same order, so that what differs between two of them is what they say. */
export const keyOrder: Rule = {
  id: "key-order",
  asks: "The keys of a record stand in the order of the guide.",
  why: "Whoever reads many records finds each thing at the same place, and a comparison of two shows only what differs.",
  mends: true,
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "    act: offer\n    attribution: direct\n",
      wrong: "    attribution: direct\n    act: offer\n",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:15:5  note: unexpected key `attribution` here, expected the order `id`, `party`, `speaker`, `said`, `onBehalf`, `act`, `attribution`, `summary`, `quote`, `event`, `codings`  key-order",
      ],
    },
  ],
  find({ records }) {
    return (Object.keys(fileKinds) as FileKindName[]).flatMap((kind) =>
      (records[kind] as Records["record"]).flatMap((record) => problemsIn(record, kind)),
    );
  },
};

function problemsIn(record: FileRecord<unknown>, kind: FileKindName): Problem[] {
  return misordered(record.written, kind, []).map(({ path, keys, sorted }) => {
    const first = keys.find((key, index) => key !== sorted[index]) as string;
    const { text, start } = yamlPart(record);
    const fix = reordered(text, path, sorted);
    return problemAt(
      "key-order",
      record.keyAt([...path, first]),
      `unexpected key \`${first}\` here, expected the order \`${sorted.join("`, `")}\``,
      { severity: "notice", fix: fix && { from: fix.from + start, to: fix.to + start, text: fix.text } },
    );
  });
}

interface Misordered {
  readonly path: Path;
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
}

function misordered(value: unknown, kind: FileKindName, path: Path): Misordered[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => misordered(one, kind, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  const keys = Object.keys(value);
  const within = Object.entries(value).flatMap(([key, inner]) =>
    inner !== null && typeof inner === "object" ? misordered(inner, kind, [...path, key]) : [],
  );
  const sorted = inOrderOf(keys, orderAt(kind, path));
  return sorted && sorted.some((key, index) => key !== keys[index]) ? [{ path, keys, sorted }, ...within] : within;
}

/** Undefined where the keys are not all known, as in a map from language to text. */
function inOrderOf(keys: readonly string[], order: ReadonlyMap<string, number>): string[] | undefined {
  if (keys.length < 2 || !keys.every((key) => order.has(key))) return undefined;
  return [...keys].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
}

const orders = new Map<string, ReadonlyMap<string, number>>();

function orderAt(kind: FileKindName, path: Path): ReadonlyMap<string, number> {
  const place = `${kind} ${path.map((part) => (typeof part === "number" ? "*" : part)).join(".")}`;
  const known = orders.get(place) ?? new Map(keysAt(fileKinds[kind].schema, path).map((key, index) => [key, index]));
  orders.set(place, known);
  return known;
}
