/** What stands at addresses of records that were taken away, and of pages that moved. */
import { expect, test } from "vitest";
import { goneAddresses } from "../../../src/model/gone.ts";
import type { Retired } from "../../../src/schema/retired.ts";

const retired = (kind: Retired["kind"], id: string, becomes?: string): Retired => ({
  ...{ kind, id, on: "2031-04-01", why: "Two records of one day." },
  ...(becomes && { becomes }),
});
const leads = (addresses: readonly string[], record: Retired): unknown[] =>
  goneAddresses(addresses, new Map(), [record]).map(({ address, to }) => [address, to]);

test("every address with the id in it, and no other", () => {
  const addresses = [
    "/harbour/statements/offer/",
    "/embed/harbour/statement/offer/",
    "/oembed/harbour/statement/offer.json",
    "/harbour/statements/offer-2/",
    "/harbour/statements/counter-offer/",
  ];
  expect(leads(addresses, retired("statement", "offer"))).toEqual(
    addresses.slice(0, 3).map((address) => [address, undefined]),
  );
});

test("what took its place stands in the same places; earlier days lead to what stands today", () => {
  expect(
    leads(
      [
        "/harbour/issues/quay/",
        "/charts/harbour/spectrum/quay.dark.svg",
        "/embed/harbour/spectrum/quay/as-of/2030-01-02/",
      ],
      retired("issue", "quay", "berth"),
    ),
  ).toEqual([
    ["/harbour/issues/quay/", "/harbour/issues/berth/"],
    ["/charts/harbour/spectrum/quay.dark.svg", "/charts/harbour/spectrum/berth.dark.svg"],
    ["/embed/harbour/spectrum/quay/as-of/2030-01-02/", "/embed/harbour/spectrum/berth/"],
  ]);
});

test("a comparison goes with either of its parties", () => {
  const addresses = ["/harbour/compare/east-and-west/", "/embed/harbour/pair/north-and-east/"];
  expect(leads(addresses, retired("party", "east", "orient"))).toEqual([
    [addresses[0], "/harbour/compare/orient-and-west/"],
    [addresses[1], "/embed/harbour/pair/north-and-orient/"],
  ]);
  expect(leads(addresses, retired("statement", "east"))).toEqual([]);
});

test("what moved leads where it moved, whatever else is said of it", () => {
  expect(goneAddresses(["/a/"], new Map([["/a/", "/b/"]]), [retired("briefing", "a")])).toEqual([
    { address: "/a/", to: "/b/", retired: undefined },
  ]);
});
