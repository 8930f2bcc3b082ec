import { z } from "astro/zod";
import { daySchema, idSchema, textSchema } from "./fields.ts";

const correctionSchema = z.strictObject({
  target: z
    .strictObject({
      kind: z
        .enum(["statement", "source", "document", "issue", "event", "term", "speaker", "briefing"])
        .describe("What was corrected."),
      id: idSchema.describe("Its id."),
    })
    .describe("The record that was corrected."),
  date: daySchema.describe("Day of the correction."),
  wrong: textSchema.describe("What was wrong."),
  before: textSchema.optional().describe("What it said."),
  after: textSchema.optional().describe("What it says now."),
  severity: z.enum(["wording", "source", "position"]).describe("wording, source, or position where a reading changed."),
});

/** content/corrections.yaml */
export const correctionsSchema = z.array(correctionSchema);

export type Correction = z.infer<typeof correctionSchema>;
