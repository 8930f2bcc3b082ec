/** Words of the gaps. */

export const gaps = {
  title: (topic: string, asOf: string) => `${topic}: how far apart the answers lie, issue by issue, ${asOf}`,
  lead: (asOf: string, measured: string, all: string) => `${asOf}, distance can be measured on ${measured} of ${all}`,
  closest: (issues: string, distance: string) => `closest are the answers on ${issues} (${distance})`,
  furthest: (issues: string, distance: string) => `furthest apart on ${issues} (${distance})`,
  unmeasured: (issues: string) => `Not measured, as the answers stand in no order or too few are known: ${issues}.`,
  noScore: "There is no overall score.",
  distance: "How far apart",
  low: "At one end",
  between: "Between",
  high: "At the other end",
  offAxis: "Off the axis",
  blank: "No answer",
  blankLine: (list: string) => `no answer: ${list}`,
  offAxisLine: (list: string) => `off the axis: ${list}`,
  unmeasuredHead: "not measured",
  none: "No answers of two parties or more can be compared.",
};
