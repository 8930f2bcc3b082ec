/** Problems of the content as a page: the same lines as `npm run check` prints, with links that open the file. */
import { reportText, summaryLine } from "../../check/reporters/text.ts";
import { escaped } from "../../exports/escaped.ts";
import type { Problem } from "../../load/problem.ts";

/** For pages that are open already, and the whole of one that is opened while something is wrong. */
export function problemPanel(problems: readonly Problem[]): string {
  const items = problems.map((problem) => `<li>${linked(problem)}</li>`);
  return `<h1>${summaryLine(problems)} of the content</h1><ol>${items.join("")}</ol><p>This goes away when the files are mended and saved.</p>`;
}

/** @param basePath path below which the site stands, with a slash at both ends */
export function problemPage(problems: readonly Problem[], basePath: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${summaryLine(problems)} of the content</title>
<script type="module" src="${basePath}@vite/client"></script>
<script type="module" src="${basePath}src/integrations/live/in-page.ts"></script>
</head>
<body>
<content-problems>${problemPanel(problems)}</content-problems>
</body>
</html>
`;
}

/** The report on one problem; the place at its beginning is a link. */
function linked(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const rest = reportText([problem]).slice(place.length);
  return `<a href="#" data-file="${escaped(place)}">${escaped(place)}</a>${escaped(rest)}`;
}
