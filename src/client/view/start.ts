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

  const apply = latestOnly(async (view: View, unknown: readonly string[] = []): Promise<void> => {
    await show(history, view);
    status.textContent = statusOf(history, view, unknown, { ...element.dataset }, words);
    element.dataset["shown"] = view.asOf ?? history.to;
  });
  const current = (): View => ({
    asOf: day.get() === history.to ? undefined : day.get(),
    parties: isDeclared(parties.get(), known) ? undefined : parties.get(),
  });
  const choose = (settled: boolean): void => {
    const view = current();
    if (settled) keepInAddress(view);
    void apply(view);
  };
  day.onChoose(choose);
  parties.onChoose(() => choose(true));
  const follow = (): Promise<void> => {
    const { view, unknown } = viewOf(location.search, known);
    day.set(view.asOf ?? history.to);
    parties.set(view.parties ?? known.parties);
    return apply(view, unknown);
  };
  window.addEventListener("popstate", () => void follow());
  if (location.search) await follow();
}

/** A new step for the browser's back and forward, unless the address says it already. */
function keepInAddress(view: View): void {
  const search = searchOf(view, location.search);
  if (search !== location.search) window.history.pushState(null, "", `${location.pathname}${search}${location.hash}`);
}

/** While one call is at work, of those that come in the meantime only the last is carried out: a slider is faster than charts. */
function latestOnly<A extends unknown[]>(work: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: A | undefined;
  const run = async (first: A): Promise<void> => {
    for (let next: A | undefined = first; next; next = waiting) {
      waiting = undefined;
      await work(...next);
      // The browser paints before the next view is drawn.
      await new Promise(requestAnimationFrame);
    }
    running = undefined;
  };
  return (...args) => {
    waiting = args;
    running ??= run(args);
    return running;
  };
}

async function fetchHistory(address: string, words: SharedWords): Promise<TopicHistory> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return unpacked((await response.json()) as PackedHistory, words);
}

/**
 * What of the address was not understood, the day in words, and what moved on it.
 *
 * @param about issue or party of the page, where it is about one
 */
function statusOf(
  history: TopicHistory,
  { asOf = history.to, parties }: View,
  unknown: readonly string[],
  about: { readonly issue?: string; readonly party?: string },
  words: SharedWords,
): string {
  const shown = history.parties.filter(({ key }) => !parties || parties.includes(key));
  const moved = movesUpTo(history, asOf, shown).filter(
    ({ day, kind, party, issue }) =>
      day === asOf &&
      kind === "moved" &&
      (about.issue ?? issue.key) === issue.key &&
      (about.party ?? party.key) === party.key,
  );
  const names = moved.map(({ party, issue }) => `${party.short} · ${issue.title}`);
  const head = `${words.AsOf(words.date(asOf))}.`;
  return [
    ...(unknown.length > 0 ? [dictionary.unknown(words.list(unknown.map((one) => `“${one}”`)))] : []),
    head,
    ...(names.length > 0 ? [dictionary.movedThen(words.list(names))] : []),
  ].join(" ");
}
