import { z } from "astro/zod";
import { idSchema, reviewSchema, textSchema } from "./fields.ts";

const pointSchema = z.strictObject({
  id: idSchema.describe("Id of the point, unique on its scale."),
  label: textSchema.describe("The answer in a few words."),
  short: textSchema.optional().describe("The same in at most about 18 letters, for tables and charts."),
  definition: textSchema.describe("What words earn this point."),
  offAxis: z.boolean().optional().describe("true where the point is an answer but does not stand on the ordered axis."),
  since: z.int().min(1).optional().describe("First version of the scale that has the point; left out means version 1."),
  until: z.int().min(1).optional().describe("Last version that has it; left out while it is in use."),
  becomes: idSchema.optional().describe("With `until`: the point that takes its place in the next version."),
});

const common = {
  title: textSchema.describe("Name of the issue, such as `Harbour`."),
  question: textSchema.describe("One neutral question that every party could answer."),
  asksNot: textSchema.describe("What the question leaves out, so that nobody reads it into the answers."),
  background: textSchema.describe("About 100 neutral words of background. Blank lines part paragraphs."),
  windowDays: z
    .int()
    .min(0)
    .default(14)
    .describe(
      "Days before the latest reading within which another reading makes the position contested; 14 if left out.",
    ),
  notApplicable: z
    .array(
      z.strictObject({
        party: idSchema.describe("Party that the question does not fit."),
        reason: textSchema.describe("Why it does not fit."),
      }),
    )
    .optional()
    .describe("Parties that the question does not fit."),
  sources: z.array(idSchema).optional().describe("Sources the background rests on."),
  review: reviewSchema,
};

const pointScale = z
  .strictObject({
    version: z.int().min(1).describe("Version of the scale in use; a coding names the version it was made with."),
    points: z
      .array(pointSchema)
      .min(2)
      .describe("The answers. On an ordered scale they run from one pole to the other."),
  })
  .describe("The answers, in their version.");

const quantityScale = z
  .strictObject({
    version: z.int().min(1).describe("Version of the scale in use."),
    unit: z.string().min(1).describe("Unit of the numbers, such as `people`."),
    counted: textSchema.describe("What is counted, and when."),
  })
  .describe("What the numbers count, in its version.");

/** content/topics/<topic>/issues/<issue>.yaml */
export const issueSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      kind: z.literal("ordered").describe("The points run from one pole to the other."),
      ...common,
      scale: pointScale,
    }),
    z.strictObject({
      kind: z.literal("choice").describe("The points stand side by side, in no order."),
      ...common,
      scale: pointScale,
    }),
    z.strictObject({
      kind: z.literal("quantity").describe("The answer is a number with operator and scope."),
      ...common,
      scale: quantityScale,
    }),
  ],
  { error: "one of `ordered`, `choice`, `quantity`" },
);

export type Issue = z.infer<typeof issueSchema>;
export type ScalePoint = z.infer<typeof pointSchema>;
