/**
 * A script as markup that holds it only where scripts may run; elsewhere, as in a sandbox, the markup is one comment: browsers
 * complain in the console of the page around it of every script that a sandbox keeps from running.
 *
 * What stands within `<noscript>` is plain text where scripts may run, and markup where they may not (HTML Standard, 4.12.2).
 *
 * @throws where the script holds what would end it, or the comment, too early
 */
export function scriptIfEnabled(script: string): string {
  const [end] = /<!--|--!?>|<\/?(?:no)?script/i.exec(script) ?? [];
  if (end !== undefined) throw new Error(`The script of embeds holds \`${end}\`, which ends it too early`);
  return `<noscript><!--</noscript><script>${script}</script><noscript>--></noscript>`;
}
