/** What the editors' guide says of each reason for which the guard, or the reader of files, refuses something. */
import type { Example, RuleGuide } from "../rule.ts";

const briefing = "briefings/the-harbour-so-far.mdx";

/** What stands in a valid briefing in the place of its chart, which is on line 12. */
function line(wrong: string, ...says: string[]): Example {
  return { file: briefing, right: '<Chart name="spectrum" subject="harbour" asof="2031-06-30" />', wrong, says };
}

const at = (column: number): string => `${briefing}:12:${column}  `;

export const guardGuide: readonly RuleGuide[] = [
  {
    id: "import-export",
    asks: "A briefing imports and exports nothing.",
    why: "Both run code while the site is built. Every component is there without them.",
    examples: [
      line(
        'import x from "./x.js"',
        `${at(1)}unexpected \`import\` or \`export\`, expected Markdown or a registered component  import-export`,
        "    Both run code. Components are there without them.",
      ),
    ],
  },
  {
    id: "expression",
    asks: "A briefing holds no curly braces, and attributes are text between quotation marks.",
    why: "Whatever stands between curly braces is code, comments among it. A literal brace is written `\\{`.",
    examples: [
      line(
        "Two and two is {2 + 2}.",
        `${at(16)}unexpected \`{expression}\`, expected Markdown or a registered component  expression`,
        "    Curly braces run code. Write the value as text; a literal brace is written `\\{`.",
      ),
      line(
        '<Quote id={"mayor-2031-03-04-radio"} />',
        `${at(8)}unexpected attribute that is not literal text, expected \`name="value"\`  expression`,
        "    Curly braces run code; every value is text between quotation marks.",
      ),
    ],
  },
  {
    id: "html",
    asks: "A briefing holds no HTML.",
    why: "Markdown and the components say all that a briefing needs; HTML could load, hide or run anything.",
    examples: [
      line(
        "<b>bold</b>",
        `${at(1)}unexpected tag \`<b>\`, expected a registered component  html`,
        "    The components are `Chart`, `Statement`, `Quote`, `Position`, `Term`, `Cite`, `Timeline`, `Plan`, `Count`, `Note`.",
      ),
    ],
  },
  {
    id: "component",
    asks: "Components are registered, stand where they may stand, and hold what they may hold.",
    why: "A chart within a sentence would be a figure within a paragraph, which no browser shows as meant.",
    examples: [
      line(
        'See <Chart name="spectrum" subject="harbour" /> here.',
        `${at(5)}unexpected \`<Chart>\` within other text, expected it alone on its line  component`,
        "    Put an empty line before and after it.",
      ),
    ],
  },
  {
    id: "attribute",
    asks: "A component has its own attributes, each once, with a value of the right form.",
    why: "Attributes of the browser, such as `style` or `onclick`, would change the page or run code.",
    examples: [
      line(
        '<Note style="position: fixed">Low water.</Note>',
        `${at(7)}unexpected attribute \`style\`, expected a known one  attribute`,
        "    How a component looks, and how it is found, is the site's affair. `<Note>` takes no attributes.",
      ),
    ],
  },
  {
    id: "link",
    asks: "Links lead to a place on the page, a page of the site, or an https address with a host on the open web; words that name a host name that one.",
    why: "Other addresses can run code, show who asks, or lead into somebody’s own network. A host of look-alike letters, or words that name another host, would deceive the reader.",
    examples: [
      line(
        "[here](javascript:alert(1))",
        `${at(1)}unexpected link to \`javascript:alert(1)\`, expected \`#…\`, a path on this site or an https address  link`,
      ),
      line(
        "[press.example](https://elsewhere.example/)",
        `${at(1)}unexpected \`press.example\` as words of a link to \`elsewhere.example\`, expected the host it leads to, or plain words  link`,
      ),
    ],
  },
  {
    id: "picture",
    asks: "Briefings hold no pictures; charts are drawn from the record.",
    why: "The address of a picture is read by the compiler like an import, and a picture cannot be checked like words.",
    examples: [
      line(
        "![The harbour](./media/harbour.png)",
        `${at(1)}unexpected picture, expected Markdown or a registered component  picture`,
        "    Pictures are not supported in briefings; a chart is added with `<Chart … />`.",
      ),
    ],
  },
  {
    id: "heading",
    asks: "Headings are of level 2, 3 or 4, and are not called like a part of the page, such as “Notes”.",
    why: "The page prints the title and its notes itself; links to them would lead to the heading. Deeper levels are a sign that the text should be parted.",
    examples: [
      line(
        "# Again",
        `${at(1)}unexpected heading of level 1, expected level 2, 3 or 4  heading`,
        "    The page prints the title itself.",
      ),
      line(
        "## Notes",
        `${at(1)}unexpected heading \`Notes\`, expected one that the page has not got itself  heading`,
        "    Say more in it: links to this place would lead to another part of the page.",
      ),
    ],
  },
  {
    id: "code-block",
    asks: "A briefing holds no blocks of code.",
    why: "They are coloured by programs that read them, and words of a speaker stand in a quote.",
    examples: [
      line(
        "~~~\ncode\n~~~",
        `${at(1)}unexpected block of code, expected Markdown or a registered component  code-block`,
        "    It has no place in a briefing; words of a speaker stand in `<Quote … />`.",
      ),
    ],
  },
  {
    id: "markup",
    asks: "Markdown that is not named in the guide is refused.",
    why: "New syntax stays outside until somebody has thought about it.",
    examples: [line("- [ ] dredge", `${at(1)}unexpected box to tick, expected an ordinary item of a list  markup`)],
  },
  {
    id: "mdx",
    asks: "The text of a briefing can be read, and begins with its front matter.",
    why: "A tag that is not closed would swallow what follows it.",
    examples: [
      line(
        "</Note>",
        `${at(2)}unexpected MDX: unexpected closing slash \`/\` in tag, expected an open tag first  mdx`,
        "    A literal `<` or `{` in prose is written `\\<` or `\\{`.",
      ),
    ],
  },
  {
    id: "parsers-agree",
    asks: "Two programs that read a briefing must see the same in it.",
    why: "Text that can be read in two ways can hide from one of them what the other runs.",
    examples: [],
  },
  {
    id: "front-matter",
    asks: "Front matter has the fields of a briefing, and none that programs around it act on.",
    why: "A layout named there would be code that runs.",
    examples: [],
  },
  {
    id: "characters",
    asks: "No file holds characters that nobody sees, or that turn the direction of text, nor entities and escapes that stand for them.",
    why: "They show a reviewer something else than they give a reader. The joiners and direction marks that languages need are fine.",
    examples: [
      {
        file: briefing,
        right: "Eastport now offers",
        wrong: "Eastport\u200B now offers",
        says: [
          `${briefing}:10:9  unexpected invisible character (\`U+200B\`), expected text that everybody sees alike  characters`,
          "    Delete it, or write what it stands for. It came in with pasted text.",
        ],
      },
    ],
  },
  {
    id: "utf-8",
    asks: "Files are text in UTF-8.",
    why: "Any other encoding turns letters of most languages into others.",
    examples: [],
  },
  {
    id: "size",
    asks: "No file is larger than 200 kB, and no briefing nests or crowds its marks beyond what prose needs.",
    why: "A longer one is several, and large or deeply nested ones slow everybody down.",
    examples: [
      line(
        `${">".repeat(11)} low water`,
        `${at(1)}unexpected quotes and lists 11 deep, expected at most 10 within each other  size`,
        "    Write it more simply, or part it with empty lines.",
      ),
    ],
  },
  {
    id: "regular-file",
    asks: "Files are files: no symbolic links, devices or pipes.",
    why: "A link is read from wherever it leads.",
    examples: [],
  },
  {
    id: "yaml",
    asks: "Records are plain maps, lists and values: no anchors, aliases, tags, merge keys, and no key twice.",
    why: "The others can grow without end, hide one value behind another, or be read in several ways.",
    examples: [
      {
        file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
        right: "    party: eastport\n",
        wrong: "    party: &town eastport\n",
        says: [
          "topics/harbour-dispute/record/2031-03-04-radio.yaml:11:18  unexpected anchor, alias or tag, expected plain values  yaml",
          "    Write the value out where it is needed.",
        ],
      },
    ],
  },
  {
    id: "shape",
    asks: "A record has the fields of its kind, and each has a value of its form.",
    why: "A field nobody knows would be lost without a word.",
    examples: [
      {
        file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
        right: "    act: offer\n",
        wrong: "    act: ofer\n",
        says: [
          "topics/harbour-dispute/record/2031-03-04-radio.yaml:15:10  unexpected `ofer` for `statements[0].act`, expected one of `demand`, `offer`, `acceptance`, `rejection`, `refusal-to-answer`, `undecided`, `description`  shape",
          "    did you mean `offer`?",
        ],
      },
    ],
  },
  {
    id: "stray-file",
    asks: "Every file lies where its kind of record lies.",
    why: "A file in another place would stand on no page.",
    examples: [],
  },
];
