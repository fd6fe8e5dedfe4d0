/** Discord lets one of those that take turns begin a session every five seconds; a little more is on the safe side. */
const EVERY_MS = 5_500;

/** Lets shards begin sessions one after another: those that leave one remainder when divided by `maxConcurrency` take turns. */
export class IdentifyTurns {
  readonly #maxConcurrency: number;
  /** When the next of those that take turns may begin. */
  readonly #next = new Map<number, Promise<unknown>>();

  constructor(maxConcurrency: number) {
    this.#maxConcurrency = maxConcurrency;
  }

  /** The shards in the groups that take turns. */
  groups(shards: readonly number[]): number[][] {
    const groups = new Map<number, number[]>();
    for (const shard of shards) {
      const group = this.#groupOf(shard);
      groups.set(group, [...(groups.get(group) ?? []), shard]);
    }
    return [...groups.values()];
  }

  /** Resolves when it is a shard's turn; rejects, at the latest then, where it has been given up. */
  of(shard: number, signal: AbortSignal): Promise<void> {
    const group = this.#groupOf(shard);
    const turn = (this.#next.get(group) ?? Promise.resolve()).then(() => signal.throwIfAborted());
    const over = turn.then(
      () => new Promise((resolve) => setTimeout(resolve, EVERY_MS).unref()),
      () => {},
    );
    this.#next.set(group, over);
    return turn;
  }

  #groupOf(shard: number): number {
    return shard % this.#maxConcurrency;
  }
}
