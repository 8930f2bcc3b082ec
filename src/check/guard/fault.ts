/** What is wrong with a part of a briefing, and what would be right. */
export interface Fault {
  readonly found: string;
  readonly expected: string;
  readonly hint?: string;
}
