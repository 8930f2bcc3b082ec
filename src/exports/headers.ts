/** The one table of response headers; every server and host is configured from it. */

export interface HeaderRule {
  /** Path below the base, with `*` for any rest; the first rule that fits is the only one that applies. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** No inline script or style, nothing from anywhere else, no framing. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  // Previews of the site's own embeds.
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** The same within each page, for hosts that send no headers. Who may frame a page only a header can say. */
export const policyInPage = pagePolicy.replace(/; frame-ancestors [^;]*/, "");

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Resource-Policy": "same-origin",
};

const immutable = "public, max-age=31536000, immutable";
const shortLived = "public, max-age=0, must-revalidate";

/** Policy of the pages themselves. */
const page = {
  ...everywhere,
  "Content-Security-Policy": pagePolicy,
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": shortLived,
};

/** Files that pages of other sites may load: data, drawings, schemas. Drawings bring their own style. */
const forOthers = {
  ...everywhere,
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": shortLived,
};

/**
 * Pages that others frame. What they may run and look by stands in the pages themselves, by digest; here stands that anybody may
 * frame them, also a host page that asks every frame for its leave (COEP).
 */
const framed = {
  ...everywhere,
  "Content-Security-Policy":
    "img-src 'self'; connect-src 'none'; font-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; script-src-attr 'none'; style-src-attr 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cache-Control": shortLived,
};

/** Rules are disjoint by order: hosts that would add up two of them get the table expanded. */
export const headerRules: readonly HeaderRule[] = [
  {
    // The search engine compiles WebAssembly in its worker, which obeys the policy of its own response alone.
    path: "pagefind/pagefind-worker.js",
    headers: {
      ...everywhere,
      "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
      "Cache-Control": shortLived,
    },
  },
  { path: "assets/*", headers: { ...everywhere, "Cache-Control": immutable } },
  { path: "pagefind/index.json", headers: { ...everywhere, "Cache-Control": shortLived } },
  // The index stands in a folder that is named by its digest.
  { path: "pagefind/*", headers: { ...everywhere, "Cache-Control": immutable } },
  // The page that explains the data stands in the folder of the data.
  { path: "data/", headers: page },
  { path: "data/index.html", headers: page },
  { path: "data/*", headers: forOthers },
  { path: "charts/*", headers: forOthers },
  { path: "embed/*", headers: framed },
  // Host pages load it from here, and those that ask for leave may too.
  { path: "embed.js", headers: forOthers },
  { path: "oembed/*", headers: forOthers },
  { path: "schema/*", headers: forOthers },
  { path: "*", headers: page },
];

/** Types that servers do not know by the ending of a name, or do not give the encoding of. */
export const contentTypes: Readonly<Record<string, string>> = {
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".cff": "application/yaml; charset=utf-8",
  ".zip": "application/zip",
  ".sha256": "text/plain; charset=utf-8",
  SHA256SUMS: "text/plain; charset=utf-8",
};

/** Type of a file by the ending of its name; undefined where the server should know it. */
export function contentTypeOf(path: string): string | undefined {
  return Object.entries(contentTypes).find(([ending]) => path.endsWith(ending))?.[1];
}

/** Headers for a path below the base, such as `assets/x.css`. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return headerRules.find((rule) => matches(rule.path, path))?.headers ?? {};
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
