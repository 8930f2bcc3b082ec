/** Pages in the encodings old sites still use; the words are invented. */
import { expect, test } from "vitest";
import { html, lookAtPage } from "./harbour-web.ts";

const words = "Гавань відкриємо навесні, сказав «міський» голова.";
const page = (charset: string, text = words): string =>
  `<html><head><meta charset="${charset}"><title>Гавань</title></head><body><p>${text}</p></body></html>`;

/** Bytes of the text in an encoding of one byte for each letter, by turning the decoder round. */
function encode(text: string, encoding: string): Uint8Array {
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => byLetter.get(letter) ?? 0x3f));
}

async function findingIn(bytes: Uint8Array, type: string, exact = words): Promise<string | undefined> {
  return (await lookAtPage(html(bytes, type), exact)).look?.read?.quotes[0]?.found;
}

test.each(["windows-1251", "koi8-u"])("%s is read as its page declares", async (encoding) => {
  const inside = encoding === "koi8-u" ? words.replaceAll(/[«»]/g, '"') : words;
  expect(await findingIn(encode(page(encoding, inside), encoding), "text/html")).toBe("word-for-word");
});

test("koi8-r is read as the header says, where the page is silent", async () => {
  const text = "Гавань откроем весной.";
  expect(await findingIn(encode(`<p>${text}</p>`, "koi8-r"), "text/html; charset=KOI8-R", text)).toBe("word-for-word");
});

test("utf-16 is known by its byte order mark, in both orders", async () => {
  const little = Buffer.from(`\ufeff${page("utf-16")}`, "utf16le");
  expect(await findingIn(little, "text/html")).toBe("word-for-word");
  expect(await findingIn(Buffer.from(little).swap16(), "text/html")).toBe("word-for-word");
});

test("a header that calls windows-1251 UTF-8 is not believed where the page says better", async () => {
  expect(await findingIn(encode(page("windows-1251"), "windows-1251"), "text/html; charset=utf-8")).toBe(
    "word-for-word",
  );
});

test("a header that calls UTF-8 windows-1251 is not believed", async () => {
  expect(await findingIn(Buffer.from(page("utf-8")), "text/html; charset=windows-1251")).toBe("word-for-word");
});

test("an encoding nobody knows does not stop the look", async () => {
  expect(await findingIn(Buffer.from(page("harbour-8")), "text/html; charset=harbour-8")).toBe("word-for-word");
});
