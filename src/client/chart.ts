/** Charts come alive when they are first touched: until then a page carries none of their code. */
class ChartElement extends HTMLElement {
  private awake = false;

  connectedCallback(): void {
    this.addEventListener("pointerover", this.wake, { once: true });
    this.addEventListener("focusin", this.wake, { once: true });
  }

  disconnectedCallback(): void {
    this.removeEventListener("pointerover", this.wake);
    this.removeEventListener("focusin", this.wake);
  }

  private readonly wake = async (): Promise<void> => {
    if (this.awake) return;
    this.awake = true;
    const { wakeChart } = await import("./wake-chart.ts");
    await wakeChart(this);
    this.dataset["awake"] = "";
  };
}

customElements.define("on-chart", ChartElement);
