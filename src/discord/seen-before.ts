/** As many as come within a minute or two at most; a gateway that sends again sends what came last. */
const MOST_KEPT = 2_000;

/** Remembers the ids that came last, between one and two times as many as are kept at most. */
export class SeenBefore {
  readonly #mostKept: number;
  #recent = new Set<string>();
  #older: ReadonlySet<string> = new Set();

  constructor(mostKept: number = MOST_KEPT) {
    this.#mostKept = mostKept;
  }

  /** Whether an id has been asked about before; from now on it has. */
  has(id: string): boolean {
    if (this.#recent.has(id) || this.#older.has(id)) return true;
    this.#recent.add(id);
    if (this.#recent.size >= this.#mostKept) {
      this.#older = this.#recent;
      this.#recent = new Set();
    }
    return false;
  }
}
