/** The dialog of what can be taken away: the same content as in the page, with buttons that copy and a preview of the embed. */
import { preview, type Tools, toolsOf } from "./embed-preview.ts";

export function openTakeAway(details: HTMLDetailsElement): void {
  const content = details.querySelector(".taken") as HTMLElement;
  const words = toolsOf(details);
  const dialog = document.createElement("dialog");
  dialog.className = "take-away-dialog";
  dialog.setAttribute("aria-label", `${details.querySelector("summary")?.textContent}: ${details.dataset["title"]}`);
  const close = button(words.close, () => dialog.close());
  close.className = "close";
  close.autofocus = true;
  const said = document.createElement("p");
  said.className = "aside";
  said.setAttribute("role", "status");
  said.textContent = words.copyNote;
  const buttons = addCopies(content, words, said);
  const frame = preview(details.dataset["embed"] ?? "", details.dataset["title"] ?? "", words);
  dialog.append(close, said, content, frame);
  // The first code is the one that most want.
  const first = content.querySelector("details");
  if (first) first.open = true;
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "c" || event.ctrlKey || event.metaKey || event.altKey) return;
    const shown = (document.activeElement?.closest("details") ?? content.querySelector("details[open]"))?.querySelector(
      "[data-code]",
    );
    if (shown) void copy(shown, words, said);
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => {
    for (const copying of buttons) copying.remove();
    details.append(content);
    dialog.remove();
    details.querySelector("summary")?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function addCopies(content: Element, words: Tools, said: Element): Element[] {
  return [...content.querySelectorAll("[data-code]")].map((code) => {
    const copying = button(words.copy, () => void copy(code, words, said));
    code.after(copying);
    return copying;
  });
}

/** Where the browser does not let a page write, the code is selected instead, for the reader's own keys. */
export async function copy(code: Element, { copied, copyNote }: Tools, said: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    said.textContent = copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    said.textContent = copyNote;
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}
