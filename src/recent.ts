/** A map of no more than so many: of these, what was set longest ago is forgotten. */
export class Recent<Key, Value> {
  readonly #most: number;
  /** Set longest ago first. */
  readonly #values: Map<Key, Value>;

  /** @param values the first ones */
  constructor(most: number, values: Iterable<readonly [Key, Value]> = []) {
    this.#most = most;
    this.#values = new Map(values);
  }

  has(key: Key): boolean {
    return this.#values.has(key);
  }

  get(key: Key): Value | undefined {
    return this.#values.get(key);
  }

  /** Keeps it as the latest. */
  set(key: Key, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#most) return;
      this.#values.delete(oldest);
    }
  }

  /** Takes it out; what it was. */
  take(key: Key): Value | undefined {
    const value = this.#values.get(key);
    this.#values.delete(key);
    return value;
  }

  /** Set longest ago first. */
  entries(): Iterable<[Key, Value]> {
    return this.#values.entries();
  }
}
