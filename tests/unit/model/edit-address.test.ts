/** Where a record can be edited and an error reported, on any host. */
import { expect, test } from "vitest";
import { editAddress, reportAddress } from "../../../src/model/edit-address.ts";
import { harbour } from "../../fixtures/harbour.ts";

const { site } = harbour();
const place = { path: "topics/harbour-dispute/record/2031-03-04-radio.yaml", line: 10 };
const page = "https://record.example/about/";

test("a site that does not say where its content is kept has no links", () => {
  expect(editAddress(site, place)).toBeUndefined();
  expect(reportAddress(site, page)).toBeUndefined();
});

test("for a repository on GitHub its address is enough", () => {
  const onGithub = { ...site, repository: "https://github.com/harbour/record/" };
  expect(editAddress(onGithub, place)).toBe(
    "https://github.com/harbour/record/blob/main/content/topics/harbour-dispute/record/2031-03-04-radio.yaml#L10",
  );
  expect(reportAddress(onGithub, page)).toBe(
    "https://github.com/harbour/record/issues/new?template=report-an-error.yml&page=https%3A%2F%2Frecord.example%2Fabout%2F",
  );
});

test("for a repository elsewhere the pattern says where a file and a line are", () => {
  const elsewhere = {
    ...site,
    repository: "https://forge.example/harbour/record",
    edit: "https://forge.example/harbour/record/src/branch/main/texts/{path}#L{line}",
    report: "https://forge.example/harbour/record/issues/new?title={page}",
  };
  expect(editAddress(elsewhere, place)).toBe(
    "https://forge.example/harbour/record/src/branch/main/texts/topics/harbour-dispute/record/2031-03-04-radio.yaml#L10",
  );
  expect(reportAddress(elsewhere, page)).toBe(
    "https://forge.example/harbour/record/issues/new?title=https%3A%2F%2Frecord.example%2Fabout%2F",
  );
});

test("a repository elsewhere without a pattern is not guessed at", () => {
  expect(editAddress({ ...site, repository: "https://forge.example/harbour/record" }, place)).toBeUndefined();
  expect(editAddress({ ...site, repository: "https://github.com.example/a/b" }, place)).toBeUndefined();
});

test("errors go to the contact where there is no other place", () => {
  expect(reportAddress({ ...site, contact: "desk@record.example" }, page)).toBe(
    "mailto:desk@record.example?subject=https%3A%2F%2Frecord.example%2Fabout%2F",
  );
  expect(reportAddress({ ...site, contact: "https://record.example/contact" }, page)).toBe(
    "https://record.example/contact",
  );
});
