/** Words of the spectrum. */

export const spectrum = {
  title: (issue: string, asOf: string) => `${issue}: where each party stands, ${asOf}`,
};
