/** What was made of something, so that nothing is made twice. What a round passes without is forgotten at its end. */
export class Remembered<T> {
  private before: ReadonlyMap<string, T> = new Map();
  private now = new Map<string, T>();

  /** @param source all that it is made of */
  of(source: string, make: () => T): T {
    const made = this.now.get(source) ?? this.before.get(source) ?? make();
    this.now.set(source, made);
    return made;
  }

  endRound(): void {
    this.before = this.now;
    this.now = new Map();
  }
}
