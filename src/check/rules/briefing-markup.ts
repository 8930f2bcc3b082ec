import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { visitParents } from "unist-util-visit-parents";
import type { Place, Problem } from "../../load/problem.ts";
import { type AttributeShape, briefingComponents, type ComponentShape } from "../../schema/components.ts";
import { problemAt, type Rule } from "../rule.ts";

/** Markup a briefing may hold. Whatever is not named here is refused, so that new syntax is refused until someone allows it. */
const allowed = new Set([
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

const refusals: Record<string, string> = {
  mdxjsEsm: "`import` and `export` run code",
  mdxFlowExpression: "curly braces run code; a literal brace is written `\\{`",
  mdxTextExpression: "curly braces run code; a literal brace is written `\\{`",
  html: "raw HTML is not allowed; use Markdown or a component",
  image: "pictures are not supported yet",
  code: "blocks of code have no place in a briefing",
};

/** Briefings come from strangers and are compiled: they may hold words, links and registered components, and nothing that runs. */
export const briefingMarkup: Rule = {
  id: "briefing-markup",
  asks: "A briefing holds Markdown and registered components with literal attributes, and nothing that could run.",
  why: "Briefings come from strangers and are compiled: they may hold words, links and registered components, and nothing that runs.",
  examples: [],
  find({ records }) {
    return records.briefing.flatMap(({ tree, file }) => problemsOf(tree, file));
  },
};

function problemsOf(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visitParents(tree, (node: Nodes, parents) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const place = { file, line, column };
    if (!allowed.has(node.type)) {
      problems.push(
        problemAt(
          "briefing-markup",
          place,
          `unexpected ${nameOf(node.type)}, expected Markdown or a registered component`,
          { hint: refusals[node.type] },
        ),
      );
    } else if (node.type === "heading" && (node.depth < 2 || node.depth > 4)) {
      problems.push(
        problemAt("briefing-markup", place, `unexpected heading of level ${node.depth}, expected level 2, 3 or 4`, {
          hint: "The page prints the title itself.",
        }),
      );
    } else if (node.type === "link" || node.type === "definition") {
      problems.push(...linkProblems(node.url, place));
    } else if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      problems.push(...componentProblems(node, parents.at(-1) as Nodes, place));
    }
  });
  return problems;
}

function nameOf(type: string): string {
  const names: Record<string, string> = {
    mdxjsEsm: "`import` or `export`",
    mdxFlowExpression: "`{expression}`",
    mdxTextExpression: "`{expression}`",
    html: "HTML",
  };
  return names[type] ?? `\`${type}\``;
}

function linkProblems(url: string, place: Place): Problem[] {
  const inner = /^(#|\/(?!\/))/.test(url) && !/[\\\s]/.test(url);
  const outer = url.startsWith("https://") && URL.canParse(url) && new URL(url).username === "";
  if (inner || outer) return [];
  return [
    problemAt(
      "briefing-markup",
      place,
      `unexpected link to \`${url}\`, expected \`#…\`, a path on this site or an https address`,
    ),
  ];
}

function componentProblems(node: MdxJsxFlowElement | MdxJsxTextElement, parent: Nodes, place: Place): Problem[] {
  const shape = briefingComponents.get(node.name ?? "");
  if (!shape) {
    return [
      problemAt("briefing-markup", place, `unexpected tag \`<${node.name ?? ""}>\`, expected a registered component`, {
        hint: `the components are ${[...briefingComponents.keys()].map((name) => `\`${name}\``).join(", ")}`,
      }),
    ];
  }
  return [...placementProblems(node, shape, parent, place), ...attributeProblems(node, shape, place)];
}

function placementProblems(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  shape: ComponentShape,
  parent: Nodes,
  place: Place,
): Problem[] {
  const problems: Problem[] = [];
  const standsAlone = node.type === "mdxJsxFlowElement" && parent.type === "root";
  if (shape.place === "block" && !standsAlone) {
    problems.push(
      problemAt(
        "briefing-markup",
        place,
        `unexpected \`<${node.name}>\` within other text, expected it alone on its line`,
        { hint: "Put an empty line before and after it." },
      ),
    );
  }
  if (shape.children === "none" && node.children.length > 0) {
    problems.push(
      problemAt("briefing-markup", place, `unexpected content inside \`<${node.name}>\`, expected none`, {
        hint: `Write \`<${node.name} … />\`.`,
      }),
    );
  }
  return problems;
}

function attributeProblems(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  shape: ComponentShape,
  place: Place,
): Problem[] {
  const seen = new Set<string>();
  const problems = node.attributes.flatMap((attribute) => {
    const { line, column } = attribute.position?.start ?? place;
    const at = { ...place, line, column };
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") {
      return problemAt(
        "briefing-markup",
        at,
        `unexpected attribute that is not literal text, expected \`name="value"\``,
      );
    }
    const known = Object.hasOwn(shape.attributes, attribute.name) ? shape.attributes[attribute.name] : undefined;
    const twice = seen.has(attribute.name);
    seen.add(attribute.name);
    if (known && !twice) return valueProblems(attribute.name, attribute.value, known, at);
    return problemAt(
      "briefing-markup",
      at,
      `unexpected attribute \`${attribute.name}\`, expected ${twice ? "it once" : "a known one"}`,
      {
        hint: `\`<${node.name}>\` takes ${
          Object.keys(shape.attributes)
            .map((name) => `\`${name}\``)
            .join(", ") || "no attributes"
        }`,
      },
    );
  });
  const missing = Object.entries(shape.attributes).filter(([name, { required }]) => required && !seen.has(name));
  const either = shape.eitherOf ?? [];
  const given = either.filter((name) => seen.has(name)).length;
  return [
    ...problems,
    ...(either.length > 0 && given !== 1
      ? [
          problemAt(
            "briefing-markup",
            place,
            `unexpected \`<${node.name}>\` with ${given === 0 ? "none" : "all"} of ${either.map((name) => `\`${name}\``).join(", ")}, expected one of them`,
          ),
        ]
      : []),
    ...missing.map(([name]) =>
      problemAt("briefing-markup", place, `missing attribute \`${name}\` of \`<${node.name}>\`, expected it`),
    ),
  ];
}

function valueProblems(name: string, value: string, { oneOf, pattern, form }: AttributeShape, place: Place): Problem[] {
  if (oneOf && !oneOf.includes(value)) {
    return [
      problemAt(
        "briefing-markup",
        place,
        `unexpected \`${value}\` for \`${name}\`, expected one of ${oneOf.map((one) => `\`${one}\``).join(", ")}`,
      ),
    ];
  }
  if (pattern && !pattern.test(value)) {
    return [problemAt("briefing-markup", place, `unexpected \`${value}\` for \`${name}\`, expected ${form}`)];
  }
  return [];
}
