import { z } from "astro/zod";
import { daySchema, idSchema, reviewSchema, textSchema } from "./fields.ts";

const partyRoleSchema = z.strictObject({
  party: idSchema.describe("Id of the party."),
  role: textSchema.optional().describe("Its part in the dispute, in neutral words, such as `mediator`."),
});

/** content/topics/<topic>/topic.yaml */
export const topicSchema = z.strictObject({
  title: textSchema.describe("Name of the topic."),
  summary: textSchema.describe("What the dispute is about, in two or three neutral sentences."),
  parties: z
    .array(z.union([idSchema.transform((party): z.infer<typeof partyRoleSchema> => ({ party })), partyRoleSchema]))
    .min(1)
    .describe("The parties in the declared order, which every table and chart keeps: ids, or {party, role}."),
  issues: z.array(idSchema).min(1).describe("The issues in the order in which they are shown."),
  covers: z
    .strictObject({
      from: daySchema.describe("First day the record covers."),
      to: daySchema.describe("Last day the record covers: pages are taken as of this day."),
      note: textSchema.optional().describe("How evenly the time between is covered."),
    })
    .describe("The time the record covers. Nothing later is shown or implied."),
  review: reviewSchema,
});

export type Topic = z.infer<typeof topicSchema>;
