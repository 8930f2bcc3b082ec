/** Text from strangers as Markdown that stays text, also where a host adds links and mentions of its own. */
import { oneLine } from "./diff-report.ts";

/** Shown as nothing; keeps what stands before it from being read together with what follows. */
const gap = "&#8203;";
const mostCharacters = 400;

/**
 * The text with every sign escaped that could begin markup, on one line. Gaps go where hosts make links of plain text: in
 * mentions, numbers of issues, addresses, and what could be the id of a commit.
 */
export function plain(text: string): string {
  return oneLine(text, mostCharacters)
    .replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] as string)
    .replace(/[\\`*_{}[\]|~$]/g, (sign) => `\\${sign}`)
    .replace(/^([-+=]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
    .replace(/@/g, `@${gap}`)
    .replace(/(?<!&)#/g, `\\#${gap}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${gap}`)
    .replace(/(mailto|xmpp|tel):/gi, `$1${gap}:`)
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}${gap}.`)
    .replace(/GH-(?=\d)/gi, (prefix) => `${prefix}${gap}`)
    .replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (hash) => `${hash.slice(0, 4)}${gap}${hash.slice(4)}`);
}

/** The text in a code span; backticks in it are left out. */
export function code(text: string): string {
  return `\`${oneLine(text, 100).replaceAll("`", "")}\``;
}

/** A link with words of ours; only the words where the address holds signs that no address of ours has. */
export function linkTo(address: string, label: string): string {
  return /^[A-Za-z0-9:/._~%-]+$/.test(address) && !/^(?!https?:)[a-z]+:/i.test(address)
    ? `[${plain(label)}](${address})`
    : plain(label);
}
