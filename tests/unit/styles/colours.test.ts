/**
 * Colours that can be read and told apart, computed from the tokens in both themes: contrast as WCAG 2.2 defines it (1.4.3 for
 * text, 1.4.11 for marks), differences as CIEDE2000, deficient vision as in vision.ts.
 */
import { readdirSync } from "node:fs";
import { type Lab65, wcagContrast } from "culori";
import { describe, expect, test } from "vitest";
import { hues } from "../../../src/schema/party.ts";
import { colourNames, over, strokesWithOpacity, themes, token } from "./tokens.ts";
import { deltaE, visions } from "./vision.ts";

/** Least contrast of text, and of what is not text. */
const ofText = 4.5;
const ofMarks = 3;
/** Least difference of two parties' hues to any reader. */
const betweenHues = 10;

const texts = [
  ["ink", "paper"],
  ["ink", "surface"],
  ["ink", "mark"],
  ["muted", "paper"],
  ["muted", "surface"],
  ["accent", "paper"],
  ["accent", "surface"],
] as const;

const sheets = ["chart.css", ...readdirSync("src/styles/charts").map((name) => `charts/${name}`)];
const seeThrough = sheets.flatMap((sheet) => strokesWithOpacity(`src/styles/${sheet}`));

test("the sheets of charts are read: the bar of the gaps lets its ground shine through", () => {
  expect(seeThrough.some(({ selectors }) => selectors.includes('.chart-gaps [data-group="gaps"]'))).toBe(true);
});

test("the sheet of tokens names every hue that a party may carry", () => {
  expect(colourNames).toEqual(expect.arrayContaining([...hues]));
});

describe.each(themes)("in the %s theme", (theme) => {
  test.each(texts)(`text in --%s on --%s has a contrast of at least ${ofText}`, (ink, ground) => {
    expect(wcagContrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(ofText);
  });

  test.each([...hues, "accent", "muted"])(
    `marks, rings of focus and signs of blanks in --%s have a contrast of at least ${ofMarks} on paper`,
    (name) => {
      expect(wcagContrast(token(name, theme), token("paper", theme))).toBeGreaterThanOrEqual(ofMarks);
    },
  );

  test(`strokes of marks that let their ground shine through have a contrast of at least ${ofMarks}`, () => {
    const paper = token("paper", theme);
    const faint = seeThrough.flatMap(({ selectors, name, opacity }) =>
      (name === "hue" ? hues : [name])
        .filter((one) => wcagContrast(over(token(one, theme), opacity, paper), paper) < ofMarks)
        .map((one) => `${selectors} in --${one}`),
    );
    expect(faint).toEqual([]);
  });

  test.each(Object.entries(visions))(
    `every two hues of parties differ by at least ${betweenHues} to readers with %s colour vision`,
    (_, seenBy) => {
      const close = hues.flatMap((a, index) =>
        hues
          .slice(index + 1)
          .map((b) => ({ a, b, apart: deltaE(seenBy(token(a, theme)), seenBy(token(b, theme))) }))
          .filter(({ apart }) => apart < betweenHues),
      );
      expect(close).toEqual([]);
    },
  );
});

/** Pairs of L*, a*, b* with their difference, from table 1 of Sharma, Wu & Dalal 2005; the hard cases of hue among them. */
const published = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const;

test.each(published)("the difference of %j and %j is %f, as published", (a, b, expected) => {
  const lab = ([l, x, y]: readonly [number, number, number]): Lab65 => ({ mode: "lab65", l, a: x, b: y });
  expect(deltaE(lab(a), lab(b))).toBeCloseTo(expected, 4);
});

test("grey looks the same to every reader", () => {
  const grey = { mode: "rgb", r: 0.5, g: 0.5, b: 0.5 } as const;
  for (const seenBy of Object.values(visions)) expect(deltaE(seenBy(grey), grey)).toBeLessThan(0.1);
});
