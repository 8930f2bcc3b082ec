import { expect, test } from "vitest";
import { wordsIn } from "../../../src/i18n/words.ts";
import { pageSections } from "../../../src/integrations/page-sections.ts";

const html = `<!doctype html><html lang="en"><head><meta name="description" content="Who asks for what."></head><body><main>
<h1>Two towns</h1><p>Eastport offers to share.<sup class="ref"><a href="#note-1">1</a></sup> Westport waits.</p>
<figure><p>Drawn elsewhere.</p></figure>
<h2 id="later">Later</h2><p lang="uk">Ділимося портом.</p><ol data-of-records><li>A statement of its own.</li></ol>
</main></body></html>`;

test("sections of a page hold its prose and its language, without numbers of notes, figures and lists of records", () => {
  const page = { url: "/briefings/two-towns/", kind: "briefing", facts: ["briefing"], sections: true } as const;
  const entries = pageSections(html, page, wordsIn("en"));
  expect(entries.map(({ url, title, passages }) => [url, title, passages])).toEqual([
    [
      "/briefings/two-towns/",
      "Two towns",
      [{ text: "Who asks for what." }, { text: "Eastport offers to share. Westport waits." }],
    ],
    ["/briefings/two-towns/#later", "Two towns: Later", [{ text: "Ділимося портом.", language: "uk" }]],
  ]);
});
