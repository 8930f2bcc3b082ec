/** Shows the statements of one party in a list. */
class Filter extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector("select");
    const bar = this.querySelector<HTMLElement>(".filter");
    if (!select || !bar) return;
    bar.hidden = false;
    select.addEventListener("change", () => this.show(select.value));
  }

  private show(party: string): void {
    const items = [...this.querySelectorAll<HTMLElement>("[data-party]")];
    for (const item of items) item.hidden = party !== "" && item.dataset["party"] !== party;
    const output = this.querySelector("output");
    if (output) output.textContent = `${items.filter((item) => !item.hidden).length} / ${items.length}`;
  }
}

customElements.define("on-filter", Filter);
