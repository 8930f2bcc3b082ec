/** How the program names itself to the sites it reads: who asks, and where to complain. */
import { textIn } from "../i18n/text.ts";
import type { Site } from "../schema/site.ts";

/** "TestRecord-verify/1.0 (+https://record.example; desk@record.example)" */
export function userAgentOf({ title, address, contact, languages }: Site): string {
  const name = textIn(title, languages[0] ?? "en").replace(/[^A-Za-z0-9]/g, "") || "Record";
  // Headers hold no letters beyond ASCII.
  const about = [`+${new URL(address).href.replace(/\/$/, "")}`, contact]
    .filter((part) => part !== undefined && /^[\x21-\x7e]+$/.test(part))
    .join("; ");
  return `${name}-verify/1.0 (${about})`;
}
