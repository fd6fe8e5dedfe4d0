import type { Choice } from './field.js';

/** What stands in the list of an option that the bot completes. */
export interface Completed {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly choices: readonly Choice[];
}

/** How long somebody has to pause before the bot is asked, in milliseconds. */
const PAUSE_MS = 150;

/** Asks the bot for values, once a pause; an answer that comes after a later question or after the end is thrown away. */
export class Completing {
  readonly #tell: (completed: Completed) => void;
  #completed: Completed = { state: 'loading', choices: [] };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(tell: (completed: Completed) => void) {
    this.#tell = tell;
  }

  /** @param ask gets the choices, or null where the bot has no answer */
  askNow(ask: () => Promise<readonly Choice[] | null>): void {
    this.#ask(ask, this.#start());
  }

  askAfterPause(ask: () => Promise<readonly Choice[] | null>): void {
    const asked = this.#start();
    this.#timer = setTimeout(() => this.#ask(ask, asked), PAUSE_MS);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#asked++;
    this.#completed = { state: 'loading', choices: [] };
  }

  /** What is there already stays until there is something else: a list that comes and goes at each key is no help. */
  #start(): number {
    clearTimeout(this.#timer);
    this.#hear({ state: 'loading', choices: this.#completed.choices });
    return ++this.#asked;
  }

  async #ask(ask: () => Promise<readonly Choice[] | null>, asked: number): Promise<void> {
    const choices = await ask();
    if (asked !== this.#asked) return;
    this.#hear(choices ? { state: 'ready', choices } : { state: 'failed', choices: [] });
  }

  #hear(completed: Completed): void {
    this.#completed = completed;
    this.#tell(completed);
  }
}
