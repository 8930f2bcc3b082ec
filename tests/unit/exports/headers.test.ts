/** Which responses other sites may use. */
import { describe, expect, test } from "vitest";
import { contentTypeOf, headersFor } from "../../../src/exports/headers.ts";

describe("headers", () => {
  test.each(["data/harbour/statements.csv", "charts/harbour/gaps/all.svg", "oembed/harbour/a.json", "schema/a.json"])(
    "pages of other sites may load %s",
    (path) => {
      expect(headersFor(path)).toMatchObject({
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "X-Content-Type-Options": "nosniff",
      });
      expect(headersFor(path)["Content-Security-Policy"]).not.toContain("script-src");
    },
  );

  test.each(["", "data/", "data/index.html", "database/", "about/", "assets/x.css"])(
    "the page or asset `%s` stays with the site",
    (path) => {
      expect(headersFor(path)).toMatchObject({ "Cross-Origin-Resource-Policy": "same-origin" });
      expect(headersFor(path)).not.toHaveProperty("Access-Control-Allow-Origin");
    },
  );

  test("files whose encoding or type servers do not know say it", () => {
    expect(contentTypeOf("data/harbour/statements.csv")).toBe("text/csv; charset=utf-8");
    expect(contentTypeOf("data/harbour/SHA256SUMS")).toBe("text/plain; charset=utf-8");
    expect(contentTypeOf("about/index.html")).toBeUndefined();
  });
});
