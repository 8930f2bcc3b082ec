/** What a build may do to the world beside writing its files. */
export interface Effects {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows how far a long step has come; `text` takes the place of the one before. */
  readonly progress: (text: string) => void;
  /** Milliseconds since some moment; for the summary alone, never for the pages. */
  readonly now: () => number;
}

/** Prints to the terminal: one line that is rewritten where it is a terminal, a line at each hundred where it is not. */
export function printingEffects(): Effects {
  const terminal = process.stdout.isTTY === true;
  return {
    log: (text) => console.log(terminal ? `\r\u001b[K${text}` : text),
    error: (text) => console.error(text),
    progress: (text) => (terminal ? process.stdout.write(`\r\u001b[K${text}`) : console.log(text)),
    now: () => performance.now(),
  };
}
