/** A page as a program shows it that was given nothing but its address: by oEmbed, and by its link card. */
import { unfurl } from "unfurl.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkCardPx } from "../../src/exports/pictures/link-card.ts";
import { servedHarbour, type ServedSite } from "./served-harbour.ts";

let site: ServedSite;
let url: string;
beforeAll(async () => {
  site = await servedHarbour();
  ({ url } = site);
});
afterAll(() => site?.close());

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
