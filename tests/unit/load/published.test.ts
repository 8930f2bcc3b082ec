/** The list of published addresses reads as it is written, and says where it cannot be read. */
import { describe, expect, test } from "vitest";
import { parsePublished, publishedDays, publishedText } from "../../../src/load/published.ts";

const text = `# A remark
/
/harbour-dispute/issues/harbour/
/embed/harbour-dispute/matrix/all/as-of/ 2030-01-02 2031-03-04
/charts/harbour-dispute/matrix/all.png
/old/ -> /new/
`;

test("an address for each line, one for each day of a line with days, and where those lead that moved", () => {
  const { addresses, moved } = parsePublished(text.replaceAll("\n", "\r\n"));
  expect(addresses).toEqual([
    "/",
    "/harbour-dispute/issues/harbour/",
    "/embed/harbour-dispute/matrix/all/as-of/2030-01-02/",
    "/embed/harbour-dispute/matrix/all/as-of/2031-03-04/",
    "/charts/harbour-dispute/matrix/all.png",
  ]);
  expect([...moved]).toEqual([["/old/", "/new/"]]);
});

test("written and read again it is the same, each address once, in order", () => {
  const list = parsePublished(text);
  const written = publishedText({ ...list, addresses: [...list.addresses, ...list.addresses].reverse() });
  expect(parsePublished(written)).toEqual({ ...list, addresses: list.addresses.toSorted() });
  expect(publishedText(parsePublished(written))).toBe(written);
});

test("days are those of the very address", () => {
  const list = parsePublished(`${text}/embed/harbour-dispute/matrix/all/as-of/2030-01-02/more/ 2031-01-01\n`);
  expect(publishedDays(list, "/embed/harbour-dispute/matrix/all/as-of/")).toEqual(["2030-01-02", "2031-03-04"]);
  expect(publishedDays(list, "/embed/harbour-dispute/matrix/")).toEqual([]);
});

describe("a line that is none of them is named", () => {
  test.each(["harbour/", "/a b", "/a/ 2031-3-4", "/a/ -> b/", "/a/ ->", " /a/"])("%s", (line) => {
    expect(() => parsePublished(`/\n${line}\n`)).toThrow(`.published/addresses.txt:2:1  unexpected \`${line}\``);
  });
});
