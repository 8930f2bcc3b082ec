/** How prose counts records, in each language: the words for numbers, and for what is counted. */
export interface CountingWords {
  readonly numbers: readonly string[];
  /** What is counted; the value is what `<Count of="…">` takes, or nothing where it cannot count these. */
  readonly counted: Readonly<Record<string, string>>;
}

export const countingWords: Readonly<Record<string, CountingWords>> = {
  en: {
    numbers: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    counted: { statements: "statements", sources: "sources", parties: "parties", issues: "" },
  },
  uk: {
    numbers: ["дві", "два", "три", "чотири", "п’ять", "шість", "сім", "вісім", "дев’ять", "десять", "дванадцять"],
    counted: {
      заяви: "statements",
      заяв: "statements",
      джерела: "sources",
      джерел: "sources",
      сторони: "parties",
      сторін: "parties",
      питання: "",
      питань: "",
    },
  },
  ru: {
    numbers: ["две", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "двенадцать"],
    counted: {
      заявления: "statements",
      заявлений: "statements",
      источника: "sources",
      источников: "sources",
      стороны: "parties",
      сторон: "parties",
      вопроса: "",
      вопросов: "",
    },
  },
};
