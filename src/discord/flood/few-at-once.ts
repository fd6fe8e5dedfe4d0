import { setTimeout as wait } from 'node:timers/promises';

export interface FewAtOnceLimits {
  /** How many may be under way at the time it is asked; 1 or more. */
  most: () => number;
  /** How long one keeps those behind it from beginning, in milliseconds: what it waits for then, it waits for beside them. */
  ownMs: number;
  /** How long one may wait for its turn, in milliseconds. */
  withinMs: number;
}

/** Does a few things at once and the others after them, but none that has waited too long. */
export class FewAtOnce {
  readonly #limits: FewAtOnceLimits;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limits: FewAtOnceLimits) {
    this.#limits = limits;
  }

  /** Whether it was done; rejects as the work does. */
  async run(work: () => Promise<void>): Promise<boolean> {
    const { ownMs, withinMs } = this.#limits;
    const since = performance.now();
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#begin();
    });
    const isLate = performance.now() - since > withinMs;
    const done = isLate ? Promise.resolve() : work();
    if (!isLate) await Promise.race([done.catch(() => {}), wait(ownMs)]);
    this.#running--;
    this.#begin();
    await done;
    return !isLate;
  }

  /** Who has waited longest begins first. */
  #begin(): void {
    const most = this.#limits.most();
    while (this.#running < most) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#running++;
      next();
    }
  }
}
