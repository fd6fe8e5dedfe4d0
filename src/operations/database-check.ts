import type { Store } from '../library/store/store.js';

/** Whoever asks whether the bot is ready does not wait long. */
const WITHIN_MS = 1_000;

/** Nobody's, so that there is nothing to be read. */
const NO_SCOPE = 'server:0';

/** Asks a database whether it answers, one question at a time however many want to know. */
export class DatabaseCheck {
  readonly #store: Pick<Store, 'revision'>;
  readonly #withinMs: number;
  #asking: Promise<boolean> | null = null;

  constructor(store: Pick<Store, 'revision'>, withinMs = WITHIN_MS) {
    this.#store = store;
    this.#withinMs = withinMs;
  }

  /** Whether it answers, and soon. */
  async answers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const isLate = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), this.#withinMs);
    });
    try {
      return await Promise.race([this.#ask(), isLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  #ask(): Promise<boolean> {
    this.#asking ??= this.#store
      .revision(NO_SCOPE)
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        this.#asking = null;
      });
    return this.#asking;
  }
}
