/** An embed as host pages would show it, at the widths that they have. */

/** @param words element whose data says what the preview is called, and its widths */
export function preview(path: string, title: string, words: HTMLElement): HTMLElement {
  const figure = document.createElement("fieldset");
  figure.className = "embed-preview";
  const legend = document.createElement("legend");
  legend.textContent = words.dataset["preview"] ?? "";
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.src = path;
  frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
  frame.height = "480";
  const choices = (words.dataset["widths"] ?? "").split(",").map((px, index) => {
    const choice = document.createElement("button");
    choice.type = "button";
    choice.textContent = `${px} px`;
    const choose = (): void => {
      frame.width = px;
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
