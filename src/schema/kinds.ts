/** Every kind of file an editor writes: where it lies, and its shape. */
import type { z } from "astro/zod";
import { aliasesSchema } from "./aliases.ts";
import { briefingSchema } from "./briefing.ts";
import { correctionsSchema } from "./correction.ts";
import { documentSchema } from "./document.ts";
import { eventsSchema } from "./events.ts";
import { issueSchema } from "./issue.ts";
import { loadedWordsSchema } from "./loaded-words.ts";
import { partySchema } from "./party.ts";
import { recordSchema } from "./record.ts";
import { retiredIdsSchema } from "./retired.ts";
import { searchSchema } from "./search.ts";
import { siteSchema } from "./site.ts";
import { speakerSchema } from "./speaker.ts";
import { termSchema } from "./term.ts";
import { topicSchema } from "./topic.ts";
import { verifiedSchema } from "./verified.ts";

/** A path below the content folder; `:topic` and `:id` each stand for one folder or file name. */
export interface FileKind {
  readonly path: string;
  readonly schema: z.ZodType;
}

export const fileKinds = {
  site: { path: "site.yaml", schema: siteSchema },
  aliases: { path: "aliases.yaml", schema: aliasesSchema },
  corrections: { path: "corrections.yaml", schema: correctionsSchema },
  retired: { path: "retired.yaml", schema: retiredIdsSchema },
  loadedWords: { path: "loaded-words.yaml", schema: loadedWordsSchema },
  party: { path: "parties/:id.yaml", schema: partySchema },
  speaker: { path: "speakers/:id.yaml", schema: speakerSchema },
  term: { path: "glossary/:id.yaml", schema: termSchema },
  topic: { path: "topics/:topic/topic.yaml", schema: topicSchema },
  events: { path: "topics/:topic/events.yaml", schema: eventsSchema },
  issue: { path: "topics/:topic/issues/:id.yaml", schema: issueSchema },
  record: { path: "topics/:topic/record/:id.yaml", schema: recordSchema },
  search: { path: "topics/:topic/searches/:id.yaml", schema: searchSchema },
  document: { path: "topics/:topic/documents/:id.yaml", schema: documentSchema },
  verified: { path: "topics/:topic/verified.yaml", schema: verifiedSchema },
  briefing: { path: "briefings/:id.mdx", schema: briefingSchema },
} as const satisfies Record<string, FileKind>;

export type FileKindName = keyof typeof fileKinds;

export const fileKindNames = Object.keys(fileKinds) as readonly FileKindName[];
