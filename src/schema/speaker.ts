import { z } from "astro/zod";
import { dateSchema, idSchema, textSchema } from "./fields.ts";

/** For whom an office lets its holder speak; ranked in this order by the rule for a position. */
export const mandates = ["speaks-for", "delegated", "personal"] as const;

const officeSchema = z.strictObject({
  party: idSchema.describe("Party the office belongs to."),
  title: textSchema.describe("Title of the office, such as `Minister of Transport`."),
  from: dateSchema.optional().describe("First day in office; left out where no page with the day was seen."),
  to: dateSchema.optional().describe("Last day in office; left out while it lasts."),
  mandate: z
    .enum(mandates)
    .describe(
      "speaks-for: states the party's position by office. delegated: on the issues assigned. personal: own view, shown, never counted.",
    ),
  issues: z
    .union([z.literal("all"), z.array(idSchema).min(1)])
    .optional()
    .describe("Only with `delegated`: the issues assigned, or `all`."),
  source: idSchema.optional().describe("Source that shows the office or its start."),
  alsoIn: z.array(idSchema).optional().describe("Further sources for the office."),
  note: textSchema.optional().describe("What is not certain about the office or its dates."),
});

/** content/speakers/<speaker>.yaml */
export const speakerSchema = z.strictObject({
  name: textSchema.describe("Name as pages print it, such as `Ada Minister`."),
  kind: z
    .enum(["person", "institution", "group", "document"])
    .default("person")
    .describe(
      "person, institution (a ministry), group (several leaders together) or document (a text without a named voice).",
    ),
  spellings: z.array(z.string().min(1)).optional().describe("Other spellings readers may search for, in any language."),
  role: textSchema.optional().describe("One line that says who this is, where the offices do not."),
  offices: z.array(officeSchema).min(1).describe("Every office held while speaking, with dates and mandate."),
});

export type Speaker = z.infer<typeof speakerSchema>;
export type Office = z.infer<typeof officeSchema>;
export type Mandate = (typeof mandates)[number];
