/** While somebody writes: every edit below the content folder is checked, shown and searchable; mistakes stand in the page. */
import type { AstroIntegration } from "astro";
import { sep } from "node:path";
import type { ViteDevServer } from "vite";
import { reportText, summaryLine } from "../check/reporters/text.ts";
import { isError } from "../load/problem.ts";
import type { Settings } from "../load/settings.ts";
import { LiveContent } from "./live/live-content.ts";
import { LiveSearch } from "./live/live-search.ts";
import { problemPage, problemPanel } from "./live/problem-page.ts";
import { showContent } from "./live/show-content.ts";

/** An editor that saves several files at once, or one in two steps, gets one answer. */
const settleMs = 30;

export function liveEditing(settings: Settings): AstroIntegration {
  return {
    name: "live-editing",
    hooks: {
      "astro:config:setup": ({ command, injectScript, updateConfig }) => {
        if (command !== "dev") return;
        injectScript("page", 'import "/src/integrations/live/in-page.ts";');
        // Astro's own MODE and PROD can come from the environment, where test runners set them.
        updateConfig({ vite: { define: { "import.meta.env.LIVE_EDITING": "true" } } });
      },
      "astro:server:setup": ({ server, logger }) => {
        const live = new LiveContent(settings);
        const search = new LiveSearch(settings, live.content);
        const say = (): void => {
          const { problems } = live.content;
          if (problems.length > 0) logger.warn(`\n${reportText(problems)}\n\n${summaryLine(problems)}`);
        };
        let renewedAt = 0;
        say();
        server.ws.on("on-the-record:opened", ({ at }: { at: number }, client) => {
          if (at < renewedAt) client.send({ type: "full-reload" });
        });
        const settled = onChange(server, settings.contentDir, () => {
          const { mistaken } = live;
          live.renew();
          renewedAt = Date.now();
          say();
          const errors = live.content.problems.filter(isError);
          if (errors.length > 0) return server.ws.send("on-the-record:problems", { panel: problemPanel(errors) });
          if (mistaken) logger.info("Nothing in the content is wrong any more.");
          search.renew(live.content);
          showContent(server, live.content);
          server.ws.send({ type: "full-reload", path: "*" });
        });
        // Others reload the page on the same edit; none of them may show it as it was before.
        server.middlewares.use((_request, _response, next) => void settled().then(() => next()));
        serveProblems(server, settings, live);
        server.middlewares.use((request, response, next) => void search.answer(request, response, next));
        server.httpServer?.once("close", () => void search.close());
      },
    },
  };
}

/** While the content is wrong there is no page to show: every address answers with what is to be mended. */
function serveProblems(server: ViteDevServer, { basePath }: Settings, live: LiveContent): void {
  server.middlewares.use((request, response, next) => {
    const errors = live.content.problems.filter(isError);
    if (errors.length === 0 || !request.headers.accept?.includes("text/html")) return next();
    response.writeHead(500, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
    response.end(problemPage(errors, basePath));
  });
}

/**
 * Calls once for all that happens below the folder within a moment, one call after the other.
 *
 * @returns a function that waits until everything that has happened so far is dealt with
 */
function onChange(server: ViteDevServer, folder: string, call: () => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let settle: (() => void) | undefined;
  let settled = Promise.resolve();
  let last = Promise.resolve();
  const run = (): void => {
    const done = settle;
    settle = undefined;
    last = last
      .then(call)
      .catch((error: Error) => server.config.logger.error(error.stack ?? error.message))
      .finally(done);
  };
  server.watcher.add(folder);
  server.watcher.on("all", (_event, path) => {
    if (!path.startsWith(folder + sep)) return;
    settled = settle ? settled : new Promise((resolve) => (settle = resolve));
    clearTimeout(timer);
    timer = setTimeout(run, settleMs);
  });
  return () => settled;
}
