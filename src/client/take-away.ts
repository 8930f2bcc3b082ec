/** "Embed, download, cite" as a dialog with a preview and buttons that copy; without script it unfolds where it stands. */
document.addEventListener("click", (event) => {
  const summary = (event.target as Element).closest?.("details.take-away > summary");
  if (!summary || event.defaultPrevented) return;
  event.preventDefault();
  const details = summary.parentElement as HTMLDetailsElement;
  import("./take-away-dialog.ts")
    .then(({ openTakeAway }) => openTakeAway(details))
    .catch(() => (details.open = !details.open));
});
