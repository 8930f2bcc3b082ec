import { z } from "astro/zod";
import { sourceSchema } from "./source.ts";
import { statementSchema } from "./statement.ts";

/** content/topics/<topic>/record/<date>-<slug>.yaml: one source and the statements found in it. */
export const recordSchema = z.strictObject({
  source: sourceSchema.describe("The page that was read."),
  statements: z
    .array(statementSchema)
    .describe("What was said in it; an empty list for a source that only backs others."),
});

export type RecordFile = z.infer<typeof recordSchema>;
