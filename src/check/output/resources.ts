/** Resources that a page asks for by itself: all of them are the site's own. */

/** Elements that load something, and the attribute that says what. */
const loading: ReadonlyMap<string, readonly string[]> = new Map([
  ["script", ["src"]],
  ["img", ["src", "srcset"]],
  ["image", ["href", "xlink:href"]],
  ["use", ["href", "xlink:href"]],
  ["source", ["src", "srcset"]],
  ["track", ["src"]],
  ["audio", ["src"]],
  ["video", ["src", "poster"]],
  ["iframe", ["src"]],
  ["frame", ["src"]],
  ["embed", ["src"]],
  ["object", ["data"]],
  ["input", ["src"]],
  ["feimage", ["href", "xlink:href"]],
  ["body", ["background"]],
  ["table", ["background"]],
  ["td", ["background"]],
  ["th", ["background"]],
]);

/** Links that fetch; the others, such as `canonical` and `license`, only name. */
const fetching = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|prerender|manifest|dns-prefetch|preconnect)\b/i;

export function resourceFaults(tag: string, attributes: ReadonlyMap<string, string>): string[] {
  // Where links open is no address; where they are from would be.
  if (tag === "base") return attributes.has("href") ? ["<base>"] : [];
  if (tag === "meta" && /^refresh$/i.test(attributes.get("http-equiv") ?? "")) return refreshFaults(attributes);
  const named =
    tag === "link" && fetching.test(attributes.get("rel") ?? "")
      ? ["href", "imagesrcset"]
      : (loading.get(tag.toLowerCase()) ?? []);
  return named.flatMap((name) => {
    const value = attributes.get(name);
    return value !== undefined && addressesIn(name, value).some(isElsewhere) ? [`<${tag}> from ${value}`] : [];
  });
}

/** A page that has moved leads on, within the site alone. */
function refreshFaults(attributes: ReadonlyMap<string, string>): string[] {
  const content = attributes.get("content") ?? "";
  const [, url] = /^\d+;\s*url=(.*)$/i.exec(content) ?? [];
  return url !== undefined && /^\/(?!\/)/.test(url) ? [] : [`turn to ${content}`];
}

function addressesIn(name: string, value: string): string[] {
  return name.endsWith("srcset") ? value.split(",").map((one) => one.trim().split(/\s/)[0] ?? "") : [value.trim()];
}

/** An address with a scheme or a host. */
function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address);
}

/** Addresses in a stylesheet that lead elsewhere, each as one line. */
export function styleFaults(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...plain.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]*)/gi)]
    .map(([, address = ""]) => address)
    .filter((address) => isElsewhere(address) && !/^data:(?:image\/svg\+xml|font\/)/i.test(address))
    .map((address) => `style from ${address}`);
}
