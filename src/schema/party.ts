import { z } from "astro/zod";
import { dateSchema, idSchema, textSchema } from "./fields.ts";

/** Hues that a party may carry. None is a flag's, none means good or bad; src/styles/tokens.css gives their values. */
export const hues = ["indigo", "ochre", "teal", "plum", "umber", "sky", "moss", "rose", "slate", "amber"] as const;

/** Shapes that tell parties apart before any colour does. */
export const symbols = [
  "circle",
  "square",
  "diamond",
  "triangle",
  "wedge",
  "cross",
  "star",
  "hexagon",
  "bar",
  "ring",
] as const;

/** content/parties/<party>.yaml */
export const partySchema = z.strictObject({
  name: textSchema.describe("Full name, such as `United Nations`."),
  short: textSchema.describe("Name for table heads and charts, at most about 14 letters, such as `UN`."),
  kind: z
    .enum(["state", "bloc", "organisation", "armed-group", "mediator"])
    .describe("What the party is: state, bloc, organisation, armed-group or mediator."),
  note: textSchema.optional().describe("Whose voices count as this party's, and whose do not."),
  memberships: z
    .array(
      z.strictObject({
        of: idSchema.describe("Id of the bloc or organisation."),
        from: dateSchema.optional().describe("Since when."),
        to: dateSchema.optional().describe("Until when; left out while it lasts."),
      }),
    )
    .optional()
    .describe("Blocs and organisations this party belongs to. Positions are never passed on between them."),
  colour: z.enum(hues).describe("Hue of the party's marks; symbol and label tell it first."),
  symbol: z.enum(symbols).describe("Shape of the party's marks."),
});

export type Party = z.infer<typeof partySchema>;
export type Hue = (typeof hues)[number];
export type PartySymbol = (typeof symbols)[number];
