import type { StoredMessage } from '../messages.js';
import type { LocalChannel, LocalState } from '../state.js';
import type { ClientTexts } from '../texts/texts.js';
import { NotSent } from './errors.js';
import type { Identity } from './identity.js';

/** What one person sees of one channel: what is public there, and the private answers to them. */
export class Sight {
  readonly #state: LocalState;
  readonly #identity: Identity;
  readonly #channel: LocalChannel;
  readonly #words: ClientTexts['message'];

  /** @param words for what they cannot do */
  constructor(state: LocalState, identity: Identity, channel: LocalChannel, words: ClientTexts['message']) {
    this.#state = state;
    this.#identity = identity;
    this.#channel = channel;
    this.#words = words;
  }

  /** Oldest first. */
  get messages(): readonly StoredMessage[] {
    return [...this.#state.messages.values()].filter((message) => this.#sees(message) && !message.isDeleted);
  }

  /** A message that they see, or saw before it was deleted. */
  message(id: string): StoredMessage | undefined {
    const message = this.#state.messages.get(id);
    return message && this.#sees(message) ? message : undefined;
  }

  /**
   * A message that they can do something with.
   * @throws {NotSent} where they do not see it, or not any more
   */
  reach(id: string): StoredMessage {
    const message = this.message(id);
    if (!message || message.isDeleted) throw new NotSent(this.#words.gone);
    return message;
  }

  /**
   * Puts a private answer away.
   * @throws {NotSent} where there is none of that id
   */
  dismiss(id: string): void {
    if (this.reach(id).onlyFor === null) throw new NotSent(this.#words.notPrivate);
    this.#identity.dismissed.add(id);
    this.#state.events.emit('change', { kind: 'message', id });
  }

  #sees({ id, channel, onlyFor }: StoredMessage): boolean {
    const isTheirs = onlyFor === null || onlyFor === this.#identity.user.id;
    return channel === this.#channel && isTheirs && !this.#identity.dismissed.has(id);
  }
}
