/** Where the figure of a chart stands on its page, for links to it. */
import type { Query } from "../charts/chart.ts";

export function figureId({ name, subject, asOf }: Pick<Query, "subject" | "asOf"> & { readonly name: string }): string {
  return `chart-${name}-${subject}-${asOf}`;
}
