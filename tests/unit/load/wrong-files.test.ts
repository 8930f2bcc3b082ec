/** A catalogue of wrong files and what their editors read: file, line, column, what is wrong, what would be right. */
import { describe, expect, test } from "vitest";
import { complaints } from "../../fixtures/complaints.ts";
import { replace } from "../../fixtures/content-folder.ts";

const radio = "topics/harbour-dispute/record/2031-03-04-radio.yaml";
const gazette = "topics/harbour-dispute/record/2030-11-20-gazette.yaml";
const issue = "topics/harbour-dispute/issues/harbour.yaml";
const briefing = "briefings/the-harbour-so-far.mdx";

describe("files that are not text", () => {
  test("a file in another encoding is named at the first byte that is not UTF-8", () => {
    const bytes = Buffer.from("name: Town\nshort: Hafenb\xfcrger\n", "latin1");
    expect(complaints({ "parties/westport.yaml": bytes })).toMatchInlineSnapshot(`
      "parties/westport.yaml:2:14  unexpected byte \`0xfc\`, expected text in UTF-8  utf-8
          Save the file again with the encoding UTF-8."
    `);
  });

  test("a byte order mark and Windows line ends are accepted and mean nothing", () => {
    expect(complaints({ [radio]: (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}` })).toBe("");
    expect(complaints({ [briefing]: (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}` })).toBe("");
  });
});

describe("files in the wrong place", () => {
  test("a file that is no kind of record is named, not passed over", () => {
    expect(complaints({ "topics/harbour-dispute/Notes.txt": "Think about it." })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/Notes.txt:1:1  unexpected file, expected one of the kinds of record  stray-file
          File names are lower-case with hyphens. The kinds are \`site.yaml\`, \`aliases.yaml\`, \`corrections.yaml\`, \`retired.yaml\`, \`loaded-words.yaml\`, \`parties/<id>.yaml\`, \`speakers/<id>.yaml\`, \`glossary/<id>.yaml\`, \`topics/<topic>/topic.yaml\`, \`topics/<topic>/events.yaml\`, \`topics/<topic>/issues/<id>.yaml\`, \`topics/<topic>/record/<id>.yaml\`, \`topics/<topic>/searches/<id>.yaml\`, \`topics/<topic>/documents/<id>.yaml\`, \`topics/<topic>/verified.yaml\`, \`briefings/<id>.mdx\`; pictures of briefings lie in \`briefings/media/\`."
    `);
  });

  test("a record whose name is no id is named", () => {
    expect(complaints({ "parties/North_Port.yaml": "name: Northport\n" })).toMatchInlineSnapshot(`
      "parties/North_Port.yaml:1:1  unexpected file, expected one of the kinds of record  stray-file
          File names are lower-case with hyphens. The kinds are \`site.yaml\`, \`aliases.yaml\`, \`corrections.yaml\`, \`retired.yaml\`, \`loaded-words.yaml\`, \`parties/<id>.yaml\`, \`speakers/<id>.yaml\`, \`glossary/<id>.yaml\`, \`topics/<topic>/topic.yaml\`, \`topics/<topic>/events.yaml\`, \`topics/<topic>/issues/<id>.yaml\`, \`topics/<topic>/record/<id>.yaml\`, \`topics/<topic>/searches/<id>.yaml\`, \`topics/<topic>/documents/<id>.yaml\`, \`topics/<topic>/verified.yaml\`, \`briefings/<id>.mdx\`; pictures of briefings lie in \`briefings/media/\`."
    `);
  });

  test("a folder without site.yaml is told so", () => {
    expect(complaints({ "site.yaml": null })).toMatchInlineSnapshot(
      `"site.yaml:1:1  missing file, expected it in the content folder  site-file"`,
    );
  });
});

