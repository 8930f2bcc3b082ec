import type { Surroundings, Written } from "../form.ts";

/** topic.yaml with a change to its text. @throws when the change finds nothing to change */
export function topicFile(topic: string, { content }: Surroundings, change: (text: string) => string): Written {
  const record = content.records.topic.find(({ id }) => id === topic);
  if (!record) throw new Error(`There is no topic \`${topic}\`.`);
  const text = change(record.text);
  if (text === record.text) throw new Error(`The list in ${record.file} could not be found; add the id there by hand.`);
  return { path: `topics/${topic}/topic.yaml`, text, changes: true };
}
