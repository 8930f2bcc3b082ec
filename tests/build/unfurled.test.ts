/** A page as a program shows it that was given nothing but its address: by oEmbed, and by its link card. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unfurl } from "unfurl.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkCardPx } from "../../src/exports/pictures/link-card.ts";
import { serve } from "../../src/server/static-server.ts";
import { runBuild } from "./build.ts";

let folder: string;
let server: Server;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "unfurled-"));
  const dir = join(folder, "dist");
  // Pages name the public address of the site, so it has to be known before they are built.
  ({ server, url } = await serve({ dir, basePath: "/" }, 0));
  cpSync("tests/fixtures/sites/harbour", join(folder, "content"), { recursive: true });
  const settings = { CONTENT_DIR: join(folder, "content"), OUT_DIR: dir, SITE_URL: new URL(url).origin };
  expect(runBuild(settings)).toMatchObject({ exitCode: 0, stderr: "" });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const statement = "mayor-2031-03-04-radio";

describe.each([
  ["a topic", "harbour-dispute/", "embed/harbour-dispute/matrix/all/"],
  ["an issue", "harbour-dispute/issues/harbour/", "embed/harbour-dispute/spectrum/harbour/"],
  ["a party", "harbour-dispute/parties/eastport/", "embed/harbour-dispute/party/eastport/"],
  ["a statement", `harbour-dispute/statements/${statement}/`, `embed/harbour-dispute/statement/${statement}/`],
])("%s", (_, path, embed) => {
  test("is embedded by one frame, whose page is there, with its title and who provides it", async () => {
    const { oEmbed, title } = await unfurl(url + path);
    expect(oEmbed).toMatchObject({ type: "rich", version: "1.0", provider_name: "Test Record" });
    const { html = "", width, height } = oEmbed as { html?: string; width?: number; height?: number };
    expect(html.match(/<[a-z]+/g)).toEqual(["<iframe"]);
    expect(html).toContain(`src="${url}${embed}"`);
    expect([Number(width) > 200, Number(height) > 200]).toEqual([true, true]);
    expect((await fetch(url + embed)).status).toBe(200);
    expect(title).toBeTruthy();
  });

  test("has a card with a picture of its own, its title and its sentence", async () => {
    const { open_graph: card, twitter_card: twitter, canonical_url: canonical } = await unfurl(url + path);
    expect(canonical).toBe(url + path);
    expect(card.url).toBe(url + path);
    expect(card.title).toBeTruthy();
    expect(card.description).toBeTruthy();
    expect(twitter.card).toBe("summary_large_image");
    const [picture] = card.images ?? [];
    expect(picture).toMatchObject({ type: "image/png", ...linkCardPx });
    const answer = await fetch(picture?.url ?? "");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
  });
});

test("an embed leads to the same answer as its page", async () => {
  const { oEmbed } = await unfurl(`${url}embed/harbour-dispute/matrix/all/`);
  expect((oEmbed as { html?: string }).html).toContain(`src="${url}embed/harbour-dispute/matrix/all/"`);
});
