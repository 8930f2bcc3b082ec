/**
 * The reader's choice of day and parties for all charts and parts of a page. Its code and the topic's history are fetched on
 * first use, or at once where the address names a choice.
 */
class ViewElement extends HTMLElement {
  private started: Promise<void> | undefined;
  /** What the reader did while the code was on its way; done again once it has come. */
  private pending: { readonly type: string; readonly target: HTMLElement } | undefined;

  connectedCallback(): void {
    for (const fieldset of this.querySelectorAll("fieldset")) fieldset.disabled = false;
    const asked = new URLSearchParams(location.search);
    if (asked.has("asof") || asked.has("parties")) this.start();
    for (const type of ["pointerover", "pointerdown", "focusin"])
      this.addEventListener(type, this.start, { once: true });
    for (const type of ["click", "change"]) this.addEventListener(type, this.remember);
  }

  private readonly remember = ({ type, target }: Event): void => {
    const control = (target as Element).closest<HTMLElement>(type === "click" ? "button" : "input");
    if (control) this.pending = { type, target: control };
    this.start();
  };

  private readonly start = (): void => {
    this.started ??= import("./view/start.ts")
      .then(({ startView }) => startView(this))
      .then(() => {
        this.dataset["ready"] = "";
        for (const type of ["click", "change"]) this.removeEventListener(type, this.remember);
        const { type, target } = this.pending ?? {};
        target?.dispatchEvent(new Event(type as string, { bubbles: true }));
      });
  };
}

customElements.define("on-view", ViewElement);
