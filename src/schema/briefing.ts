import { z } from "astro/zod";
import { daySchema, idSchema, reviewSchema } from "./fields.ts";

/** Front matter of content/briefings/<slug>.mdx */
export const briefingSchema = z.strictObject({
  title: z.string().min(1).describe("Title of the briefing."),
  summary: z.string().min(1).describe("What it tells, in one or two sentences."),
  topic: idSchema.describe("Topic it belongs to."),
  asOf: daySchema.describe("Day the briefing speaks of; its charts are taken as of this day."),
  published: daySchema.describe("Day of publication."),
  issues: z.array(idSchema).optional().describe("Issues it deals with; it is listed on their pages."),
  review: reviewSchema,
});

export type Briefing = z.infer<typeof briefingSchema>;
