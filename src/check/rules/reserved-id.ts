import { problemAt, type Rule } from "../rule.ts";

/** First parts of the addresses of the site itself. */
const reserved: ReadonlySet<string> = new Set([
  ...[
    "about",
    "assets",
    "briefings",
    "cards",
    "changes",
    "charts",
    "corrections",
    "data",
    "editors",
    "embed",
    "feed",
    "glossary",
  ],
  ...["journalists", "methods", "oembed", "pagefind", "schema", "search", "sources"],
]);

/** A topic stands at the top of the site, beside the site's own pages. */
export const reservedId: Rule = {
  id: "reserved-id",
  asks: "No topic has the address of one of the site’s own pages.",
  why: "The pages of a topic stand below its id at the top of the site: two things at one address would be one, and the other lost.",
  examples: [
    {
      file: "topics/glossary/topic.yaml",
      right: null,
      wrong:
        'title: Words\nsummary: What the words mean.\nparties: [eastport]\nissues: [harbour]\ncovers: {from: "2030-01-01", to: "2031-06-30"}\n',
      says: [
        "topics/glossary/topic.yaml:1:1  unexpected topic `glossary`, expected an id that no page of the site has  reserved-id",
        "    Name the folder otherwise, such as `glossary-dispute`.",
      ],
    },
  ],
  find({ records }) {
    return records.topic
      .filter(({ id }) => reserved.has(id))
      .map(({ id, at }) =>
        problemAt("reserved-id", at([]), `unexpected topic \`${id}\`, expected an id that no page of the site has`, {
          hint: `Name the folder otherwise, such as \`${id}-dispute\`.`,
        }),
      );
  },
};
