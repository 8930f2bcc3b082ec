/** Outlines of the parties' symbols in a box of 16 by 16 around the origin, close to one another in weight. */
import type { PartySymbol } from "../schema/party.ts";

const outlines: Readonly<Record<PartySymbol, string>> = {
  circle: "M0,-6.6A6.6,6.6 0 1 1 0,6.6A6.6,6.6 0 1 1 0,-6.6Z",
  square: "M-5.9,-5.9H5.9V5.9H-5.9Z",
  diamond: "M0,-8L7,0L0,8L-7,0Z",
  triangle: "M0,-7.4L7.6,6H-7.6Z",
  wedge: "M0,7.4L7.6,-6H-7.6Z",
  cross: "M-2.5,-7.2H2.5V-2.5H7.2V2.5H2.5V7.2H-2.5V2.5H-7.2V-2.5H-2.5Z",
  star: "M0,-8L2.2,-2.9L7.7,-2.4L3.5,1.3L4.7,6.7L0,3.9L-4.7,6.7L-3.5,1.3L-7.7,-2.4L-2.2,-2.9Z",
  hexagon: "M-3.8,-6.6H3.8L7.6,0L3.8,6.6H-3.8L-7.6,0Z",
  bar: "M-3.2,-7.4H3.2V7.4H-3.2Z",
  ring: "M0,-7A7,7 0 1 1 0,7A7,7 0 1 1 0,-7ZM0,-3.2A3.2,3.2 0 1 0 0,3.2A3.2,3.2 0 1 0 0,-3.2Z",
};

export function symbolPath(symbol: PartySymbol): string {
  return outlines[symbol];
}

/** Signs of the blanks in the same box: each tells its kind by shape. */
export const blankPaths = {
  undecided: "M-6,0H-2M2,0H6M0,-6V-2M0,2V6",
  declined: "M-5,-5L5,5M5,-5L-5,5",
  silent: "M-6,0A6,6 0 1 1 6,0A6,6 0 1 1 -6,0",
  "not-researched": "M-5,-2V-5H-2M2,-5H5V-2M5,2V5H2M-2,5H-5V2",
  "not-applicable": "M-6,0H6",
} as const;
