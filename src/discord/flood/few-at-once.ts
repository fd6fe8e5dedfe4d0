/** Does a few things at once and the others after them, but none that has waited too long. */
export class FewAtOnce {
  readonly #most: number;
  readonly #withinMs: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param withinMs how long something may wait for its turn, in milliseconds */
  constructor(most: number, withinMs: number) {
    this.#most = most;
    this.#withinMs = withinMs;
  }

  /** Whether it was done; rejects as the work does. */
  async run(work: () => Promise<void>): Promise<boolean> {
    const since = performance.now();
    // Whoever is done hands its place on to who has waited longest.
    if (this.#running >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running++;
    try {
      if (performance.now() - since > this.#withinMs) return false;
      await work();
      return true;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
