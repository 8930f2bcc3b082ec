/** How colours look to readers with full and with deficient colour vision. */
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Lrgb,
  type Rgb,
} from "culori";

const toLinear = converter("lrgb");
const toRgb = converter("rgb");
type Filter = (colour: Rgb) => Rgb;

/**
 * Full vision, and the three kinds of dichromacy at severity 1.
 *
 * @see Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113
 */
export const visions: Readonly<Record<string, Filter>> = {
  full: (colour) => colour,
  protanopia: inLinearLight(filterDeficiencyProt(1)),
  deuteranopia: inLinearLight(filterDeficiencyDeuter(1)),
  tritanopia: inLinearLight(filterDeficiencyTrit(1)),
};

/**
 * The difference of two colours, symmetric; about 2 can just be told apart side by side.
 *
 * @see Sharma, Wu & Dalal 2005, doi:10.1002/col.20070
 */
export const deltaE = differenceCiede2000();

/** The matrices are meant for linear light, and culori multiplies whatever numbers it is handed: it is handed linear ones. */
function inLinearLight(filter: Filter): Filter {
  return (colour) => {
    const { r, g, b } = toLinear(colour);
    const seen = filter({ mode: "rgb", r, g, b });
    return toRgb({ mode: "lrgb", r: shown(seen.r), g: shown(seen.g), b: shown(seen.b) } satisfies Lrgb);
  };
}

/** What a screen can show. */
function shown(light: number): number {
  return Math.min(1, Math.max(0, light));
}
