/** Words of the files of charts. */

export const pictures = {
  tooTall: (address: string) => `This drawing is too tall for a picture of dots. As a drawing: ${address}`,
  quoted: (words: string) => `“${words}”`,
  columns: { pages: "Pages it rests on", asOf: "As of" },
};
