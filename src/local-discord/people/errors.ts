import type { APIModalInteractionResponseCallbackData } from 'discord.js';

/** What Discord's client would not have sent at all: an unknown command, a missing option, a disabled button. */
export class NotSent extends Error {
  override name = 'NotSent';

  constructor(
    message: string,
    /** The option, or the field of a form by its custom id, that is wrong. */
    readonly field?: string,
  ) {
    super(message);
  }
}

/** The bot did not answer in time; what Discord then shows. */
export class DidNotRespond extends Error {
  override name = 'DidNotRespond';
}

/** The bot answered with a form to fill in. */
export class ModalShown extends Error {
  override name = 'ModalShown';

  constructor(
    readonly modal: APIModalInteractionResponseCallbackData,
    /** What it is handed in under. */
    readonly formId: string,
  ) {
    super(`The bot shows a form, "${modal.title}".`);
  }
}
