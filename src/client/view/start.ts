/** Wires the controls of a view to the page and its address. */
import { movesUpTo, type TopicHistory } from "../../charts/topic-history/topic-history.ts";
import { type PackedHistory, unpacked } from "../../charts/topic-history/packed.ts";
import { view as dictionary } from "../../i18n/en/view.ts";
import { type SharedWords, sharedWordsIn } from "../../i18n/shared-words.ts";
import { isDeclared, type Known, searchOf, type View, viewOf } from "./address.ts";
import { dayControl } from "./day-control.ts";
import { partiesControl } from "./parties-control.ts";
import { show } from "./show.ts";

/** Fetches the topic's history once, then shows what the address asks for and follows the controls. */
export async function startView(element: HTMLElement): Promise<void> {
  const status = element.querySelector<HTMLElement>("[role=status]") as HTMLElement;
  const words = sharedWordsIn(document.documentElement.lang);
  const history = await fetchHistory(element.dataset["history"] ?? "", words).catch(() => undefined);
  if (!history) {
    status.textContent = dictionary.failed;
    return;
  }
  const known: Known = { from: history.from, to: history.to, parties: history.parties.map(({ key }) => key) };
  const day = dayControl(element, history, words);
  const parties = partiesControl(element, history);

  const apply = async (view: View, unknown: readonly string[] = []): Promise<void> => {
    day.set(view.asOf ?? history.to);
    parties.set(view.parties ?? known.parties);
    await show(history, view);
    status.textContent = [
      ...(unknown.length > 0 ? [dictionary.unknown(words.list(unknown.map((one) => `“${one}”`)))] : []),
      statusOf(history, view, words),
    ].join(" ");
    element.dataset["shown"] = view.asOf ?? history.to;
  };
  const current = (): View => ({
    asOf: day.get() === history.to ? undefined : day.get(),
    parties: isDeclared(parties.get(), known) ? undefined : parties.get(),
  });
  const choose = (settled: boolean): void => {
    const view = current();
    const address = `${location.pathname}${searchOf(view, location.search)}${location.hash}`;
    if (settled && address !== `${location.pathname}${location.search}${location.hash}`)
      window.history.pushState(null, "", address);
    void apply(view);
  };
  day.onChoose(choose);
  parties.onChoose(() => choose(true));
  window.addEventListener("popstate", () => {
    const { view, unknown } = viewOf(location.search, known);
    void apply(view, unknown);
  });
  const { view, unknown } = viewOf(location.search, known);
  if (location.search) await apply(view, unknown);
}

async function fetchHistory(address: string, words: SharedWords): Promise<TopicHistory> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return unpacked((await response.json()) as PackedHistory, words);
}

/** The day in words, and what moved on it. */
function statusOf(history: TopicHistory, { asOf = history.to, parties }: View, words: SharedWords): string {
  const shown = history.parties.filter(({ key }) => !parties || parties.includes(key));
  const moved = movesUpTo(history, asOf, shown).filter(({ day, kind }) => day === asOf && kind === "moved");
  const names = moved.map(({ party, issue }) => `${party.short} · ${issue.title}`);
  const head = `${words.AsOf(words.date(asOf))}.`;
  return names.length > 0 ? `${head} ${dictionary.movedThen(words.list(names))}` : head;
}
