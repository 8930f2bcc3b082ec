/** The parties of a view: which, two or more, and in which order. */
import type { TopicHistory } from "../../charts/topic-history/topic-history.ts";
import { view as dictionary } from "../../i18n/en/view.ts";
import type { Id } from "../../model/dataset.ts";

export interface PartiesControl {
  readonly get: () => readonly Id[];
  readonly set: (parties: readonly Id[]) => void;
  readonly onChoose: (choose: () => void) => void;
}

/** Fewer than two cannot be compared. */
const fewest = 2;

export function partiesControl(element: HTMLElement, history: TopicHistory): PartiesControl {
  const list = element.querySelector<HTMLElement>("[data-parties]");
  const declared = history.parties.map(({ key }) => key);
  if (!list) return { get: () => declared, set: () => {}, onChoose: () => {} };
  let choose: () => void = () => {};
  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("li")];
  const box = (item: HTMLElement): HTMLInputElement => item.querySelector("input") as HTMLInputElement;
  const get = (): Id[] =>
    items()
      .filter((item) => box(item).checked)
      .map((item) => item.dataset["party"] as Id);

  const refresh = (): void => {
    const few = get().length <= fewest;
    items().forEach((item, index, all) => {
      box(item).disabled = few && box(item).checked;
      for (const button of item.querySelectorAll<HTMLButtonElement>("button[data-move]"))
        button.disabled =
          index + Number(button.dataset["move"]) < 0 || index + Number(button.dataset["move"]) >= all.length;
    });
    const summary = element.querySelector("[data-parties-summary]");
    if (summary) summary.textContent = dictionary.parties(get().length, declared.length);
  };
  const set = (parties: readonly Id[]): void => {
    const order = [...parties, ...declared.filter((id) => !parties.includes(id))];
    list.append(...items().sort((a, b) => placeIn(order, a) - placeIn(order, b)));
    for (const item of items()) box(item).checked = parties.includes(item.dataset["party"] as Id);
    refresh();
  };

  list.addEventListener("change", () => {
    refresh();
    choose();
  });
  list.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("button[data-move]");
    const item = button?.closest("li");
    if (!button || !item) return;
    if (Number(button.dataset["move"]) < 0) item.previousElementSibling?.before(item);
    else item.nextElementSibling?.after(item);
    refresh();
    // Moving a node takes the focus from it; an end of the list has no further way.
    (button.disabled ? item.querySelector<HTMLElement>("button:not(:disabled)") : button)?.focus();
    choose();
  });
  element.querySelector("[data-all-parties]")?.addEventListener("click", () => {
    set(declared);
    choose();
  });
  return { get, set, onChoose: (tell) => (choose = tell) };
}

function placeIn(order: readonly Id[], item: HTMLElement): number {
  return order.indexOf(item.dataset["party"] as Id);
}
