import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { publicAddress, readSettings } from "../../../src/load/settings.ts";
import { contentFolder } from "../../fixtures/content-folder.ts";

describe("settings", () => {
  test("without an environment the site stands at the root, and all topics are built", () => {
    expect(readSettings({ TODAY: "2031-07-01" })).toEqual({
      contentDir: resolve("content"),
      outDir: resolve("dist"),
      siteUrl: undefined,
      basePath: "/",
      topic: undefined,
      today: "2031-07-01",
    });
  });

  test("where no day is given, today is the clock's", () => {
    expect(readSettings({}).today).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test.each([
    ["/deep/path/", "/deep/path/"],
    ["deep/path", "/deep/path/"],
    ["/", "/"],
    ["", "/"],
    ["//deep//", "/deep/"],
  ])("a base path of `%s` becomes `%s`", (given, basePath) => {
    expect(readSettings({ BASE_PATH: given }).basePath).toBe(basePath);
  });

  test("an address keeps its origin only", () => {
    expect(readSettings({ SITE_URL: "https://record.example/path?q" }).siteUrl).toBe("https://record.example");
  });

  test("the public address is that of the environment, else that of site.yaml", () => {
    const contentDir = contentFolder();
    expect(publicAddress({ ...readSettings({ SITE_URL: "https://other.example" }), contentDir })).toBe(
      "https://other.example",
    );
    expect(publicAddress({ ...readSettings({}), contentDir })).toBe("https://record.example");
  });
});
