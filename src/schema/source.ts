import { z } from "astro/zod";
import { dateSchema, daySchema, languageSchema, textSchema, urlSchema } from "./fields.ts";

/** Kinds of source, the strongest witness first: on one day a stronger one outranks a weaker one. */
export const sourceKinds = [
  "signed-text",
  "official-transcript",
  "recording",
  "read-out",
  "interview",
  "wire",
  "media",
  "leaked",
] as const;

/** The `source` part of content/topics/<topic>/record/<date>-<slug>.yaml; its id is the file's name. */
export const sourceSchema = z.strictObject({
  url: urlSchema.describe("Address at which the words were read."),
  publisher: z.string().min(1).describe("Who published the page; `A via B` where B reprints A."),
  title: z.string().min(1).optional().describe("Title as the page prints it; left out where none was seen."),
  published: dateSchema.optional().describe("Date the page gives itself; left out where it shows none."),
  accessed: daySchema.optional().describe("Day on which the page was read; left out where it was not noted."),
  kind: z
    .enum(sourceKinds)
    .describe(
      "signed-text, official-transcript, recording, read-out, interview, wire, media or leaked: how near it stands to the words.",
    ),
  aggregator: z
    .boolean()
    .optional()
    .describe(
      "true where the page gathers or rewrites what others published: a weaker witness, and readers are told so.",
    ),
  language: languageSchema.describe("Language of the page."),
  archive: urlSchema
    .optional()
    .describe("Address of an archived copy; left out where none is known, and readers are told so."),
  excerpt: z
    .string()
    .trim()
    .min(1)
    .max(1000)
    .optional()
    .describe("A short passage of the page around the quotes, at most 1,000 characters; every quote stands in it."),
  note: textSchema.optional().describe("What a reader should know about the page."),
});

export type Source = z.infer<typeof sourceSchema>;
export type SourceKind = (typeof sourceKinds)[number];
