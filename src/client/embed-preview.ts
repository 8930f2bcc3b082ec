/** An embed as host pages would show it, at the widths that they have. */
import { sandbox } from "../exports/embeds/frame.ts";

/** What the page says for these tools, as `takeAway.tools` of src/i18n. */
export interface Tools {
  readonly copy: string;
  readonly copied: string;
  readonly copyNote: string;
  readonly close: string;
  readonly preview: string;
  readonly widths: readonly number[];
}

export function toolsOf(element: HTMLElement): Tools {
  return JSON.parse(element.dataset["tools"] ?? "{}") as Tools;
}

export function preview(path: string, title: string, { preview: name, widths }: Tools): HTMLElement {
  const figure = document.createElement("fieldset");
  figure.className = "embed-preview";
  const legend = document.createElement("legend");
  legend.textContent = name;
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.src = path;
  frame.setAttribute("sandbox", sandbox);
  frame.height = "480";
  const choices = widths.map((px, index) => {
    const choice = document.createElement("button");
    choice.type = "button";
    choice.textContent = `${px} px`;
    const choose = (): void => {
      frame.width = `${px}`;
      for (const other of figure.querySelectorAll("button"))
        other.setAttribute("aria-pressed", String(other === choice));
    };
    choice.addEventListener("click", choose);
    if (index === 0) queueMicrotask(choose);
    return choice;
  });
  figure.append(legend, ...choices, frame);
  return figure;
}
