import { z } from "astro/zod";
import { daySchema, idSchema, textSchema } from "./fields.ts";

const findingSchema = z.strictObject({
  issue: idSchema.describe("Issue that was searched for."),
  before: z
    .enum(["empty", "thin"])
    .describe("What the record held before: empty (nothing) or thin (little, or nothing recent)."),
  queries: z.array(z.string().min(1)).min(1).describe("What was searched for, in plain words."),
  pagesRead: z.int().min(0).describe("How many pages were read; three or more for a finding of silence."),
  result: z.enum(["none-found", "found"]).describe("none-found, or found with the statements."),
  statements: z.array(idSchema).optional().describe("With `found`: the statements."),
  note: textSchema.optional().describe("What a reader should know about the result."),
});

/** content/topics/<topic>/searches/<date>-<party>.yaml: what was looked for, and what was not found. */
export const searchSchema = z.strictObject({
  party: idSchema.describe("Party whose words were searched for."),
  on: daySchema.describe("Day of the search."),
  by: z.string().min(1).describe("Who searched: initials or a name."),
  expires: daySchema.describe("Day after which the search no longer counts as evidence of silence."),
  findings: z.array(findingSchema).min(1).describe("One entry for each issue."),
});

export type Search = z.infer<typeof searchSchema>;
export type Finding = z.infer<typeof findingSchema>;
