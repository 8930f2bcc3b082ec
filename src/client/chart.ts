/**
 * Charts come alive when they are first touched: until then a page carries none of their code. A touch brings the keyboard; the
 * code that draws comes with the first other view that is asked for.
 */
export class ChartElement extends HTMLElement {
  private awake: Promise<unknown> | undefined;
  private draw: Promise<(series: unknown) => void> | undefined;

  connectedCallback(): void {
    this.addEventListener("pointerover", this.wake, { once: true });
    this.addEventListener("focusin", this.wake, { once: true });
  }

  disconnectedCallback(): void {
    this.removeEventListener("pointerover", this.wake);
    this.removeEventListener("focusin", this.wake);
  }

  /** Shows another series in place of the one drawn at build. */
  async show(series: unknown): Promise<void> {
    this.draw ??= import("./redraw-chart.ts").then(({ redrawChart }) => redrawChart(this));
    (await this.draw)(series);
  }

  private readonly wake = ({ target }: Event): void => {
    this.awake ??= import("./wake-chart.ts").then(({ wakeChart }) => {
      wakeChart(this, target as Element);
      this.dataset["awake"] = "";
    });
    // Without the code the chart stays as it was drawn, with its links and its table.
    this.awake.catch(() => (this.awake = undefined));
  };
}

customElements.define("on-chart", ChartElement);
