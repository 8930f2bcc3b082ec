/** The prose of a briefing as plain data, for those who set it otherwise than its page does. */

export type ProseBlock =
  | { readonly kind: "heading"; readonly spans: readonly ProseSpan[] }
  | { readonly kind: "paragraph"; readonly spans: readonly ProseSpan[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly ProseSpan[])[] }
  /** The first row is its head. */
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly ProseSpan[])[])[] }
  | ComponentInProse;

export type ProseSpan = { readonly kind: "text"; readonly text: string; readonly href?: string } | ComponentInProse;

/** A component as it was written; see src/schema/components.ts. */
export interface ComponentInProse {
  readonly kind: "component";
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly spans: readonly ProseSpan[];
}
