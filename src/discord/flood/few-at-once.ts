/** Does a few things at once and the others after them, but none that has waited too long. */
export class FewAtOnce {
  readonly #most: () => number;
  readonly #withinMs: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /**
   * @param most how many may be done at the time it is asked; 1 or more
   * @param withinMs how long something may wait for its turn, in milliseconds
   */
  constructor(most: () => number, withinMs: number) {
    this.#most = most;
    this.#withinMs = withinMs;
  }

  /** Whether it was done; rejects as the work does. */
  async run(work: () => Promise<void>): Promise<boolean> {
    const since = performance.now();
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#begin();
    });
    try {
      if (performance.now() - since > this.#withinMs) return false;
      await work();
      return true;
    } finally {
      this.#running--;
      this.#begin();
    }
  }

  /** Who has waited longest begins first. */
  #begin(): void {
    const most = this.#most();
    while (this.#running < most) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#running++;
      next();
    }
  }
}
