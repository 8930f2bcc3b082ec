import { z } from "astro/zod";
import { daySchema, idSchema, textSchema } from "./fields.ts";

const retiredSchema = z.strictObject({
  kind: z
    .enum(["party", "speaker", "term", "topic", "issue", "source", "statement", "document", "event", "briefing"])
    .describe("What the record was."),
  id: idSchema.describe("The id that is never to be used again."),
  on: daySchema.describe("Day on which the record was taken away."),
  why: textSchema.describe("Why it was taken away."),
  becomes: idSchema.optional().describe("Id of the record that took its place, where there is one."),
});

/** content/retired.yaml: ids that others may still point at, and that no new record may take. */
export const retiredIdsSchema = z.array(retiredSchema);

export type Retired = z.infer<typeof retiredSchema>;
