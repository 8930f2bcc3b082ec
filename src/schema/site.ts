import { z } from "astro/zod";
import { languageSchema, textSchema, urlSchema } from "./fields.ts";

/** content/site.yaml */
export const siteSchema = z.strictObject({
  title: textSchema.describe("Name of the site, such as `On the Record`."),
  tagline: textSchema.describe("What the site is, in one sentence; stands on the home page."),
  about: textSchema.optional().describe("Who runs the site and why, for the About page. Blank lines part paragraphs."),
  address: urlSchema.describe(
    "Public address of the site, used in feeds, citations and link cards; `SITE_URL` overrides it.",
  ),
  languages: z.array(languageSchema).min(1).describe("Languages of the pages, the default language first."),
  licence: z
    .strictObject({
      name: z.string().min(1).describe("Name of the licence of the content, such as `CC BY 4.0`."),
      url: urlSchema.describe("Where the licence can be read."),
      except: textSchema.optional().describe("What the licence leaves out, such as quotations."),
    })
    .describe("Under which terms others may use the content."),
  repository: urlSchema.optional().describe("Where the content is kept; pages link their records to it."),
  edit: urlSchema
    .optional()
    .describe(
      "Address at which a file can be edited, with `{path}` for its path below the content folder and `{line}` for the line, such as `https://git.example/record/src/branch/main/content/{path}#L{line}`. For a repository on github.com it may be left out: the file is then `content/{path}` on `main`.",
    ),
  report: urlSchema
    .optional()
    .describe(
      "Address at which readers report errors, with `{page}` for the address of the page. For a repository on github.com it may be left out: the form `report-an-error.yml` is then used; elsewhere `contact` is.",
    ),
  contact: z
    .union([z.email(), urlSchema])
    .optional()
    .describe("Address for corrections and questions: an e-mail address or a page."),
});

export type Site = z.infer<typeof siteSchema>;
