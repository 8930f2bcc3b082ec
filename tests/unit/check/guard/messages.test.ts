/** What an editor reads when the guard refuses something, word for word. */
import { describe, expect, test } from "vitest";
import { complaints } from "../../../fixtures/complaints.ts";
import type { Change } from "../../../fixtures/content-folder.ts";

const briefing = "briefings/the-harbour-so-far.mdx";
const inBriefing = (line: string): Record<string, Change> => ({ [briefing]: (text) => `${text}\n${line}\n` });

describe("the guard", () => {
  test.each([
    ["an import", 'import x from "./x.js"'],
    ["an expression", "Two and two is {2 + 2}."],
    ["an element of HTML", "<script>alert(1)</script>"],
    ["an expression as attribute", '<Cite statement={"mayor-2031-03-04-radio"} />'],
    ["spread attributes", "<Cite {...all} />"],
    ["an unknown component", "<Map of='harbour' />"],
    ["an unknown attribute", '<Cite statement="mayor-2031-03-04-radio" onclick="x" />'],
    ["a citation of nothing", "<Cite />"],
    ["a missing attribute", "<Quote />"],
    ["an attribute of another form", '<Timeline from="March" to="2031-03-04" />'],
    ["a link that runs code", "[here](javascript:alert(1))"],
    ["a heading of level 1", "# Again"],
    ["a picture", "![map](media/map.png)"],
    ["a block component within a sentence", 'See <Chart name="spectrum" subject="harbour" asof="2031-06-30" />.'],
  ])("%s is refused", (_, line) => {
    expect(complaints(inBriefing(line))).toMatchSnapshot();
  });

  test("words, lists, tables, links and registered components are accepted", () => {
    expect(
      complaints(
        inBriefing(
          '## Then\n\n- **One**, *two* [three](/about/)\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n<Quote id="mayor-2031-03-04-radio" />',
        ),
      ),
    ).toBe("");
  });
});
