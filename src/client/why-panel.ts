/** The panel of a mark: what its page says of the words and their reading, fetched from that page. */
import { view as dictionary } from "../i18n/en/view.ts";

/**
 * Opens the panel for the page of a statement, or for the place of a party's page that explains a blank.
 *
 * @param issue the issue whose reading is asked for; all of the statement's if left out
 * @throws when the page cannot be fetched, or has nothing to show
 */
export async function openPanel(href: string, issue: string | undefined): Promise<void> {
  const [path = "", place] = href.split("#");
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const blocks = place ? placeBlocks(page, place) : statementBlocks(page, issue);
  if (blocks.length === 0) throw new Error(`Nothing to show at ${href}`);
  const panel = makePanel(href, blocks.map(copy));
  document.body.append(panel);
  panel.showModal();
}

function placeBlocks(page: Document, id: string): Element[] {
  const found = page.getElementById(id);
  const whose = page.querySelector("h1");
  return found && whose ? [whose, found] : [];
}

/** Who, the words, the reading on the issue, and what was said since; all readings where none is on the issue. */
function statementBlocks(page: Document, issue: string | undefined): Element[] {
  const blocks = [...page.querySelectorAll("[data-why]")];
  const on = (block: Element): string => block.getAttribute("data-why") ?? "";
  const has = blocks.some((block) => on(block) === issue);
  return blocks.filter((block) => on(block) === "" || !has || on(block) === issue);
}

/** A copy without ids, which the page may have already, and with its main heading as one of the panel's. */
function copy(block: Element): Element {
  const made = document.importNode(block, true);
  for (const element of [made, ...made.querySelectorAll("*")])
    for (const name of ["id", "aria-labelledby", "data-why", "data-part"]) element.removeAttribute(name);
  if (made.matches("h1")) return lowered(made);
  for (const heading of made.querySelectorAll("h1")) heading.replaceWith(lowered(heading));
  if (made.querySelector(":scope > dt")) {
    const list = document.createElement("dl");
    list.className = "positions";
    list.append(made);
    return list;
  }
  return made;
}

function lowered(heading: Element): Element {
  const lower = document.createElement("h3");
  lower.append(...heading.childNodes);
  return lower;
}

function makePanel(href: string, blocks: readonly Element[]): HTMLDialogElement {
  const panel = document.createElement("dialog");
  panel.className = "why";
  panel.setAttribute("aria-label", dictionary.why);
  const bar = document.createElement("p");
  bar.className = "why-bar";
  const title = document.createElement("strong");
  title.textContent = dictionary.why;
  const page = document.createElement("a");
  page.href = href;
  page.textContent = dictionary.whyPage;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = dictionary.close;
  close.autofocus = true;
  bar.append(title, page, close);
  panel.append(bar, ...blocks);
  close.addEventListener("click", () => panel.close());
  panel.addEventListener("click", ({ target }) => {
    if (target === panel) panel.close();
  });
  // The browser gives the focus back to the mark.
  panel.addEventListener("close", () => panel.remove());
  return panel;
}
