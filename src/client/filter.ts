/** Shows the statements of one party in a list, and those up to the day and of the parties of the page's view. */
interface View {
  readonly asOf: string;
  readonly parties: readonly string[] | undefined;
}

class Filter extends HTMLElement {
  private view: View | undefined;

  connectedCallback(): void {
    this.addEventListener("view", (event) => {
      this.view = (event as CustomEvent<View>).detail;
      this.show();
    });
    const select = this.querySelector("select");
    const bar = this.querySelector<HTMLElement>(".filter");
    if (!select || !bar) return;
    bar.hidden = false;
    select.addEventListener("change", () => this.show());
  }

  private show(): void {
    const items = [...this.querySelectorAll<HTMLElement>("[data-party]")];
    for (const item of items) item.hidden = !this.fits(item.dataset);
    const output = this.querySelector("output");
    if (output) output.textContent = `${items.filter((item) => !item.hidden).length} / ${items.length}`;
  }

  private fits({ party = "", from = "" }: DOMStringMap): boolean {
    const chosen = this.querySelector("select")?.value ?? "";
    if (chosen !== "" && party !== chosen) return false;
    return !this.view || (from <= this.view.asOf && (this.view.parties?.includes(party) ?? true));
  }
}

customElements.define("on-filter", Filter);
