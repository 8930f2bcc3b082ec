import { z } from "astro/zod";
import { daySchema, idSchema, textSchema } from "./fields.ts";

const eventSchema = z.strictObject({
  id: idSchema,
  date: daySchema.describe("Day, or first day."),
  until: daySchema.optional().describe("Last day, where it took several."),
  kind: z
    .enum(["talks", "summit", "call", "speech", "document", "decision", "truce", "appointment", "other"])
    .describe("talks, summit, call, speech, document, decision, truce, appointment or other."),
  title: textSchema.describe("What happened, as a heading."),
  text: textSchema.describe("What happened, in one or two neutral sentences."),
  place: textSchema.optional().describe("Where."),
  participants: z.array(idSchema).optional().describe("Parties that took part."),
  sources: z.array(idSchema).min(1).describe("Sources for it."),
});

/** content/topics/<topic>/events.yaml */
export const eventsSchema = z.array(eventSchema);

export type TopicEvent = z.infer<typeof eventSchema>;
