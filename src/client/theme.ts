/** The reader's choice of colours, kept in this browser alone. public/theme.js applies it before the page is drawn. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector("select");
    if (!select) return;
    select.value = document.documentElement.dataset["theme"] ?? "auto";
    select.addEventListener("change", () => choose(select.value));
    this.hidden = false;
  }
}

function choose(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === "auto") delete dataset["theme"];
  else dataset["theme"] = theme;
  try {
    if (theme === "auto") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // No storage in this browser: the choice holds for this page.
  }
}

customElements.define("on-theme", ThemeSwitch);
