import type { Problem } from "../../load/problem.ts";
import { problemAt, type Rule } from "../rule.ts";

/** A scale keeps the points it once had, so that old codings stay readable: each says in which versions it stood. */
export const scaleVersions: Rule = {
  id: "scale-versions",
  asks: "The points of a scale have ids of their own, and `since`, `until` and `becomes` fit its versions.",
  why: "Codings name the version of the scale they were made with. They can be read later only if the scale still says which points it had then.",
  examples: [
    {
      file: "topics/harbour-dispute/issues/harbour.yaml",
      right: "- id: open",
      wrong: "- id: closed",
      says: [
        "topics/harbour-dispute/issues/harbour.yaml:19:11  unexpected second point `closed`, expected an id of its own  scale-versions",
        "    see topics/harbour-dispute/issues/harbour.yaml:10:11",
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:39:16  unexpected `open`, expected a point of `harbour@1`  scale-point",
        "    the points are `closed`, `by-permit`, `shared-use`, `closed`     see topics/harbour-dispute/issues/harbour.yaml:8:3",
      ],
    },
    {
      file: "topics/harbour-dispute/issues/harbour.yaml",
      right: "      definition: Others ask first.\n",
      wrong: "      definition: Others ask first.\n      until: 1\n",
      says: [
        "topics/harbour-dispute/issues/harbour.yaml:16:14  unexpected `1`, expected a version from `1` on and below `1`  scale-versions",
        "    A point that is given up raises `version` of the scale by one.",
      ],
    },
  ],
  find({ records }) {
    return records.issue.flatMap(({ value, at }) => {
      if (value.kind === "quantity") return [];
      const { version, points } = value.scale;
      const ids = new Map<string, number>();
      return points.flatMap((point, index): Problem[] => {
        const { id, since = 1, until, becomes } = point;
        const place = (key: string) => at(["scale", "points", index, key]);
        const first = ids.get(id);
        if (first === undefined) ids.set(id, index);
        return [
          first === undefined
            ? undefined
            : problemAt("scale-versions", place("id"), `unexpected second point \`${id}\`, expected an id of its own`, {
                related: at(["scale", "points", first, "id"]),
              }),
          since <= version
            ? undefined
            : problemAt("scale-versions", place("since"), `unexpected \`${since}\`, expected at most \`${version}\``, {
                hint: "A point that is new raises `version` of the scale by one.",
              }),
          until === undefined || (until >= since && until < version)
            ? undefined
            : problemAt(
                "scale-versions",
                place("until"),
                `unexpected \`${until}\`, expected a version from \`${since}\` on and below \`${version}\``,
                { hint: "A point that is given up raises `version` of the scale by one." },
              ),
          becomes === undefined ||
          (until !== undefined && points.some((other) => other.id === becomes && other !== point))
            ? undefined
            : problemAt(
                "scale-versions",
                place("becomes"),
                `unexpected \`${becomes}\`, expected another point, beside \`until\``,
              ),
        ].filter((problem) => problem !== undefined);
      });
    });
  },
};
