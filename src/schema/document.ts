import { z } from "astro/zod";
import { dateSchema, idSchema, languageSchema, quantitySchema, textSchema, urlSchema } from "./fields.ts";

const documentPointSchema = z.strictObject({
  number: z.string().min(1).optional().describe("Number as printed; left out where it was not seen."),
  issue: idSchema.optional().describe("Issue the point bears on; left out where none fits."),
  summary: textSchema.describe("What the point says, in our own words."),
  quote: z
    .strictObject({ exact: z.string().min(1).describe("The very words."), lang: languageSchema })
    .optional()
    .describe("The words themselves, in the language of the page."),
  value: idSchema.optional().describe("Point of the issue's scale that comes nearest."),
  quantity: quantitySchema.optional(),
  source: idSchema.describe("Source the point was read in."),
  seen: z
    .enum(["full-text", "account"])
    .describe("full-text: the wording was seen, also in translation. account: a page's report of it."),
  note: textSchema.optional().describe("What a reader should know about this point."),
});

/** content/topics/<topic>/documents/<document>.yaml */
export const documentSchema = z.strictObject({
  title: textSchema.describe("Title, in the site's words."),
  date: dateSchema.describe("Date of the text."),
  authors: textSchema.describe("Who wrote it or handed it over, in words."),
  parties: z
    .array(idSchema)
    .describe("The parties among the authors; empty for a text that nobody has owned up to alone."),
  status: z
    .enum(["official", "draft", "disclosed", "leaked"])
    .describe(
      "official (issued by its authors), draft (handed over or published as a draft), disclosed (made public by one side of a joint text) or leaked.",
    ),
  superseded: z.boolean().optional().describe("true where a later text has taken its place."),
  url: urlSchema.optional().describe("Where the text or account can be read, where that is not the first source."),
  sources: z.array(idSchema).min(1).describe("Sources it was read in."),
  note: textSchema.optional().describe("How the text is known."),
  notSeen: z.array(textSchema).optional().describe("What could not be read."),
  points: z
    .array(documentPointSchema)
    .describe("The points, in the order of the text; one printed point may give several entries."),
});

export type TopicDocument = z.infer<typeof documentSchema>;
export type DocumentPoint = z.infer<typeof documentPointSchema>;
