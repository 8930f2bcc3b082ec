import { problemAt, type Rule } from "../rule.ts";

/** A search that has expired no longer shows silence: the cell becomes one that was not researched. */
export const expiredSearch: Rule = {
  id: "expired-search",
  asks: "A search that found nothing is made again before it expires.",
  why: "Silence is evidence only for a time. After that the site says that nobody has looked.",
  examples: [
    {
      file: "topics/harbour-dispute/searches/2031-06-01-westport.yaml",
      right: 'on: "2031-06-01"\nby: aa\nexpires: "2032-06-01"',
      wrong: 'on: "2030-05-01"\nby: aa\nexpires: "2031-05-01"',
      says: [
        "topics/harbour-dispute/searches/2031-06-01-westport.yaml:4:10  note: unexpected `2031-05-01`, expected a day from `2031-07-01` on  expired-search",
        "    Search again for `dredging`, and add what you find as a new file.",
      ],
    },
  ],
  find({ records }, today) {
    const latest = new Map<string, string>();
    for (const { topic, value } of records.search) {
      for (const { issue } of value.findings) {
        const key = `${topic} ${value.party} ${issue}`;
        if (value.expires > (latest.get(key) ?? "")) latest.set(key, value.expires);
      }
    }
    return records.search.flatMap(({ topic, value, at }) => {
      const stale = value.findings.filter(
        ({ issue, result }) =>
          result === "none-found" &&
          value.expires < today &&
          latest.get(`${topic} ${value.party} ${issue}`) === value.expires,
      );
      if (stale.length === 0) return [];
      return problemAt(
        "expired-search",
        at(["expires"]),
        `unexpected \`${value.expires}\`, expected a day from \`${today}\` on`,
        {
          hint: `Search again for ${stale.map(({ issue }) => `\`${issue}\``).join(", ")}, and add what you find as a new file.`,
          severity: "notice",
        },
      );
    });
  },
};
