/** A real browser on the built site, served as `npm start` serves it. */
import type { Server } from "node:http";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { launch } from "../../src/commands/test/launch.ts";
import { serve } from "../../src/server/static-server.ts";

/** Pages of each kind, for what is looked at more closely than on every page. */
export const pageKinds = [
  "/",
  "/ukraine-settlement/",
  "/ukraine-settlement/issues/elections/",
  "/ukraine-settlement/parties/ukraine/",
  "/ukraine-settlement/compare/russia-and-ukraine/",
  "/ukraine-settlement/statements/ua-zelensky-2025-12-09-elections/",
  "/ukraine-settlement/documents/doc-2025-11-20-28points/",
  "/ukraine-settlement/timeline/",
  "/ukraine-settlement/as-of/2025-12-11/",
  "/briefings/",
  "/briefings/foreign-troops-in-ukraine/",
  "/glossary/",
  "/sources/",
  "/changes/",
  "/methods/",
  "/editors/",
  "/editors/charts/",
  "/editors/charts/party/",
  "/corrections/",
  "/data/",
  "/journalists/",
  "/embed/ukraine-settlement/matrix/all/",
  "/embed/ukraine-settlement/party/ukraine/",
  "/embed/ukraine-settlement/plans/doc-2025-11-20-28points/",
  "/embed/ukraine-settlement/statement/ua-zelensky-2025-12-09-elections/",
  "/about/",
  "/search/",
  "/404.html",
] as const;

export interface Visit {
  readonly page: Page;
  /** What the console said but should not have, requests that failed, and requests to other sites. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface TestBrowser {
  /** Address of the site without a slash at its end. */
  readonly url: string;
  /** A fresh visitor. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/**
 * How a test looks at a page: a fresh visitor goes there, and nothing may be left to complain of.
 *
 * @param browser asked for when a test begins, as it is opened before all of them
 * @param mostMs most milliseconds that a step may take; those of the browser's driver if left out
 */
export function visiting(browser: () => TestBrowser, mostMs?: number) {
  return async (
    path: string,
    look: (visit: Visit) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> => {
    const { url, visit } = browser();
    const visitor = await visit(options);
    try {
      if (mostMs !== undefined) visitor.page.setDefaultTimeout(mostMs);
      await visitor.page.goto(url + path);
      await look(visitor);
      expect(visitor.complaints).toEqual([]);
    } finally {
      await visitor.close();
    }
  };
}

export async function openBrowser(siteDir: string, basePath = "/"): Promise<TestBrowser> {
  const { server, url } = await serve({ dir: siteDir, basePath }, 0);
  const browser = await launch();
  const origin = url.replace(/\/$/, "");
  return {
    url: origin,
    visit: (options) => visit(browser, new URL(url).origin, options),
    close: async () => {
      await browser.close();
      await stop(server);
    },
  };
}

async function visit(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`${page.url()} asked for ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // Aborted is what the browser itself gives up because the visitor goes on to the next page.
    const why = request.failure()?.errorText;
    if (why !== "net::ERR_ABORTED") complaints.push(`${request.url()} failed: ${why}`);
  });
  return { page, complaints, close: () => context.close() };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
