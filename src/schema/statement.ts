import { z } from "astro/zod";
import { dateSchema, daySchema, idSchema, languageSchema, quantitySchema, textSchema } from "./fields.ts";

const quoteSchema = z.strictObject({
  exact: z.string().trim().min(1).describe("The very words, at most 40 of them."),
  prefix: z.string().optional().describe("A few words before them on the page, as in the W3C text-quote selector."),
  suffix: z.string().optional().describe("A few words after them on the page."),
  lang: languageSchema.describe("Language of the words as quoted."),
  rendering: z
    .enum(["original", "official", "publisher", "not-recorded"])
    .describe(
      "Whose wording it is: original (as spoken or issued), official (an official translation), publisher (the page's own translation), or not-recorded (the page does not say which language was spoken).",
    ),
});

const checkedSchema = z.strictObject({
  on: daySchema.describe("Day of the second look."),
  result: z
    .enum(["word-for-word", "corrected", "not-found-again"])
    .describe(
      "word-for-word: the very words were seen again. corrected: the record was mended and stands as seen. not-found-again: nobody has seen them twice.",
    ),
  note: textSchema.optional().describe("What was seen, or what was mended."),
});

const translationSchema = z
  .object({ by: z.enum(["human", "machine"]).describe("Who translated: human or machine.") })
  .catchall(z.string().min(1))
  .superRefine((translation, context) => {
    for (const key of Object.keys(translation)) {
      if (key !== "by" && !languageSchema.safeParse(key).success) {
        context.addIssue({ code: "unrecognized_keys", keys: [key], message: "a language tag or `by`" });
      }
    }
  })
  .describe('Our translation of the quote: {en: "…", by: human}.');

const conditionSchema = z.strictObject({
  type: z
    .enum(["before", "together", "after", "unless"])
    .describe(
      "How it ties the position: after (only once this has happened), together (along with it), before (ahead of it), unless.",
    ),
  issue: idSchema.optional().describe("Issue the condition belongs to, where it is one."),
  party: idSchema.optional().describe("Party that has to act, where one is named."),
  text: textSchema.describe(
    "The condition in a few words, to be read after `if` or `once`: `the channel has been dredged`.",
  ),
});

const codingSchema = z
  .strictObject({
    issue: idSchema.describe("Issue the words answer."),
    scale: z.int().min(1).describe("Version of the issue's scale that the coder used."),
    value: idSchema.optional().describe("Point of the scale that the words earn."),
    range: z.tuple([idSchema, idSchema]).optional().describe("Two points between which the words leave it open."),
    quantity: quantitySchema.optional().describe("A number as it was said."),
    unplaced: z
      .literal(true)
      .optional()
      .describe("true where the words bear on the issue but fit no point: shown, never counted; `reason` says why."),
    conditions: z.array(conditionSchema).optional().describe("What the speaker made it depend on."),
    reason: textSchema.describe("Why these words earn this reading, in one sentence that points at the words."),
    otherReading: textSchema.optional().describe("Another way a fair reader could take the words."),
    coder: z.string().min(1).describe("Who read it: initials or a name."),
    confidence: z.enum(["clear", "arguable"]).describe("clear, or arguable where the fit is loose."),
    status: z
      .enum(["single", "agreed", "disputed", "withdrawn"])
      .describe(
        "single (one coder), agreed (a second coder read the same), disputed (coders differ), withdrawn (no longer counted).",
      ),
  })
  .superRefine((coding, context) => {
    const answers = ["value", "range", "quantity", "unplaced"].filter(
      (key) => coding[key as keyof typeof coding] !== undefined,
    );
    if (answers.length > 1) {
      context.addIssue({
        code: "custom",
        path: [answers[1] as string],
        message: `unexpected \`${answers.join("` and `")}\` together, expected only one of them`,
      });
    }
  });

/** One entry of `statements` in content/topics/<topic>/record/<date>-<slug>.yaml */
export const statementSchema = z.strictObject({
  id: idSchema,
  party: idSchema.describe("Party whose words these are."),
  speaker: idSchema.optional().describe("Who said it; left out only where a text speaks for the party itself."),
  said: dateSchema.describe(
    'Day of the words, not of the page: "2031-03-04", or "2031-03" where the day is not known.',
  ),
  onBehalf: z
    .enum(["party", "self", "unclear"])
    .describe("For whom the speaker spoke: party, self (own view or own state only; shown, never counted) or unclear."),
  act: z
    .enum(["demand", "offer", "acceptance", "rejection", "refusal-to-answer", "undecided", "description"])
    .describe("What the words do: demand, offer, acceptance, rejection, refusal-to-answer, undecided or description."),
  attribution: z
    .enum(["direct", "indirect", "relayed", "anonymous", "document"])
    .describe(
      "direct (the speaker's own statement), indirect (a spokesperson passes it on), relayed (another party says so), anonymous (unnamed sources) or document (a text).",
    ),
  attested: z
    .enum(["strong", "fair", "weak"])
    .optional()
    .describe(
      "How well it is witnessed: strong (official text, wire or newspaper with the words), fair (a paraphrase), weak (aggregators or hearsay alone).",
    ),
  summary: textSchema.describe("What was said, in one neutral sentence of our own."),
  quote: quoteSchema.optional().describe("The words themselves; left out where none were taken."),
  checked: checkedSchema.optional().describe("What a second look for the words found."),
  translation: translationSchema.optional(),
  event: idSchema.optional().describe("Event at which it was said."),
  document: z
    .strictObject({
      id: idSchema.describe("Document the words stand in."),
      point: z.string().optional().describe("Number of the point, as printed."),
    })
    .optional()
    .describe("Document whose words these are. Words of a leaked document count as reported, never as stated."),
  relates: z
    .array(
      z.strictObject({
        kind: z
          .enum(["repeats", "clarifies", "walks-back", "contradicts", "withdraws"])
          .describe("What it does to the other statement."),
        to: idSchema.describe("Id of the other, earlier statement."),
      }),
    )
    .optional()
    .describe("How it bears on earlier statements of the same party."),
  alsoIn: z.array(idSchema).optional().describe("Further sources with the same words, by id."),
  key: z.boolean().optional().describe("true for the few statements that show this party's line on the issue best."),
  foundBy: z.string().optional().describe("What was searched for when this was found."),
  note: textSchema.optional().describe("What a reader should know about this record."),
  codings: z
    .array(codingSchema)
    .describe("How we read the words, issue by issue; an empty list where nothing is read into them."),
});

export type Statement = z.infer<typeof statementSchema>;
export type Coding = z.infer<typeof codingSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Quote = z.infer<typeof quoteSchema>;
