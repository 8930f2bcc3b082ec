/** `npm run dev`: live editing on http://localhost:4321; an edit of a record or a briefing shows at once. */
import { dev } from "astro";

await dev({});
