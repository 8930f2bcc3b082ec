/** The sheet of each chart that needs more than the shared one, as text to be written into a page. */
import conditions from "../../styles/charts/conditions.css?inline";
import gaps from "../../styles/charts/gaps.css?inline";
import matrix from "../../styles/charts/matrix.css?inline";
import plans from "../../styles/charts/plans.css?inline";
import record from "../../styles/charts/record.css?inline";

export const sheets: Readonly<Record<string, string>> = { conditions, gaps, matrix, pair: gaps, plans, record };
