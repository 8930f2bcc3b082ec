import { z } from "astro/zod";
import { languageSchema } from "./fields.ts";

const loadedWordSchema = z.strictObject({
  word: z
    .string()
    .min(1)
    .describe("The word or words, in any case; a `*` at the end stands for any ending, such as `pirat*`."),
  why: z.string().min(1).describe("What it takes for granted, in a few words."),
  instead: z.string().min(1).optional().describe("What can be written instead."),
  except: z
    .array(z.string().min(1))
    .optional()
    .describe("Phrases in which the word judges nothing, such as `pirate radio`."),
});

/** content/loaded-words.yaml: words that judge, which our own prose leaves to the speakers. */
export const loadedWordsSchema = z.array(
  z.strictObject({
    lang: languageSchema.describe("Language of the words."),
    words: z.array(loadedWordSchema).min(1).describe("The words, in the order of the alphabet."),
  }),
);

export type LoadedWords = z.infer<typeof loadedWordsSchema>[number];
