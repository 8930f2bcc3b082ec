// Applies the reader's choice of colours as early as it can without holding up the page.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // No storage in this browser: the system's colours stand.
}
