/** The kinds of value that records are made of. */
import { z } from "astro/zod";

/** What the messages call an id. */
export const idForm = "an id such as `minister-radio`";

/** A permanent name: lower-case letters, digits and hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idForm })
  .describe("Permanent id: lower-case letters, digits and single hyphens, such as `minister-radio`.");

export function isId(text: string): boolean {
  return idSchema.safeParse(text).success;
}

/** The day on which somebody should look at a record again. */
export const reviewSchema = z.iso
  .date()
  .optional()
  .describe('Day on which somebody should look at this again, such as "2031-12-01"; the checks say when it has come.');

/** A calendar day. */
export const daySchema = z.iso.date().describe('A day as a quoted ISO date, such as "2031-03-04".');

/** A day, or a month or a year where no more is known. */
export const dateSchema = z
  .union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)], {
    error: "a date that exists, such as `2031-03-04` or `2031-03`",
  })
  .describe('A quoted ISO date: "2031-03-04", or "2031-03" or "2031" where no more is known.');

/** A language tag of BCP 47, as far as pages need it: language, script, region. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, { error: "a language tag such as `en`" })
  .describe("Language tag, such as `en`, `uk` or `sr-Latn`.");

/** Words for readers: one string in the site's first language, or a map from language tag to string. */
export const textSchema = z
  .union([z.string().trim().min(1), z.record(languageSchema, z.string().trim().min(1))], {
    error: "text, or a map of text by language",
  })
  .describe("Words for readers: a string in the site's first language, or a map such as `{en: …, uk: …}`.");

/** An address on the web. */
export const urlSchema = z
  .url({ protocol: /^https?$/ })
  .describe("Web address, beginning with https:// (or http:// where the site offers nothing else).")
  .meta({ pattern: "^https?://" });

/** A number as it was said, never a bare figure: with its operator, what is counted, and for when or whom. */
export const quantitySchema = z
  .strictObject({
    op: z
      .enum(["<=", ">=", "=", "<", ">"])
      .describe('How the number is meant: "<=" at most, ">=" at least, "=" as stated.'),
    n: z.number().describe("The number, such as 800000."),
    unit: z.string().min(1).describe("What is counted, such as `people`."),
    scope: z.string().min(1).optional().describe("For when, where or whom the number holds, such as `peacetime`."),
  })
  .describe('A quantity as it was said, such as {op: "<=", n: 800000, unit: people, scope: peacetime}.');

export type Text = z.infer<typeof textSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
/** "2031-03-04" */
export type IsoDay = string;
/** "2031-03-04", "2031-03" or "2031" */
export type IsoDate = string;
export type Language = string;
