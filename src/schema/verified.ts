import { z } from "astro/zod";
import { daySchema, idSchema, urlSchema } from "./fields.ts";

/** How a look at a page can fail. */
export const failures = [
  "gone",
  "blocked-by-robots",
  "paywalled",
  "timed-out",
  "unreachable",
  "server-error",
  "redirected-too-often",
  "private-address",
  "too-large",
  "unreadable",
] as const;

/** How the words of a quote can stand on a page that was read. */
export const findings = ["word-for-word", "without-context", "not-found"] as const;

const quoteSchema = z.strictObject({
  statement: idSchema.describe("Statement whose quote was looked for."),
  words: z
    .string()
    .min(1)
    .describe("The words that were looked for; pages show the finding only while the statement still quotes them."),
  found: z
    .enum(findings)
    .describe(
      "word-for-word: with the words around them, where the record gives some. without-context: but not between those words. not-found: not on the page as it was read, which does not mean that they were not said.",
    ),
  lastFound: daySchema.optional().describe("Day on which they were last found, where they no longer are."),
});

const readSchema = z.strictObject({
  on: daySchema.describe("Day on which the page was last read."),
  outcome: z
    .enum(["read", "moved"])
    .describe("read: at its address. moved: its address leads to another one for good, and the page was read there."),
  url: urlSchema.optional().describe("Address at which it was read, where that is another one."),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: "64 digits of a SHA-256" })
    .describe("SHA-256 of the text that was read, its spaces, dashes and quotation marks made alike."),
  textChanged: daySchema.optional().describe("Day on which the text was last seen to differ from the look before."),
  quotes: z.array(quoteSchema).describe("What came of each quote, by id of the statement."),
});

const failedSchema = z.strictObject({
  on: daySchema.describe("Day of the last look, which failed."),
  outcome: z
    .enum(failures)
    .describe(
      "gone, blocked-by-robots, paywalled (or closed to programs), timed-out, unreachable, server-error, redirected-too-often, private-address, too-large, or unreadable (no page of text).",
    ),
  status: z.int().optional().describe("Status the server answered with, where it answered."),
});

/** What the program saw of one source: the last look that succeeded, and the last one where that failed. */
const verifiedSourceSchema = z
  .strictObject({
    source: idSchema.describe("Source that was looked at."),
    read: readSchema.optional().describe("The last look at which the page could be read."),
    failed: failedSchema.optional().describe("The last look, where the page could not be read."),
  })
  .refine(({ read, failed }) => read !== undefined || failed !== undefined, {
    message: "unexpected entry without a look, expected `read` or `failed`",
  });

/** content/topics/<topic>/verified.yaml, written by `npm run verify` and never by hand; sorted by source. */
export const verifiedSchema = z.array(verifiedSourceSchema);

export type VerifiedSource = z.infer<typeof verifiedSourceSchema>;
export type ReadLook = z.infer<typeof readSchema>;
export type FailedLook = z.infer<typeof failedSchema>;
export type VerifiedQuote = z.infer<typeof quoteSchema>;
export type Failure = (typeof failures)[number];
export type Finding = (typeof findings)[number];
