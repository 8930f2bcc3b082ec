/** How a sentence shows that it tells what somebody else said, in each language. */

const verbs: Readonly<Record<string, RegExp>> = {
  en: /\b(?:say|says|said|saying|call|calls|called|calling|describe[sd]?|name[sd]?|term(?:s|ed)|claim(?:s|ed)?|argue[sd]?|accuse[sd]?|tell|tells|told|warn(?:s|ed)?|demand(?:s|ed)?|ask(?:s|ed)?|reject(?:s|ed)?|insist(?:s|ed)?|speaks?|spoke|wr(?:ites|ote)|states?|stated|according to|in the words of|refers? to|denounce[sd]?|condemn(?:s|ed)?|wants?|wanted|lists?|listed)\b/iu,
  uk: /(?<!\p{L})(?:каже|кажуть|сказа|назива|назва|вважа|заявля|заяви|вимага|за словами|на думку|звинувач|йдеться)/iu,
  ru: /(?<!\p{L})(?:говор|сказа|назыв|назва|счита|заявля|заяви|требу|по словам|по мнению|обвиня)/iu,
};

/** The sentence around the index, from one full stop to the next. */
export function sentenceAt(text: string, index: number): string {
  const before = text.slice(0, index).search(/[^.!?…。]*$/u);
  const after = text.slice(index).search(/[.!?…。]/u);
  return text.slice(before, after < 0 ? text.length : index + after);
}

/** True where the sentence has a verb of saying, or the language is one whose verbs are not known here. */
export function tellsWordsOfOthers(sentence: string, language: string): boolean {
  return verbs[language]?.test(sentence) ?? true;
}
