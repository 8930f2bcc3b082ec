/** Words of the files of charts. */

export const pictures = {
  digest: (address: string) =>
    `The answers alone: the whole drawing, with every point and number, is too tall for a picture of dots. It is at ${address}`,
  tooTall: (address: string) => `This drawing is too tall for a picture of dots. As a drawing: ${address}`,
  quoted: (words: string) => `“${words}”`,
  columns: { pages: "Pages it rests on", asOf: "As of" },
};
