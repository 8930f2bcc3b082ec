/** Briefings as Astro's content collection: the one kind of content that Astro itself compiles. */
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { join } from "node:path";
import { readSettings } from "./load/settings.ts";
import { briefingSchema } from "./schema/briefing.ts";

const base = join(readSettings().contentDir, "briefings");

export const collections = {
  briefings: defineCollection({ loader: glob({ pattern: "*.mdx", base }), schema: briefingSchema }),
};
