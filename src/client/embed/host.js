// For host pages: makes every frame of this site as tall as what it holds. Nothing else is read, and nothing else is changed.
(() => {
  const { origin } = new URL(document.currentScript.src);
  addEventListener("message", ({ source, origin: from, data }) => {
    // A sandboxed frame has no origin of its own.
    if (from !== origin && from !== "null") return;
    const heights = data && typeof data === "object" && data["datawrapper-height"];
    const height = heights && typeof heights === "object" && Object.values(heights)[0];
    if (!Number.isFinite(height) || height < 100 || height > 5000) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) continue;
      frame.style.height = `${height}px`;
    }
  });
})();
