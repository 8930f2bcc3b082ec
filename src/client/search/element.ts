/** A search field that finds while the reader types, with what narrows and sorts; one form in the dialog and on the search page. */
import type { Result } from "../../search/engine.ts";
import type { DateOrder } from "../../search/entry-names.ts";
import { find, type Found } from "../../search/find.ts";
import { byOwnWords } from "../../search/own-words.ts";
import { Marker } from "../../search/marks.ts";
import type { Controls } from "./controls.ts";
import { type LoadedSearch, loadSearch } from "./engine.ts";
import { ResultList } from "./result-list.ts";
import type { SearchWords } from "./words.ts";

const pageSize = 10;

class SearchElement extends HTMLElement {
  private readonly form = this.querySelector("form") as HTMLFormElement;
  private readonly input = this.querySelector("input") as HTMLInputElement;
  private readonly status = this.querySelector("[role=status]") as HTMLElement;
  private readonly note = this.querySelector(".search-note") as HTMLElement;
  private readonly narrow = this.querySelector("details") as HTMLDetailsElement;
  private readonly start = this.querySelector(".search-start") as HTMLElement;
  private readonly fallback = this.querySelector(".search-fallback") as HTMLElement;
  private readonly more = this.querySelector("button.search-more") as HTMLButtonElement;
  private readonly words = JSON.parse(this.dataset["words"] ?? "{}") as SearchWords;
  private readonly list = new ResultList(this.querySelector(".search-results") as HTMLElement, this.words);
  /** True on the search page, where query and choices stand in the address. */
  private readonly isPage = this.dataset["page"] !== undefined;
  private controls: Controls | undefined;
  private rest: readonly Result[] = [];
  private literally = false;
  /** Only the last of several searches is shown. */
  private turn = 0;
  private running: Promise<void> | undefined;

  connectedCallback(): void {
    this.form.addEventListener("submit", (event) => {
      if (this.isPage) event.preventDefault();
    });
    // What the reader means to use is fetched before the first letter.
    this.input.addEventListener("focus", () => void this.search(), { once: true });
    this.input.addEventListener("input", () => {
      this.literally = false;
      void this.search();
    });
    this.more.addEventListener("click", () => void this.showMore());
    this.narrow.addEventListener("toggle", () => void this.offerChoices());
    this.addEventListener("keydown", (event) => this.move(event));
    this.narrow.hidden = false;
    if (this.isPage) this.readAddress();
    if (this.input.value !== "" || document.activeElement === this.input) void this.search();
  }

  private readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.input.value = asked.get("q") ?? "";
    asked.delete("q");
    this.narrow.open = [...asked.keys()].some((key) => key in this.words.facets);
  }

  private writeAddress(): void {
    if (!this.isPage) return;
    const query = this.input.value.trim();
    const asked = new URLSearchParams([...(query ? [["q", query]] : []), ...(this.controls?.chosen() ?? [])]);
    if (!this.controls)
      for (const [key, value] of new URLSearchParams(location.search)) if (key !== "q") asked.set(key, value);
    history.replaceState(null, "", asked.size > 0 ? `?${asked.toString()}` : location.pathname);
  }

  /** Searches are done one after another, and of those that wait only the last. */
  private async search(): Promise<void> {
    const turn = ++this.turn;
    this.writeAddress();
    await this.running;
    if (turn !== this.turn) return;
    this.running = this.searchNow(turn).catch(() => this.fail());
    await this.running;
  }

  private async searchNow(turn: number): Promise<void> {
    const query = this.input.value.slice(0, 2000);
    if (query.trim() === "") this.clear();
    else if (this.status.textContent === "") this.status.textContent = this.words.said.searching;
    const search = await this.load();
    if (query.trim() === "" || turn !== this.turn) return;
    const wish = (await this.controls?.wish()) ?? { filters: {} };
    const found = await find(query, { ...wish, literally: this.literally }, search);
    if (turn !== this.turn) return;
    if (found.isEarly) this.waitForMore();
    else await this.show(found, query, search, wish.order);
    // Which query the list answers, as the reader typed it.
    if (turn === this.turn) this.dataset["answered"] = query;
  }

  private load(): Promise<LoadedSearch> {
    return loadSearch(this.dataset["index"] ?? "/pagefind/");
  }

  private clear(): void {
    this.status.textContent = "";
    this.note.replaceChildren();
    this.list.clear();
    this.more.hidden = true;
    this.start.hidden = false;
    this.fallback.hidden = true;
  }

  private waitForMore(): void {
    this.clear();
    this.status.textContent = this.words.said.early;
  }

  private async show(found: Found, query: string, search: LoadedSearch, order?: DateOrder): Promise<void> {
    const turn = this.turn;
    const cards = await Promise.all(found.results.slice(0, pageSize).map(({ data }) => search.card(data)));
    if (turn !== this.turn) return;
    const first = order === undefined ? byOwnWords(query, cards) : cards;
    this.rest = found.results.slice(pageSize);
    this.list.begin(new Marker(search.terms, found.asked), this.dataset["base"] ?? "/", order);
    this.list.add(first);
    this.controls?.count(found.counts);
    this.more.hidden = this.rest.length === 0;
    this.start.hidden = found.results.length > 0;
    this.fallback.hidden = found.results.length > 0;
    this.note.replaceChildren(...this.list.notes(found, this.ways));
    const { said } = this.words;
    const count = said.found.replace("{n}", String(found.results.length));
    this.status.textContent =
      first[0] === undefined
        ? said.none
        : `${count} ${said.first.replace("{title}", first[0].title.replace(/\.$/, ""))}`;
    if (first[0] === undefined) this.fallback.firstElementChild?.replaceChildren(said.noneHelp);
  }

  private readonly ways = {
    literally: (): void => this.again(true),
    instead: (word: string, by: string): void => {
      this.input.value = this.input.value.replace(word, by);
      this.again(false);
    },
  };

  private again(literally: boolean): void {
    this.literally = literally;
    this.input.focus();
    void this.search();
  }

  private async showMore(): Promise<void> {
    const search = await this.load();
    const next = this.rest.slice(0, pageSize);
    this.rest = this.rest.slice(pageSize);
    this.list.add(await Promise.all(next.map(({ data }) => search.card(data))))?.focus();
    this.more.hidden = this.rest.length === 0;
  }

  private async offerChoices(): Promise<void> {
    if (!this.narrow.open) return;
    try {
      if (!this.controls) {
        const search = await this.load();
        await search.countFacets();
        const { Controls } = await import("./controls.ts");
        this.controls = new Controls(this.narrow, search, this.words);
        this.controls.choose(this.isPage ? new URLSearchParams(location.search) : new URLSearchParams());
        this.narrow.addEventListener("change", () => void this.search());
      }
      await this.search();
    } catch {
      this.fail();
    }
  }

  private fail(): void {
    this.clear();
    this.status.textContent = this.words.said.failed;
    this.fallback.hidden = false;
    this.fallback.firstElementChild?.replaceChildren();
  }

  /** Arrow keys go from the field to the results and back. */
  private move(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = this.querySelectorAll<HTMLElement>(".search-results a, .search-start:not([hidden]) a");
    const stops = [this.input, ...links];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define("on-search", SearchElement);
