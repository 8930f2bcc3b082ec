/** Characters that nobody may write plainly, written as escapes of YAML: the values hold them although the text does not. */
import type { Place, Problem } from "../../load/problem.ts";
import type { Path } from "../../load/yaml-file.ts";
import { hiddenCharacter } from "./characters.ts";

/** @param placeOf where in the file the value at a path stands */
export function hiddenInValues(text: string, value: unknown, placeOf: (path: Path) => Place): Problem[] {
  // Plain values are the text itself, which was looked at as a whole.
  return text.includes("\\") ? hiddenAt(value, [], placeOf) : [];
}

function hiddenAt(value: unknown, path: Path, placeOf: (path: Path) => Place): Problem[] {
  if (typeof value === "string") {
    const message = hiddenCharacter(value);
    return message
      ? [{ rule: "characters", ...placeOf(path), message, hint: "Delete the escape that stands for it." }]
      : [];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    hiddenAt(inner, [...path, Array.isArray(value) ? Number(key) : key], placeOf),
  );
}
