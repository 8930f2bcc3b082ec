/** In the page of somebody who writes: shows the problems of the content over it. Readers never get this. */
import "./problems.css";

const tag = "content-problems";

function show(panel: string): void {
  const shown = document.querySelector(tag) ?? document.body.appendChild(document.createElement(tag));
  // The server has made the panel, and every word of an editor in it is escaped.
  shown.innerHTML = panel;
  shown.setAttribute("role", "alert");
}

/** Asks the server to open the file at the place that was clicked, in the editor it finds running. */
function open(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLElement>(`${tag} a[data-file]`);
  if (!link) return;
  event.preventDefault();
  void fetch(`${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(link.dataset["file"] ?? "")}`);
}

document.addEventListener("click", open);
import.meta.hot?.on("on-the-record:problems", ({ panel }: { panel: string }) => show(panel));

// A page that was answered before an edit, and is connected only after it, has missed the call to reload.
const [opened] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
import.meta.hot?.send("on-the-record:opened", { at: performance.timeOrigin + (opened?.responseStart ?? 0) });
