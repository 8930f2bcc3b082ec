/** What narrows and sorts results: a select for each facet, with counts, two dates, and the order. */
import { firstDay, lastDay } from "../../model/dates.ts";
import type { Answer, Filters } from "../../search/engine.ts";
import type { DateOrder } from "../../search/entry-names.ts";
import type { Wish } from "../../search/find.ts";
import type { LoadedSearch } from "./engine.ts";
import type { SearchWords } from "./words.ts";

export class Controls {
  private readonly search: LoadedSearch;
  private readonly facets = new Map<string, HTMLSelectElement>();
  private readonly dates: Readonly<Record<"from" | "to", HTMLInputElement>>;
  private readonly sort: HTMLSelectElement;

  constructor(details: HTMLElement, search: LoadedSearch, words: SearchWords) {
    this.search = search;
    const place = details.querySelector(".search-choices") as HTMLElement;
    for (const [facet, values] of Object.entries(search.guide.facets)) {
      if (values.length < 2) continue;
      const select = choice([["", words.any], ...values]);
      this.facets.set(facet, select);
      place.append(labelled(words.facets[facet as keyof typeof words.facets], select));
    }
    this.dates = { from: dateInput(), to: dateInput() };
    this.sort = choice(Object.entries(words.order));
    place.append(labelled(words.facets.from, this.dates.from), labelled(words.facets.to, this.dates.to));
    place.append(labelled(words.facets.sort, this.sort));
  }

  /** Takes up what an address asks for; what it does not know stays as it is. */
  choose(asked: URLSearchParams): void {
    for (const [name, control] of this.all()) {
      const value = asked.get(name);
      const before = control.value;
      if (value !== null) control.value = value;
      // A select that has no such option, and a date that is none, show nothing at all.
      if (control.value === "") control.value = before;
    }
  }

  /** What is chosen, as an address says it. */
  chosen(): [name: string, value: string][] {
    return this.all().flatMap(([name, { value }]) => (value === "" || value === "best" ? [] : [[name, value]]));
  }

  async wish(): Promise<Wish> {
    const order = this.sort.value as "best" | DateOrder;
    return { filters: await this.filters(), ...(order !== "best" && { order }) };
  }

  /** Says beside each value how many results have it; values without any cannot be chosen. */
  count(counts: Answer["filters"]): void {
    for (const [facet, select] of this.facets) {
      for (const option of select.options) {
        if (option.value === "") continue;
        const count = counts[facet]?.[option.value] ?? 0;
        option.textContent = `${option.dataset["label"]} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  private async filters(): Promise<Filters> {
    const chosen = [...this.facets].filter(([, { value }]) => value !== "");
    const filters: Record<string, { any: readonly string[] }> = Object.fromEntries(
      chosen.map(([facet, { value }]) => [facet, { any: [value] }]),
    );
    const { from, to } = this.dates;
    if (from.value === "" && to.value === "") return filters;
    const days = (await this.search.days()).filter(
      (day) => (from.value === "" || lastDay(day) >= from.value) && (to.value === "" || firstDay(day) <= to.value),
    );
    // The engine takes an empty list for no wish at all.
    return { ...filters, day: { any: days.length > 0 ? days : ["none"] } };
  }

  private all(): [name: string, control: HTMLSelectElement | HTMLInputElement][] {
    return [...this.facets, ["from", this.dates.from], ["to", this.dates.to], ["sort", this.sort]];
  }
}

function choice(values: readonly (readonly [value: string, label: string])[]): HTMLSelectElement {
  const select = document.createElement("select");
  for (const [value, label] of values) {
    const option = new Option(label, value);
    option.dataset["label"] = label;
    select.append(option);
  }
  return select;
}

function dateInput(): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "date";
  return input;
}

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement("label");
  label.append(text, control);
  return label;
}
