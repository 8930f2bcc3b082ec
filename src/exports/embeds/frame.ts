/** What a frame is: how tall it should be by its width, and what it may do in a host page. */

/** Heights in px of a frame, none less than the one after it. */
export interface FrameHeights {
  /** Narrower than `framesFromPx.middle`. */
  readonly narrow: number;
  readonly middle: number;
  readonly wide: number;
}

/** Width in px of a frame from which on it is of that kind; what is drawn for it is 24 px narrower, see src/styles/embed.css. */
export const framesFromPx = { middle: 360, wide: 544 } as const;

/** What a frame may do: run its script and open its links. It has no origin, no storage, and cannot turn the host page. */
export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
