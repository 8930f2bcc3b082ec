/** Sitemaps after the protocol of sitemaps.org: an index, and files of at most so many addresses. */

/** The protocol allows 50,000. */
const mostInOne = 45_000;

export interface SitemapFile {
  /** Name at the top of the site. */
  readonly name: string;
  readonly text: string;
}

/**
 * @param base public address below which every page stands, with a slash at its end
 * @param paths of the pages below it, such as `methods/`; any order
 * @returns `sitemap-index.xml` first, then `sitemap-1.xml` and so on; addresses in order of the alphabet
 */
export function sitemaps(base: string, paths: readonly string[]): SitemapFile[] {
  const sorted = [...new Set(paths)].sort();
  const count = Math.max(1, Math.ceil(sorted.length / mostInOne));
  const files = Array.from({ length: count }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: xml(
      "urlset",
      sorted
        .slice(index * mostInOne, (index + 1) * mostInOne)
        .map((path) => `<url><loc>${escaped(base + path)}</loc></url>`),
    ),
  }));
  const index = files.map(({ name }) => `<sitemap><loc>${escaped(base + name)}</loc></sitemap>`);
  return [{ name: "sitemap-index.xml", text: xml("sitemapindex", index) }, ...files];
}

function xml(root: string, entries: readonly string[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${root}>`,
  ];
  return `${lines.join("\n")}\n`;
}

function escaped(address: string): string {
  return encodeURI(address).replaceAll("&", "&amp;").replaceAll("'", "&apos;");
}
