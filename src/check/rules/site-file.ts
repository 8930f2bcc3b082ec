import type { Rule } from "../rule.ts";

/** Without its name and address no page of the site can be written. */
export const siteFile: Rule = {
  id: "site-file",
  asks: "The content folder holds a site.yaml and at least one topic.",
  why: "Without a name and an address no page of the site can be written.",
  examples: [
    {
      file: "site.yaml",
      right: "",
      wrong: null,
      says: ["site.yaml:1:1  missing file, expected it in the content folder  site-file"],
    },
  ],
  find({ records }) {
    const missing = [
      ...(records.site.length === 0 && !records.unread.has("site") ? ["site.yaml"] : []),
      ...(records.topic.length === 0 && records.unread.size === 0 ? ["topics/<topic>/topic.yaml"] : []),
    ];
    return missing.map((file) => ({
      rule: "site-file",
      file,
      line: 1,
      column: 1,
      message: "missing file, expected it in the content folder",
    }));
  },
};
