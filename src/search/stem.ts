/** Words as search compares them: without case, marks, and endings that only grammar asks for. */
import { stemmer } from "stemmer";

const latin = /^[a-z]+$/;
const cyrillic = /^[\u0400-\u04ff]+$/;
const vowel = /[аеиоуюяі]/;

/**
 * Endings of nouns, adjectives and verbs of Ukrainian and Russian, as `folded` writes them: ї as і, й as и, ё and є as е, ы as и,
 * no soft sign. A light stemmer in the manner of Dolamic and Savoy: endings are cut, no dictionary is asked.
 */
const endings =
  "ія иями іями ями ами ому ему ого его ими іми ію ією іею иею ією иям іям иях іях ові еві ови еви ие ия ии ію ию іи іі оі еі ая яя ое ее ую юю ои еи ою ею им ім их іх ом ем ам ям ах ях ов ев ів ати ити яти уют ют ут ит ят ат ет а я у ю о е и і"
    .split(" ")
    .sort((a, b) => b.length - a.length);

/** Endings that may stand before another: plural genitives, and names such as Іванов and Харків. */
const inner = /(?:ов|ев|ів)$/;
const reflexive = /(?:ся|с)$/;

/** Letters alone: compatibility forms resolved, no case, no marks, and letters that writers of one language exchange made one. */
export function folded(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’ʼ`]/gu, "")
    .toLowerCase()
    .replace(/[ьъ]/g, "")
    .replace(/[єэ]/g, "е")
    .replace(/ы/g, "и")
    .replace(/ґ/g, "г")
    .replace(/ß/g, "ss");
}

/** @param word as `folded` gives it */
export function stemOf(word: string): string {
  if (latin.test(word)) return word.length < 3 ? word : stemmer(word);
  return cyrillic.test(word) ? cyrillicStem(word) : word;
}

function cyrillicStem(word: string): string {
  const rest = /[аиіуют]с[я]?$/.test(word) && word.length > 6 ? word.replace(reflexive, "") : word;
  const ending = endings.find((end) => rest.endsWith(end) && isStem(rest.slice(0, -end.length)));
  const once = ending === undefined ? rest : rest.slice(0, -ending.length);
  const cut = isStem(once.replace(inner, "")) ? once.replace(inner, "") : once;
  // Київ, Києва: і stands where е or о stands in an open syllable.
  return cut.replace(/[іео]([^аеиоуюяі]+)$/, "о$1");
}

function isStem(text: string): boolean {
  return text.length >= 3 && vowel.test(text);
}
