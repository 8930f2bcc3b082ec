import { z } from "astro/zod";
import { idSchema, reviewSchema, textSchema } from "./fields.ts";

/** content/glossary/<term>.yaml */
export const termSchema = z.strictObject({
  term: textSchema.describe("The term as readers meet it."),
  definition: textSchema.describe("What it means, in one or two neutral sentences of our own."),
  sources: z.array(idSchema).min(1).describe("Sources in which the term is used or explained."),
  spellings: z.array(z.string().min(1)).optional().describe("Other spellings and languages."),
  review: reviewSchema,
});

export type Term = z.infer<typeof termSchema>;
