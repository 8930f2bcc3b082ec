/** The policy that a page brings itself, and what it names in it: the one way in which a script or sheet may stand in a page. */
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { createHash } from "node:crypto";

/** The page's policy by directive; undefined where it has none, or one that is not strict. */
export function ownPolicy(document: Tree.Document): ReadonlyMap<string, readonly string[]> | undefined {
  const policies = metasIn(document).filter(
    ({ attrs }) => valueOf(attrs, "http-equiv")?.toLowerCase() === "content-security-policy",
  );
  const [policy] = policies;
  if (!policy || policies.length > 1) return undefined;
  const directives = new Map(
    (valueOf(policy.attrs, "content") ?? "").split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const sources = [...directives.values()].flat();
  const strict = directives.get("default-src")?.join() === "'none'" && !sources.some((one) => /unsafe|\*|:/.test(one));
  return strict ? directives : undefined;
}

/** true for a script without an address, or a sheet, whose digest the policy names. */
export function isNamed(element: Tree.Element, policy: ReadonlyMap<string, readonly string[]>): boolean {
  const { tagName, attrs, childNodes } = element;
  const directive = tagName === "style" ? "style-src" : tagName === "script" ? "script-src" : undefined;
  if (!directive || attrs.length > 0) return false;
  const text = childNodes.map((node) => ("value" in node ? node.value : "")).join("");
  const digest = createHash("sha256").update(text).digest("base64");
  return policy.get(directive)?.includes(`'sha256-${digest}'`) ?? false;
}

function metasIn(node: Tree.Node): Tree.Element[] {
  if (!("childNodes" in node)) return [];
  const below = node.childNodes.flatMap(metasIn);
  return "tagName" in node && node.tagName === "meta" ? [node, ...below] : below;
}

function valueOf(attrs: Tree.Element["attrs"], name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}
