import { nearest } from "../../load/nearest.ts";
import type { Place, Problem } from "../../load/problem.ts";
import type { Records, RecordsOf } from "../../load/records.ts";
import type { Issue } from "../../schema/issue.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedCodings } from "../statements.ts";

/** A reading is a point of the issue's scale, in the version the coder used. */
export const scalePoint: Rule = {
  id: "scale-point",
  asks: "Every value and range is a point of the issue's scale, in the version the coding names.",
  why: "A reading is one of the answers of the issue, in the version of the scale that the coder had before them.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "value: shared-use",
      wrong: "value: shared-us",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:26:16  unexpected `shared-us`, expected a point of `harbour@1`  scale-point",
        "    did you mean `shared-use`? the others are `closed`, `by-permit`, `open`     see topics/harbour-dispute/issues/harbour.yaml:8:3",
      ],
    },
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "value: shared-use",
      wrong: "range: [closed, everywhere]",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:26:25  unexpected `everywhere`, expected a point of `harbour@1`  scale-point",
        "    the points are `closed`, `by-permit`, `shared-use`, `open`     see topics/harbour-dispute/issues/harbour.yaml:8:3",
      ],
    },
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: 'quantity: {op: ">=", n: 6, unit: metres}',
      wrong: "value: deep",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:33:16  unexpected `deep`, expected a point of `dredging@1`  scale-point",
        "    This issue is answered by quantities.     see topics/harbour-dispute/issues/dredging.yaml:8:3",
      ],
    },
    {
      file: "topics/harbour-dispute/documents/lighthouse-paper.yaml",
      right: "value: shared-use",
      wrong: "value: shared",
      says: [
        "topics/harbour-dispute/documents/lighthouse-paper.yaml:11:12  unexpected `shared`, expected a point of `harbour@1`  scale-point",
        "    did you mean `shared-use`? the others are `closed`, `by-permit`, `open`     see topics/harbour-dispute/issues/harbour.yaml:8:3",
      ],
    },
    {
      file: "topics/harbour-dispute/record/2030-11-20-gazette.yaml",
      right: "        scale: 1\n        value: closed",
      wrong: "        scale: 2\n        value: closed",
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:22:16  unexpected version `2` of the scale, expected at most `1`  scale-point",
        "    see topics/harbour-dispute/issues/harbour.yaml:8:12",
      ],
    },
  ],
  find({ records }) {
    const issues = new Map(records.issue.map((issue) => [issue.id, issue]));
    return [...codingProblems(records, issues), ...documentProblems(records, issues)];
  },
};

type Issues = ReadonlyMap<string, RecordsOf<"issue">>;

function codingProblems(records: Records, issues: Issues): Problem[] {
  return placedCodings(records).flatMap(({ coding, at }) => {
    const issue = issues.get(coding.issue);
    if (!issue) return [];
    const { version } = issue.value.scale;
    if (coding.scale > version) {
      return [
        problemAt(
          "scale-point",
          at("scale"),
          `unexpected version \`${coding.scale}\` of the scale, expected at most \`${version}\``,
          {
            related: issue.at(["scale", "version"]),
          },
        ),
      ];
    }
    const points: [string | undefined, PropertyKey[]][] = [
      [coding.value, ["value"]],
      [coding.range?.[0], ["range", 0]],
      [coding.range?.[1], ["range", 1]],
    ];
    return points.flatMap(([point, path]) =>
      point === undefined ? [] : pointProblem(point, coding.scale, issue, () => at(...path)),
    );
  });
}

function documentProblems(records: Records, issues: Issues): Problem[] {
  return records.document.flatMap(({ value, at }) =>
    value.points.flatMap(({ issue: id, value: point }, index) => {
      const issue = issues.get(id ?? "");
      if (point === undefined || (id !== undefined && !issue)) return [];
      const place = (): Place => at(["points", index, "value"]);
      if (!issue)
        return problemAt("scale-point", place(), `unexpected \`${point}\`, expected no value where no issue is named`);
      return pointProblem(point, issue.value.scale.version, issue, place);
    }),
  );
}

function pointProblem(point: string, version: number, issue: RecordsOf<"issue">, place: () => Place): Problem[] {
  const known = pointIds(issue.value, version);
  if (known.includes(point)) return [];
  const near = nearest(point, known);
  const others = known.filter((id) => id !== near).map((id) => `\`${id}\``);
  const hint =
    known.length === 0
      ? "This issue is answered by quantities."
      : near !== undefined
        ? `did you mean \`${near}\`? the others are ${others.join(", ")}`
        : `the points are ${known.map((id) => `\`${id}\``).join(", ")}`;
  return [
    problemAt("scale-point", place(), `unexpected \`${point}\`, expected a point of \`${issue.id}@${version}\``, {
      hint,
      related: issue.at(["scale"]),
    }),
  ];
}

function pointIds(issue: Issue, version: number): string[] {
  if (issue.kind === "quantity") return [];
  return issue.scale.points
    .filter(({ since = 1, until = Infinity }) => since <= version && version <= until)
    .map(({ id }) => id);
}
