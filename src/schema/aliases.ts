import { z } from "astro/zod";

/** content/aliases.yaml: spellings that search treats as one. */
export const aliasesSchema = z.array(
  z.strictObject({
    name: z.string().min(1).describe("Spelling the site itself uses, such as `Eastport`."),
    spellings: z.array(z.string().min(1)).min(1).describe("Other spellings of the same name, in any language."),
  }),
);

export type Alias = z.infer<typeof aliasesSchema>[number];
