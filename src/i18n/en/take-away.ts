/** Words of what can be taken away from a chart or a statement, and of the page for journalists. */

export const takeAway = {
  summary: "Embed, download, cite",
  frozenOnly: (date: string) => `Embed this view, frozen as of ${date}`,
  live: "A frame that follows the record",
  frozen: (date: string) => `A frame that stays as it was on ${date}`,
  picture: "A picture, light or dark as the reader has it",
  newsletter: "For newsletters and other places without frames",
  address: "An address, where pasting one is enough",
  files: "Files",
  file: { svg: "SVG", "dark.svg": "SVG, dark", png: "PNG", csv: "CSV", json: "JSON" } as Readonly<
    Record<string, string>
  >,
  cite: "To cite it",
  guide: "All ways, with options: for journalists",
  /** What only script has a use for: it travels to the browser as it is. */
  tools: {
    copy: "Copy",
    copied: "Copied",
    copyNote: "Press C to copy the code that is shown.",
    close: "Close",
    preview: "Preview",
    /** Widths of the preview, in px. */
    widths: [320, 480, 640],
  },
};

export const journalists = {
  title: "For journalists",
  description: "How to embed charts and quotes, where to paste what, how to cite, check and reach us.",
  lead: "Every chart and every statement of this site can stand in your pages: as a frame that follows the record or stays as it was on a day, as a picture, or as data. Nothing is loaded from anyone but this site, readers are not counted, and nothing is stored.",
  make: "Make an embed",
  makeNote:
    "Choose what you need and copy the code. Below every chart of the site the same can be had with “Embed, download, cite”.",
  withoutScript:
    "Without script this form cannot put the code together. All embeds are listed below it: open one, and take its address.",
  form: {
    chart: "Chart",
    theme: "Colours",
    themes: { auto: "As the reader’s system", light: "Light", dark: "Dark", transparent: "Your page’s own ground" },
    plain: "Without title and summary",
    day: "Day",
    follows: "Follows the record",
  },
  /** What each chart shows, for lists of them. */
  kinds: {
    matrix: "All parties on all issues",
    spectrum: "Where the parties stand on an issue",
    history: "How positions on an issue moved",
    party: "How one party’s positions moved",
    gaps: "How far apart the parties are",
    pair: "Two parties on every issue",
    conditions: "Who waits for what",
    plans: "What the plans say",
    record: "Every statement",
  },
  all: "All charts that can be embedded",
  sections: [
    {
      id: "heights",
      title: "Heights, with and without a script",
      text: [
        "The code is right as it is, without any script in your page. It names three heights in one line of style, for phones, for small and for wide frames; systems that take styles away keep the height for articles. What does not fit scrolls within the frame, so nothing is ever cut.",
        "An embed also tells its height to pages that listen for it: to those with a Datawrapper script, to AMP, to Medium-style and WordPress hosts and to Pym. If yours has none of these, the script `embed.js` of this site (less than 1 kB) does the same; it sets the heights of our frames and touches nothing else.",
      ],
    },
    {
      id: "where",
      title: "Where to paste what",
      text: [
        "WordPress: paste the address of the embed, of the page of a topic, issue, party or document, or of a statement on a line of its own; or the code into a block for HTML.",
        "Ghost: paste the address and choose “embed”, or use a card for HTML.",
        "Arc, Drupal and systems of your own: an element for HTML takes the code. It needs no script and survives filters that keep `iframe` with `src`, `width`, `height` and `title`.",
        "AMP: use `amp-iframe` with the same address, the sandbox `allow-scripts allow-popups` and an element to be shown while it grows.",
        "Medium, Substack, Apple News, newsletters: frames do not pass. Use the picture with its link, and put the text beside it that is its description.",
      ],
    },
    {
      id: "options",
      title: "Options in the address",
      text: [
        "`theme=light`, `dark`, `auto` or `transparent`: the colours. Without it they follow the reader’s system.",
        "`plain`: leaves title and summary to your page. As of when, whose work, and the way to the sources always stay.",
        "`parties=a,b`: makes those parties stand out by their ids. The others stay, paler: an embed never drops a party in silence.",
        "`asof=2031-03-04`: leads to the view of that day. Better, take the address with `/as-of/` in it, which is that view.",
        "`lang=en`: for sites in several languages. What an embed does not know it says, in the frame.",
      ],
    },
    {
      id: "frozen",
      title: "Live or frozen",
      text: [
        "A live embed changes when something new is said. A frozen one stays as of its day, and says in a small picture how much has changed since. Both say when a record that they rest on has been corrected.",
      ],
    },
    {
      id: "check",
      title: "Check our quotes",
      text: [
        "Every quote stands with the words around it, its speaker, its day and the address of the page it was read in. The page of each statement says whether the words were found there a second time, and when. What is known at second hand is called reported, and is never shown as said by the party itself.",
        "A position is not our opinion: it is computed from coded statements by one published rule, and each code has its reason. If you read the words otherwise, say so in your piece, and tell us.",
      ],
    },
    {
      id: "licence",
      title: "Licence and credit",
      text: [
        "Charts, data and our own words may be used, also commercially, if the site is named; the credit line within each embed and picture does that.",
      ],
    },
    {
      id: "cite",
      title: "How to cite",
      text: [
        "Name the site, the title, the day as of which you take it, and the address. “Embed, download, cite” has that sentence for each chart, and BibTeX and CSL-JSON beside it; every page ends with its own. For the data see the data page.",
      ],
    },
  ],
  contact: "Reach us",
};
