/** "Why this reading?": a mark, cell or answer opens its evidence in a panel; without script, or with a key held, its page. */

/** Links to statements, and to the places where blanks are explained. */
const evidence = /\/statements\/[a-z0-9-]+\/$|#on-[a-z0-9-]+$/;

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const link = (event.target as Element).closest?.("on-chart a, [data-part] a, a.position");
  const href = link?.getAttribute("href") ?? "";
  if (!link || !evidence.test(href)) return;
  event.preventDefault();
  const issue = link.closest("[data-issue]")?.getAttribute("data-issue") ?? undefined;
  import("./why-panel.ts").then(({ openPanel }) => openPanel(href, issue)).catch(() => location.assign(href));
});
