/** The browser that tests and benchmarks use. */
import { type Browser, chromium } from "playwright-core";
import { needs, provide } from "./machine.ts";

/** Chromium as root has no sandbox; and it should ask the network nothing of its own. */
export function launch(): Promise<Browser> {
  const root = process.platform === "linux" && process.getuid?.() === 0;
  return chromium.launch({
    executablePath: provide(needs.browser, console.log),
    args: [
      ...(root ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
