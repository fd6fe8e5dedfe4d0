import type { LocalPerson } from '../local-discord.js';
import { showCommands, showMessage, showMessageCommands } from '../shown/show.js';
import type { ShownMessage } from '../shown/shown.js';
import type { Offered, PageEvent } from './protocol.js';
import type { Stage } from './stage.js';

/** What one person sees in one channel, as the page draws it. */
export class View {
  readonly #stage: Stage;
  readonly #person: LocalPerson;

  constructor(stage: Stage, person: LocalPerson) {
    this.#stage = stage;
    this.#person = person;
  }

  /** Null where this person does not see it, or not any more. */
  message(id: string): ShownMessage | null {
    const message = this.#person.message(id);
    return message && !message.isDeleted ? showMessage(message, this.#person) : null;
  }

  get offered(): Offered {
    const { commands, messageCommands, locale } = this.#person;
    return {
      commands: showCommands(commands, locale),
      messageCommands: showMessageCommands(messageCommands, locale),
    };
  }

  get snapshot(): PageEvent & { kind: 'snapshot' } {
    const messages = this.#person.messages.map((message) => showMessage(message, this.#person));
    return { kind: 'snapshot', world: this.#stage.world(), messages, ...this.offered };
  }
}
