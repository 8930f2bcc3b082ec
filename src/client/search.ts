/** A search field that finds while the reader types. Results are written as text, never as markup. */
import type { Hit } from "../search/hit.ts";
import { markedPieces } from "../search/passage.ts";

interface Pagefind {
  options(options: { excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options?: object,
    waitMs?: number,
  ): Promise<{ results: { data(): Promise<Hit> }[] } | null>;
}

interface Words {
  readonly results: string;
  readonly none: string;
  readonly failed: string;
  readonly searching: string;
}

const pageSize = 10;

let engine: Promise<Pagefind> | undefined;

function loadEngine(bundle: string): Promise<Pagefind> {
  engine ??= (import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 28 });
    await pagefind.init();
    return pagefind;
  });
  return engine;
}

class SearchElement extends HTMLElement {
  private readonly input = this.querySelector("input") as HTMLInputElement;
  private readonly status = this.querySelector("[role=status]") as HTMLElement;
  private readonly list = this.querySelector("ol") as HTMLOListElement;
  private readonly more = this.querySelector("button.search-more") as HTMLButtonElement;
  private readonly words = JSON.parse(this.dataset["words"] ?? "{}") as Words;
  private found: { data(): Promise<Hit> }[] = [];

  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
    this.input.addEventListener("focus", () => void this.engine().catch(() => this.fail()), { once: true });
    this.input.addEventListener("input", () => void this.search());
    this.more.addEventListener("click", () => void this.showMore());
    this.addEventListener("keydown", (event) => this.move(event));
    const query = this.dataset["page"] === undefined ? null : new URLSearchParams(location.search).get("q");
    if (query) this.input.value = query;
    if (query || document.activeElement === this.input) void this.search();
  }

  private engine(): Promise<Pagefind> {
    return loadEngine(this.dataset["bundle"] ?? "/pagefind/");
  }

  private async search(): Promise<void> {
    const query = this.input.value.trim();
    if (this.dataset["page"] !== undefined)
      history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (query === "") return this.show([], "");
    this.status.textContent = this.words.searching;
    try {
      const answer = await (await this.engine()).debouncedSearch(query, {}, 120);
      // Null: the reader has typed on, and a later call answers.
      if (answer) this.show(answer.results, query);
    } catch {
      this.fail();
    }
  }

  private show(results: { data(): Promise<Hit> }[], query: string): void {
    this.found = [...results];
    this.list.replaceChildren();
    this.status.textContent =
      query === ""
        ? ""
        : results.length === 0
          ? this.words.none
          : this.words.results.replace("{n}", String(results.length));
    void this.showMore();
  }

  private async showMore(): Promise<void> {
    const found = this.found;
    const hits = await Promise.all(found.splice(0, pageSize).map((result) => result.data()));
    if (found !== this.found) return;
    this.list.append(...hits.map(toItem));
    this.more.hidden = found.length === 0;
  }

  private fail(): void {
    this.list.replaceChildren();
    this.more.hidden = true;
    this.status.textContent = this.words.failed;
  }

  /** Arrow keys go from the field to the results and back. */
  private move(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [this.input, ...this.list.querySelectorAll("a")] as HTMLElement[];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

function toItem({ url, meta, excerpt, sub_results }: Hit): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  // The section that holds the words, where the page has sections.
  const section = sub_results?.[0];
  link.href = section?.url ?? url;
  link.textContent = section && section.title !== meta.title ? `${meta.title}: ${section.title}` : meta.title;
  const facts = document.createElement("p");
  facts.className = "when";
  facts.textContent = [meta.kind, meta.party, meta.speaker, meta.issue, meta.date].filter(Boolean).join(" · ");
  const passage = document.createElement("p");
  for (const { text, marked } of markedPieces(section?.excerpt ?? excerpt)) {
    const piece = marked ? document.createElement("mark") : document.createTextNode("");
    piece.textContent = text;
    passage.append(piece);
  }
  item.append(link, facts, passage);
  return item;
}

customElements.define("on-search", SearchElement);