describe("broken YAML", () => {
  test("an open quotation mark", () => {
    expect(complaints({ [issue]: replace("title: Harbour", 'title: "Harbour') })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/issues/harbour.yaml:22:1  unexpected YAML: missing closing "quote  yaml
          Text with a colon, a hash or a quotation mark in it needs quotation marks around it; nested lines are indented by two spaces."
    `);
  });

  test("a colon within plain text", () => {
    expect(complaints({ [issue]: replace("Harbour\n", "Harbour: the east side\n") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/issues/harbour.yaml:2:8  unexpected YAML: nested mappings are not allowed in compact mappings  yaml
          Text with a colon, a hash or a quotation mark in it needs quotation marks around it; nested lines are indented by two spaces."
    `);
  });

  test("wrong indentation", () => {
    expect(complaints({ [issue]: replace("  version: 1", "   version: 1") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/issues/harbour.yaml:9:1  unexpected YAML: all mapping items must start at the same column  yaml
          Text with a colon, a hash or a quotation mark in it needs quotation marks around it; nested lines are indented by two spaces."
    `);
  });

  test("a tab as indentation", () => {
    expect(complaints({ [issue]: replace("  version: 1", "\tversion: 1") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/issues/harbour.yaml:8:1  unexpected YAML: tabs are not allowed as indentation  yaml
          Text with a colon, a hash or a quotation mark in it needs quotation marks around it; nested lines are indented by two spaces.
      topics/harbour-dispute/issues/harbour.yaml:8:11  unexpected YAML: nested mappings are not allowed in compact mappings  yaml
          Text with a colon, a hash or a quotation mark in it needs quotation marks around it; nested lines are indented by two spaces.
      topics/harbour-dispute/issues/harbour.yaml:8:11  unexpected YAML: implicit keys need to be on a single line  yaml
          Text with a colon, a hash or a quotation mark in it needs quotation marks around it; nested lines are indented by two spaces."
    `);
  });

  test("one key twice", () => {
    expect(complaints({ "parties/eastport.yaml": (text) => `${text}short: East\n` })).toMatchInlineSnapshot(`
      "parties/eastport.yaml:6:1  unexpected second use of the same key, expected each key once  yaml
          Join the two, or remove one of them: only one could be kept."
    `);
  });

  test("an anchor and its alias", () => {
    expect(
      complaints({ "parties/eastport.yaml": "name: &n Eastport\nshort: *n\nkind: state\ncolour: sky\nsymbol: bar\n" }),
    ).toMatchInlineSnapshot(`
      "parties/eastport.yaml:1:10  unexpected anchor, alias or tag, expected plain values  yaml
          Write the value out where it is needed.
      parties/eastport.yaml:2:8  unexpected anchor, alias or tag, expected plain values  yaml
          Write the value out where it is needed."
    `);
  });

  test("an empty file", () => {
    expect(complaints({ "parties/eastport.yaml": "" })).toMatchInlineSnapshot(
      `"parties/eastport.yaml:1:1  unexpected nothing for the file, expected a set of keys  shape"`,
    );
  });

  test("a list where keys are expected", () => {
    expect(complaints({ "parties/eastport.yaml": "- name: Eastport\n" })).toMatchInlineSnapshot(
      `"parties/eastport.yaml:1:1  unexpected a list for the file, expected a set of keys  shape"`,
    );
  });
});

describe("values of the wrong shape", () => {
  test("an unknown key, with the one that was meant", () => {
    expect(complaints({ [radio]: replace("publisher:", "publischer:") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:2:3  missing \`source.publisher\`, expected text  shape
          \`source.publisher\`: Who published the page; \`A via B\` where B reprints A.
      topics/harbour-dispute/record/2031-03-04-radio.yaml:3:3  unexpected key \`publischer\`, expected a known key  shape
          did you mean \`publisher\`?"
    `);
  });

  test("an unknown key that is like no other, with the keys there are", () => {
    expect(complaints({ "parties/eastport.yaml": (text) => `${text}anthem: none\n` })).toMatchInlineSnapshot(`
      "parties/eastport.yaml:6:1  unexpected key \`anthem\`, expected a known key  shape
          the keys here are \`name\`, \`short\`, \`kind\`, \`note\`, \`memberships\`, \`colour\`, \`symbol\`"
    `);
  });

  test("an unknown key deep within a coding", () => {
    expect(complaints({ [gazette]: replace("        coder: aa", "        codedBy: aa") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2030-11-20-gazette.yaml:21:9  missing \`statements[0].codings[0].coder\`, expected text  shape
          \`statements[0].codings[0].coder\`: Who read it: initials or a name.
      topics/harbour-dispute/record/2030-11-20-gazette.yaml:25:9  unexpected key \`codedBy\`, expected a known key  shape
          did you mean \`coder\`?"
    `);
  });

  test("a day that does not exist", () => {
    expect(complaints({ [radio]: replace('accessed: "2031-03-10"', 'accessed: "2031-02-30"') })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:6:13  unexpected \`2031-02-30\` for \`source.accessed\`, expected a day that exists, such as \`2031-03-04\`  shape
          \`source.accessed\`: Day on which the page was read; left out where it was not noted."
    `);
  });

  test("a month that does not exist", () => {
    expect(complaints({ [radio]: replace('said: "2031-03-04"', 'said: "2031-13"') })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:13:11  unexpected \`2031-13\` for \`statements[0].said\`, expected a date that exists, such as \`2031-03-04\` or \`2031-03\`  shape
          \`statements[0].said\`: Day of the words, not of the page: "2031-03-04", or "2031-03" where the day is not known."
    `);
  });

  test("a word that is none of the choices", () => {
    expect(complaints({ [radio]: replace("act: offer", "act: ofer") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:15:10  unexpected \`ofer\` for \`statements[0].act\`, expected one of \`demand\`, \`offer\`, \`acceptance\`, \`rejection\`, \`refusal-to-answer\`, \`undecided\`, \`description\`  shape
          did you mean \`offer\`?"
    `);
  });

  test("a number where text is expected", () => {
    expect(complaints({ "parties/eastport.yaml": replace("short: Eastport", "short: 12") })).toMatchInlineSnapshot(`
      "parties/eastport.yaml:2:8  unexpected \`12\` for \`short\`, expected text, or a map of text by language  shape
          \`short\`: Name for table heads and charts, at most about 14 letters, such as \`UN\`."
    `);
  });

  test("an address that is none", () => {
    expect(complaints({ [radio]: replace("https://press.example/radio", "press.example") })).toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:2:8  unexpected \`press.example\` for \`source.url\`, expected a web address  shape
          \`source.url\`: Address at which the words were read."
    `);
  });

  test("an id with capitals", () => {
    expect(complaints({ [radio]: replace("id: mayor-2031-03-04-radio", "id: Mayor_Radio") })).toMatchInlineSnapshot(`
      "briefings/the-harbour-so-far.mdx:10:38  unexpected statement \`mayor-2031-03-04-radio\`, expected the id of one that exists  known-id
          2 are known, none of them alike.
      corrections.yaml:1:33  unexpected statement \`mayor-2031-03-04-radio\`, expected the id of one that exists  known-id
          2 are known, none of them alike.
      topics/harbour-dispute/record/2031-03-04-radio.yaml:10:9  unexpected \`Mayor_Radio\` for \`statements[0].id\`, expected an id such as \`minister-radio\`  shape
          \`statements[0].id\`: Permanent id: lower-case letters, digits and single hyphens, such as \`minister-radio\`."
    `);
  });

  test("two answers in one coding", () => {
    expect(complaints({ [radio]: replace("value: shared-use", "value: shared-use\n        unplaced: true") }))
      .toMatchInlineSnapshot(`
      "topics/harbour-dispute/record/2031-03-04-radio.yaml:27:19  unexpected \`value\` and \`unplaced\` together, expected only one of them  shape
          \`statements[0].codings[0].unplaced\`: true where the words bear on the issue but fit no point: shown, never counted; \`reason\` says why."
    `);
  });

  test("a kind of issue that does not exist", () => {
    expect(complaints({ [issue]: replace("kind: ordered", "kind: sorted") })).toMatchInlineSnapshot(
      `"topics/harbour-dispute/issues/harbour.yaml:1:7  unexpected \`sorted\` for \`kind\`, expected one of \`ordered\`, \`choice\`, \`quantity\`  shape"`,
    );
  });
});

describe("briefings", () => {
  test("without front matter", () => {
    expect(complaints({ [briefing]: "Eastport offers shared use.\n" })).toMatchInlineSnapshot(`
      "briefings/the-harbour-so-far.mdx:1:1  missing front matter, expected \`---\` on the first line  mdx
          Begin with a line \`---\`, then title, summary, topic, asOf and published, then another line \`---\`."
    `);
  });

  test("with a key of the front matter that does not exist", () => {
    expect(complaints({ [briefing]: replace("asOf:", "as_of:") })).toMatchInlineSnapshot(`
      "briefings/the-harbour-so-far.mdx:2:1  missing \`asOf\`, expected text  shape
          \`asOf\`: Day the briefing speaks of; its charts are taken as of this day.
      briefings/the-harbour-so-far.mdx:5:1  unexpected key \`as_of\`, expected a known key  shape
          did you mean \`asOf\`?"
    `);
  });

  test("with markup that cannot be read", () => {
    expect(complaints({ [briefing]: (text) => `${text}\n<Cite statement="x"\n` })).toMatchInlineSnapshot(`
      "briefings/the-harbour-so-far.mdx:15:1  unexpected MDX: unexpected end of file before attribute name, expected a character that can start an attribute name, such as a letter, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag  mdx
          A literal \`<\` or \`{\` in prose is written \`\\<\` or \`\\{\`."
    `);
  });
});

test("all problems of all files are named at once, in order of file and place", () => {
  expect(
    complaints({
      [radio]: (text) =>
        text.replace("act: offer", "act: ofer").replace('published: "2031-03-04"', 'published: "2031-02-31"'),
      [gazette]: replace("value: closed", "value: shut"),
      [issue]: replace("title: Harbour", "titel: Harbour"),
      "parties/westport.yaml": Buffer.from([0x6e, 0xff]),
    }),
  ).toMatchInlineSnapshot(`
    "parties/westport.yaml:1:2  unexpected byte \`0xff\`, expected text in UTF-8  utf-8
        Save the file again with the encoding UTF-8.
    topics/harbour-dispute/issues/harbour.yaml:1:1  missing \`title\`, expected text, or a map of text by language  shape
        \`title\`: Name of the issue, such as \`Harbour\`.
    topics/harbour-dispute/issues/harbour.yaml:2:1  unexpected key \`titel\`, expected a known key  shape
        did you mean \`title\`?
    topics/harbour-dispute/record/2031-03-04-radio.yaml:5:14  unexpected \`2031-02-31\` for \`source.published\`, expected a date that exists, such as \`2031-03-04\` or \`2031-03\`  shape
        \`source.published\`: Date the page gives itself; left out where it shows none.
    topics/harbour-dispute/record/2031-03-04-radio.yaml:15:10  unexpected \`ofer\` for \`statements[0].act\`, expected one of \`demand\`, \`offer\`, \`acceptance\`, \`rejection\`, \`refusal-to-answer\`, \`undecided\`, \`description\`  shape
        did you mean \`offer\`?"
  `);
});
