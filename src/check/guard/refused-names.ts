/** Names that are refused whatever else is allowed, with the reason an editor reads. */

/** Why an attribute of that name is refused on a component that does not take it, where there is more to say than that. */
export function refusedAttribute(name: string): string | undefined {
  const plain = name.toLowerCase();
  if (name.includes(":")) return "Names with a colon are orders to the compiler, not text.";
  if (plain.startsWith("on")) return "Names that begin with `on` run code when something happens.";
  if (plain.startsWith("data-")) return "Attributes of data are read by scripts and by the search.";
  if (
    ["style", "class", "classname", "id", "slot", "is", "key", "ref", "dangerouslysetinnerhtml", "innerhtml"].includes(
      plain,
    )
  )
    return "How a component looks, and how it is found, is the site's affair.";
  return undefined;
}

/** Keys of front matter that other programs would act on. */
export const refusedKeys: ReadonlyMap<string, string> = new Map([
  ["layout", "The site chooses the layout; a layout named here would be code that runs."],
  ["components", "Components are registered by the site."],
  ["slug", "The address comes from the file's name."],
  ["url", "The address comes from the file's name."],
  ["setup", "Briefings run no code."],
  ["client", "Briefings run no code."],
]);
