/** Of an address: so many refused requests, and Discord shuts it out for a while. The figures are Discord's. */
const SHUT_OUT_AT = 10_000;
const WITHIN_MS = 10 * 60_000;

/** Far enough from that for other processes of the same address. */
const MOST = SHUT_OUT_AT / 2;
const TELL_EACH = 1_000;

/** What is told of many refusals. */
export interface ManyRefused {
  count: number;
  /** How long nothing more is sent, in milliseconds; 0 as long as there is no need for that. */
  pauseMs: number;
}

/** Counts what Discord refuses, and says when it is time to be silent rather than to be shut out. */
export class RefusedRequests {
  readonly #tell: (many: ManyRefused) => void;
  readonly #most: number;
  #count = 0;
  #endsAt = 0;

  constructor(tell: (many: ManyRefused) => void, most = MOST) {
    this.#tell = tell;
    this.#most = most;
  }

  /** How long nothing is to be sent, in milliseconds; 0 where all is well. */
  get pauseMs(): number {
    return this.#count < this.#most ? 0 : Math.max(0, this.#endsAt - performance.now());
  }

  /** Takes an answer into account: 401, 403, and 429 but for limits that are shared with other bots. */
  count({ status, headers }: { status: number; headers: { get(name: string): string | null } }): void {
    const isShared = headers.get('x-ratelimit-scope') === 'shared';
    if (status !== 401 && status !== 403 && (status !== 429 || isShared)) return;
    const now = performance.now();
    if (now >= this.#endsAt) {
      this.#count = 0;
      this.#endsAt = now + WITHIN_MS;
    }
    this.#count++;
    if (this.#count % TELL_EACH === 0 || this.#count === this.#most)
      this.#tell({ count: this.#count, pauseMs: this.pauseMs });
  }
}
