import type { APIModalInteractionResponseCallbackData } from 'discord.js';

/** What Discord's client would not have sent at all: an unknown command, a missing option, a disabled button. */
export class NotSent extends Error {
  override name = 'NotSent';
}

/** The bot did not answer in time; what Discord then shows. */
export class DidNotRespond extends Error {
  override name = 'DidNotRespond';
}

/** The bot answered with a form to fill in. */
export class ModalShown extends Error {
  override name = 'ModalShown';

  constructor(readonly modal: APIModalInteractionResponseCallbackData) {
    super(`The bot shows a form, "${modal.title}".`);
  }
}
