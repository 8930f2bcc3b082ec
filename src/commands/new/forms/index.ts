/** Every kind of record that `npm run new` writes; a new one is one form and one line. */
import type { Form } from "../form.ts";
import { party, speaker, term } from "./people.ts";
import { source, statement } from "./record.ts";
import { briefing, correction } from "./texts.ts";
import { document, event, issue, search, topic } from "./topics.ts";

export const forms: ReadonlyMap<string, Form> = new Map(
  Object.entries({
    source,
    statement,
    briefing,
    issue,
    party,
    speaker,
    term,
    topic,
    search,
    event,
    document,
    correction,
  }),
);
