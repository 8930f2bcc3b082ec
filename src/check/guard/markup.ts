/** What a briefing may hold. Whatever is not named here is refused, so that new syntax is refused until someone allows it. */
import type { Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Place, Problem } from "../../load/problem.ts";
import { componentProblems, isComponent } from "./components.ts";
import type { Fault } from "./fault.ts";
import { headingFault } from "./headings.ts";
import { linkFault, wordsFault } from "./links.ts";
import { eachNode } from "./nodes.ts";

/** Kinds of Markdown that are words and nothing else. */
export const allowedNodes: ReadonlySet<string> = new Set([
  "root",
  "paragraph",
  "text",
  "break",
  "thematicBreak",
  "heading",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "blockquote",
  "list",
  "listItem",
  "table",
  "tableRow",
  "tableCell",
  "link",
  "linkReference",
  "definition",
  "footnoteReference",
  "footnoteDefinition",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
]);

interface Refusal {
  readonly rule: string;
  readonly name: string;
  readonly hint: string;
}

const braces = "Curly braces run code. Write the value as text; a literal brace is written `\\{`.";
const pictures = "Pictures are not supported in briefings; a chart is added with `<Chart … />`.";

const refusals: ReadonlyMap<string, Refusal> = new Map(
  Object.entries({
    mdxjsEsm: {
      rule: "import-export",
      name: "`import` or `export`",
      hint: "Both run code. Components are there without them.",
    },
    mdxFlowExpression: { rule: "expression", name: "`{expression}`", hint: braces },
    mdxTextExpression: { rule: "expression", name: "`{expression}`", hint: braces },
    html: { rule: "html", name: "HTML", hint: "Write Markdown, or use a component." },
    image: { rule: "picture", name: "picture", hint: pictures },
    imageReference: { rule: "picture", name: "picture", hint: pictures },
    code: {
      rule: "code-block",
      name: "block of code",
      hint: "It has no place in a briefing; words of a speaker stand in `<Quote … />`.",
    },
  }),
);

/** Components may stand in each other so deep. */
const deepest = 4;
/** A briefing holds at most so many components. */
const most = 1_000;

export function markupProblems(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  const definitions = definedUrls(tree);
  let components = 0;
  eachNode(tree, (node, parents) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const place = { file, line, column };
    if (isComponent(node) && ++components === most + 1) problems.push(tooMany(place));
    problems.push(...nodeProblems(node, parents, place, definitions));
  });
  return problems;
}

/** Address of each definition, of which the first counts. */
function definedUrls(tree: Root): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  eachNode(tree, (node) => {
    if (node.type === "definition" && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
  });
  return urls;
}

function nodeProblems(
  node: Nodes,
  parents: readonly Nodes[],
  place: Place,
  definitions: ReadonlyMap<string, string>,
): Problem[] {
  if (!allowedNodes.has(node.type)) return [refused(node.type, place)];
  if (isComponent(node)) {
    const depth = parents.filter(isComponent).length + 1;
    if (depth > deepest) return [tooDeep(place)];
    return componentProblems(node, parents.at(-1) as Nodes, place);
  }
  switch (node.type) {
    case "heading":
      return faults("heading", headingFault(node), place);
    case "link":
      return faults("link", linkFault(node.url) ?? wordsFault(toString(node), node.url), place);
    case "linkReference":
      return faults("link", wordsFault(toString(node), definitions.get(node.identifier) ?? ""), place);
    case "definition":
      return faults("link", linkFault(node.url), place);
    case "listItem":
      return node.checked === undefined || node.checked === null ? [] : [taskList(place)];
    default:
      return [];
  }
}

function refused(type: string, place: Place): Problem {
  const { rule, name, hint } = refusals.get(type) ?? {
    rule: "markup",
    name: `\`${type}\``,
    hint: "Headings, lists, tables, notes, quotes, links and emphasis are fine.",
  };
  return { rule, ...place, message: `unexpected ${name}, expected Markdown or a registered component`, hint };
}

function faults(rule: string, fault: Fault | undefined, place: Place): Problem[] {
  if (!fault) return [];
  return [{ rule, ...place, message: `unexpected ${fault.found}, expected ${fault.expected}`, hint: fault.hint }];
}

function taskList(place: Place): Problem {
  return { rule: "markup", ...place, message: "unexpected box to tick, expected an ordinary item of a list" };
}

function tooMany(place: Place): Problem {
  return {
    rule: "size",
    ...place,
    message: `unexpected component, expected at most ${most} in a briefing`,
    hint: "Part the briefing into several.",
  };
}

function tooDeep(place: Place): Problem {
  return {
    rule: "component",
    ...place,
    message: `unexpected component inside ${deepest} others, expected at most ${deepest}`,
  };
}
