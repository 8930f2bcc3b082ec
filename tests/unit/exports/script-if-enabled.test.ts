import { parse, serialize } from "parse5";
import { describe, expect, test } from "vitest";
import { scriptIfEnabled } from "../../../src/exports/embeds/script-if-enabled.ts";

describe("a script that is there only where scripts may run", () => {
  const script = 'document.body.dataset.ran="<b>"+(1<2&&3>2)';
  const page = `<!doctype html><title>t</title><p>before</p>${scriptIfEnabled(script)}<p>after</p>`;

  test("is the script to whoever runs scripts, and nothing else that is seen", () => {
    const body = serialize(parse(page, { scriptingEnabled: true }));
    expect(body).toContain(`</noscript><script>${script}</script><noscript>`);
    expect(body.replace(/<noscript>[^]*?<\/noscript>/g, "")).toMatch(/<p>before<\/p><script>.*<\/script><p>after<\/p>/);
  });

  test("is one comment to whoever does not", () => {
    const body = serialize(parse(page, { scriptingEnabled: false }));
    expect(body.replace(/<!--[^]*?-->/g, "")).toContain("<p>before</p><noscript></noscript><p>after</p>");
  });

  test.each(["a<!--b", "while(n-->0);", "a--!>b", '"</script>"', '"</noscript>"', '"<SCRIPT>"'])(
    "that holds %s is refused",
    (text) => expect(() => scriptIfEnabled(text)).toThrow("too early"),
  );
});
