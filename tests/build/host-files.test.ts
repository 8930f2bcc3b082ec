/** What hosts are told beside the pages, read as Netlify and Cloudflare Pages read it: rules that fit add up, and join. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { headersFor } from "../../src/exports/headers.ts";
import { addressesIn } from "../../src/load/built-addresses.ts";
import { filesIn } from "./dist.ts";

const dir = inject("siteDir");
const read = (name: string): string => readFileSync(join(dir, name), "utf8");

type Rule = readonly [path: string, headers: readonly (readonly [name: string, value: string])[]];

const rules = read("_headers")
  .split("\n\n")
  .map((block): Rule => {
    const [path = "", ...lines] = block.split("\n").filter(Boolean);
    return [
      path,
      lines.map(
        (line) =>
          line
            .trim()
            .split(/: (.*)/s)
            .slice(0, 2) as [string, string],
      ),
    ];
  });

function headersAt(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [pattern, headers] of rules) {
    if (pattern.endsWith("*") ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
    for (const [name, value] of headers) found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
}

const files = filesIn(dir).filter((file) => !file.startsWith("/_"));

describe("_headers", () => {
  test("gives every file what the table says, also by the address of its folder", () => {
    const paths = files.flatMap((file) => [file, ...(file.endsWith("/index.html") ? [file.slice(0, -10)] : [])]);
    const wrong = paths.filter((path) => {
      const [given, wanted] = [headersAt(path), headersFor(path.slice(1))];
      return JSON.stringify(Object.entries(given).sort()) !== JSON.stringify(Object.entries(wanted).sort());
    });
    expect(wrong).toEqual([]);
  });

  test("keeps pages from being framed and embeds from being kept from it", () => {
    expect(headersAt("/about/")["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
    const embed = files.find((file) => file.startsWith("/embed/")) ?? "";
    expect(headersAt(embed)["Content-Security-Policy"]).toMatch(/frame-ancestors \*$/);
    expect(headersAt(embed)).not.toHaveProperty("X-Frame-Options");
  });

  test("stays within what the hosts read: 100 rules, 2,000 characters a line", () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(
      Math.max(
        ...read("_headers")
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(2000);
  });
});

test("_redirects names every page that only leads on, and where it leads", () => {
  const lines = read("_redirects").trim().split("\n");
  const leading = files.filter(
    (file) => file.endsWith("index.html") && readFileSync(join(dir, file), "utf8").includes('http-equiv="refresh"'),
  );
  expect(lines).toHaveLength(leading.length);
  for (const line of lines) {
    const [from = "", to = "", status] = line.split(" ");
    expect([files, status]).toEqual([expect.arrayContaining([`${from}index.html`, `${to}index.html`]), "301"]);
  }
});

test("none of it is an address that the site gives to anybody", () => {
  expect(addressesIn(dir).filter((address) => address.startsWith("/_"))).toEqual([]);
});
