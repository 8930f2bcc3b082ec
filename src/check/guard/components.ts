/** Components of a briefing: registered ones alone, with literal text as attributes. */
import type { Nodes } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import type { Place, Problem } from "../../load/problem.ts";
import { type AttributeShape, briefingComponents, type ComponentShape } from "../../schema/components.ts";
import { refusedAttribute } from "./refused-names.ts";

type Component = MdxJsxFlowElement | MdxJsxTextElement;

export function isComponent(node: Nodes): node is Component {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** @param parent node that the component stands in */
export function componentProblems(node: Component, parent: Nodes, place: Place): Problem[] {
  const shape = briefingComponents.get(node.name ?? "");
  if (!shape) return [unknownTag(node.name ?? "", place)];
  return [...placementProblems(node, shape, parent, place), ...attributeProblems(node, shape, place)];
}

function unknownTag(name: string, place: Place): Problem {
  const known = [...briefingComponents.keys()].map((one) => `\`${one}\``).join(", ");
  return {
    rule: /^[a-z]/.test(name) && !/[.:]/.test(name) ? "html" : "component",
    ...place,
    message: `unexpected tag \`<${name}>\`, expected a registered component`,
    hint: `The components are ${known}.`,
  };
}

function placementProblems(node: Component, shape: ComponentShape, parent: Nodes, place: Place): Problem[] {
  const problems: Problem[] = [];
  if (shape.place === "block" && !(node.type === "mdxJsxFlowElement" && parent.type === "root"))
    problems.push({
      rule: "component",
      ...place,
      message: `unexpected \`<${node.name}>\` within other text, expected it alone on its line`,
      hint: "Put an empty line before and after it.",
    });
  if (shape.children === "none" && node.children.length > 0)
    problems.push({
      rule: "component",
      ...place,
      message: `unexpected content inside \`<${node.name}>\`, expected none`,
      hint: `Write \`<${node.name} … />\`.`,
    });
  return problems;
}

function attributeProblems(node: Component, shape: ComponentShape, place: Place): Problem[] {
  const seen = new Set<string>();
  const problems = node.attributes.flatMap((attribute) => {
    const { line, column } = attribute.position?.start ?? place;
    const at = { ...place, line, column };
    if (attribute.type !== "mdxJsxAttribute") return [notLiteral(at)];
    const twice = seen.has(attribute.name);
    seen.add(attribute.name);
    const known = Object.hasOwn(shape.attributes, attribute.name) ? shape.attributes[attribute.name] : undefined;
    if (!known) return [unknownAttribute(node, attribute.name, shape, at)];
    if (typeof attribute.value !== "string") return [notLiteral(at)];
    return twice ? [usedTwice(attribute.name, at)] : valueProblems(attribute.name, attribute.value, known, at);
  });
  return [...problems, ...missingAttributes(node, shape, seen, place)];
}

function notLiteral(place: Place): Problem {
  return {
    rule: "expression",
    ...place,
    message: `unexpected attribute that is not literal text, expected \`name="value"\``,
    hint: "Curly braces run code; every value is text between quotation marks.",
  };
}

function usedTwice(name: string, place: Place): Problem {
  return { rule: "attribute", ...place, message: `unexpected second \`${name}\`, expected it once` };
}

function unknownAttribute(node: Component, name: string, shape: ComponentShape, place: Place): Problem {
  const why = refusedAttribute(name);
  const takes = Object.keys(shape.attributes).map((one) => `\`${one}\``);
  const known = `\`<${node.name}>\` takes ${takes.join(", ") || "no attributes"}.`;
  return {
    rule: "attribute",
    ...place,
    message: `unexpected attribute \`${name}\`, expected a known one`,
    hint: why ? `${why} ${known}` : known,
  };
}

function missingAttributes(node: Component, shape: ComponentShape, seen: ReadonlySet<string>, place: Place): Problem[] {
  const either = shape.eitherOf ?? [];
  const given = either.filter((name) => seen.has(name)).length;
  const missing = Object.entries(shape.attributes).filter(([name, { required }]) => required && !seen.has(name));
  return [
    ...(either.length === 0 || given === 1 ? [] : [notOneOf(node, either, given, place)]),
    ...missing.map(([name]) => ({
      rule: "attribute",
      ...place,
      message: `missing attribute \`${name}\` of \`<${node.name}>\`, expected it`,
    })),
  ];
}

function notOneOf(node: Component, either: readonly string[], given: number, place: Place): Problem {
  const names = either.map((name) => `\`${name}\``).join(", ");
  return {
    rule: "attribute",
    ...place,
    message: `unexpected \`<${node.name}>\` with ${given === 0 ? "none" : "all"} of ${names}, expected one of them`,
  };
}

function valueProblems(name: string, value: string, { oneOf, pattern, form }: AttributeShape, place: Place): Problem[] {
  const expected =
    oneOf && !oneOf.includes(value)
      ? `one of ${oneOf.map((one) => `\`${one}\``).join(", ")}`
      : pattern && !pattern.test(value)
        ? form
        : undefined;
  if (expected === undefined) return [];
  return [{ rule: "attribute", ...place, message: `unexpected \`${value}\` for \`${name}\`, expected ${expected}` }];
}
