/** The day of a view: a slider over the days on which something changed, steps, a typed date, and back to the latest. */
import type { TopicHistory } from "../../charts/topic-history/topic-history.ts";
import type { SharedWords } from "../../i18n/shared-words.ts";
import type { IsoDay } from "../../schema/fields.ts";
import { isDay } from "./address.ts";

export interface DayControl {
  readonly get: () => IsoDay;
  readonly set: (day: IsoDay) => void;
  /** `settled` is false while the slider is still being dragged. */
  readonly onChoose: (choose: (settled: boolean) => void) => void;
}

export function dayControl(element: HTMLElement, { from, to }: TopicHistory, words: SharedWords): DayControl {
  const slider = element.querySelector("input[type=range]") as HTMLInputElement;
  const typed = element.querySelector("input[type=date]") as HTMLInputElement;
  const days = (slider.dataset["days"] ?? to).split(" ");
  let day = days[Number(slider.value)] ?? to;
  let choose: (settled: boolean) => void = () => {};

  const set = (next: IsoDay): void => {
    day = next;
    slider.value = String(stopAt(days, next));
    slider.setAttribute("aria-valuetext", words.date(next));
    typed.value = next;
    for (const button of buttons("data-step")) button.disabled = stepFrom(day, Number(button.dataset["step"])) === day;
    for (const button of buttons("data-latest")) button.disabled = day === to;
  };
  const buttons = (attribute: string): HTMLButtonElement[] => [
    ...element.querySelectorAll<HTMLButtonElement>(`button[${attribute}]`),
  ];
  const stepFrom = (here: IsoDay, step: number): IsoDay =>
    (step < 0 ? days.findLast((one) => one < here) : days.find((one) => one > here)) ?? here;
  const chosen = (next: IsoDay, settled: boolean): void => {
    set(next);
    choose(settled);
  };

  slider.addEventListener("input", () => chosen(days[Number(slider.value)] ?? to, false));
  slider.addEventListener("change", () => chosen(days[Number(slider.value)] ?? to, true));
  typed.addEventListener("change", () => {
    if (isDay(typed.value) && from <= typed.value && typed.value <= to) chosen(typed.value, true);
  });
  for (const button of buttons("data-step"))
    button.addEventListener("click", () => chosen(stepFrom(day, Number(button.dataset["step"])), true));
  for (const button of buttons("data-latest")) button.addEventListener("click", () => chosen(to, true));
  return { get: () => day, set, onChoose: (tell) => (choose = tell) };
}

/** The last stop that is not after the day. */
function stopAt(days: readonly IsoDay[], day: IsoDay): number {
  return Math.max(
    0,
    days.findLastIndex((one) => one <= day),
  );
}
