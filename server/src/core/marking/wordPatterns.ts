/** Word patterns (`slett*`, `*formål`, `*kontakt*`) as numbers, and which of them a word fits. */

/** All word patterns of a lexicon. */
export class WordPatterns {
  readonly #symbols = new Map<string, number>();
  readonly #exact = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  readonly #infixes = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();

  /** The number of a pattern. */
  symbol(pattern: string): number {
    const known = this.#symbols.get(pattern);
    if (known !== undefined) return known;
    const symbol = this.#symbols.size;
    this.#symbols.set(pattern, symbol);
    const [left, right] = [pattern.startsWith('*'), pattern.length > 1 && pattern.endsWith('*')];
    const stem = pattern.slice(left ? 1 : 0, right ? -1 : undefined);
    const table = left ? (right ? this.#infixes : this.#suffixes) : right ? this.#prefixes : this.#exact;
    table.set(stem, symbol);
    return symbol;
  }

  /** The numbers of all patterns that a word fits, worked out once for each distinct word. */
  matching(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const symbols: number[] = [];
    const push = (symbol: number | undefined): void => {
      if (symbol !== undefined) symbols.push(symbol);
    };
    push(this.#exact.get(word));
    for (let length = 0; length <= word.length; length++) {
      push(this.#prefixes.get(word.slice(0, length)));
      push(this.#suffixes.get(word.slice(word.length - length)));
    }
    for (const [infix, symbol] of this.#infixes) if (word.includes(infix)) symbols.push(symbol);
    // bounded, so that a server that runs for days does not keep every word it ever saw
    if (this.#known.size > 50_000) this.#known.clear();
    this.#known.set(word, symbols);
    return symbols;
  }
}
