/** Opens search from anywhere: `/`, Ctrl-K or ⌘K, and the link in the header. The search itself is fetched on first intent. */
const dialog = document.querySelector<HTMLDialogElement>("dialog.search-dialog");

function load(): void {
  void import("./search/element.ts");
}

function open(): void {
  load();
  // The search page has its own field: no second one above it.
  const own = document.querySelector<HTMLInputElement>("on-search[data-page] input");
  if (own) return own.focus();
  if (!dialog?.open) dialog?.showModal();
  dialog?.querySelector("input")?.select();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}

document.addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const command = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  if (!slash && !command) return;
  event.preventDefault();
  open();
});

for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-search-open]")) {
  link.addEventListener("pointerenter", load, { once: true });
  link.addEventListener("focus", load, { once: true });
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}

dialog?.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});

if (document.querySelector("on-search[data-page]")) load();
