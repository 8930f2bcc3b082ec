/** Hosts that look like others: letters of two alphabets in one name, or words of a link that name another host than it leads to. */
import { domainToUnicode } from "node:url";

const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Letters of other alphabets that can be taken for Latin ones, where a whole name is made of them. */
const takenForLatin = /^[\p{Nd}\-асеорхуіјѕһԁԛԝӏορανικυ]+$/u;

/** @param host as a parsed address gives it */
export function looksLikeAnother(host: string): boolean {
  const labels = domainToUnicode(host).split(".");
  const topIsLatin = /^[a-z]+$/.test(labels.at(-1) ?? "");
  return labels.some(
    (label) =>
      alphabets.filter((alphabet) => alphabet.test(label)).length > 1 ||
      (topIsLatin && /[^\x00-\x7F]/.test(label) && takenForLatin.test(label)),
  );
}

/** `https://press.example/a` or `press.example`: words that a reader takes for an address. */
const address = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(?:[/?#]\S*)?$/u;

/**
 * The host that the words of a link name, where it leads to another one; a part of the same host is no other.
 *
 * @param host as a parsed address gives it
 */
export function otherHostInWords(words: string, host: string): string | undefined {
  const [, written] = address.exec(words.trim()) ?? [];
  if (written === undefined) return undefined;
  const [named, led] = [bare(written.toLowerCase()), bare(domainToUnicode(host))];
  return named === led || named.endsWith(`.${led}`) || led.endsWith(`.${named}`) ? undefined : written;
}

function bare(host: string): string {
  return host.replace(/^www\./, "").replace(/\.$/, "");
}
