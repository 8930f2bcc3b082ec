/** `unit` and `golden` need nothing but the code; `build` and `browser` need the built site, which their setup provides. */
import { defineConfig } from "vitest/config";

const minutes = 60_000;
const built = {
  globalSetup: ["tests/built-site.ts"],
  testTimeout: 10 * minutes,
  hookTimeout: 15 * minutes,
  fileParallelism: false,
};

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"], environment: "node" } },
      { test: { name: "golden", include: ["tests/golden/**/*.test.ts"], environment: "node" } },
      { test: { name: "build", include: ["tests/build/**/*.test.ts"], environment: "node", ...built } },
      // A browser on a busy machine can miss a moment once; what fails twice is broken.
      { test: { name: "browser", include: ["tests/browser/**/*.test.ts"], environment: "node", ...built, retry: 1 } },
      // Needs a WordPress of Debian's packages: see tests/wordpress/README.md. No part of `npm test`.
      {
        test: {
          name: "wordpress",
          include: ["tests/wordpress/**/*.test.ts"],
          environment: "node",
          testTimeout: 2 * minutes,
          hookTimeout: 5 * minutes,
          fileParallelism: false,
        },
      },
      // Needs nginx and Caddy: see tests/servers/README.md. No part of `npm test`.
      {
        test: {
          name: "servers",
          include: ["tests/servers/**/*.test.ts"],
          environment: "node",
          testTimeout: 2 * minutes,
          hookTimeout: 5 * minutes,
        },
      },
    ],
  },
});
