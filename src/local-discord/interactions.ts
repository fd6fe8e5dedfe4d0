import type { LocalInteraction } from './interaction.js';

/** The interactions whose tokens still take something, and those whose form may still be handed in. */
export class Interactions {
  readonly #byId = new Map<string, LocalInteraction>();
  readonly #byToken = new Map<string, LocalInteraction>();

  /** Lets go of those that have ended meanwhile, so that they do not become more and more. */
  add(interaction: LocalInteraction): void {
    for (const old of this.#byId.values()) {
      if (!old.hasExpired) break;
      if (old.modal === null) this.#forget(old);
    }
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
  }

  get(id: string): LocalInteraction | undefined {
    return this.#byId.get(id);
  }

  ofToken(token: string): LocalInteraction | undefined {
    return this.#byToken.get(token);
  }

  #forget({ id, token }: LocalInteraction): void {
    this.#byId.delete(id);
    this.#byToken.delete(token);
  }
}
