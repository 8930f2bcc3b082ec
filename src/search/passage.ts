/** Search passages as pieces of plain text. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  "#39": "'",
  "#x27": "'",
  "#x2F": "/",
  nbsp: "\u00a0",
};

/** Parts an entity-encoded excerpt at its `<mark>` tags; whatever else looks like markup stays text. */
export function markedPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const marked = piece.startsWith("<mark>") && piece.endsWith("</mark>");
      return { text: decode(marked ? piece.slice(6, -7) : piece), marked };
    });
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
