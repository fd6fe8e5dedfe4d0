import { InteractionResponseType, InteractionType } from 'discord.js';
import { isDeferral, type LocalInteraction } from '../interaction.js';
import type { StoredMessage } from '../messages.js';
import type { LocalState } from '../state.js';
import type { ClientTexts } from '../texts/texts.js';
import { DidNotRespond, ModalShown } from './errors.js';

type Words = ClientTexts['silence'];

/** How long a person waits for an answer that the bot has promised, in milliseconds. */
const PROMISED_WITHIN_MS = 15_000;

/** Whether a press that is only acknowledged is over with that, as in Discord, or waits for the change that it promises. */
export type PressEnd = 'acknowledgement' | 'change';

/** What Discord says where no answer comes: under a form, which stays open, or in place of the answer. */
const silence = ({ type }: LocalInteraction, words: Words) =>
  new DidNotRespond(type === InteractionType.ModalSubmit ? words.form : words.answer);

/**
 * Waits for what the interaction brings to the person's screen.
 * @param end for a press that is acknowledged at first: the change that it promises is waited for as long as a first
 *   answer may take
 * @returns the message that came or changed; for a press that was only acknowledged, its own message as it is then
 * @throws {DidNotRespond} where no answer came in time, or a promised one was taken back
 * @throws {ModalShown} where the answer is a form
 */
export function waitForMessage(
  state: LocalState,
  interaction: LocalInteraction,
  end: PressEnd,
  words: Words,
): Promise<StoredMessage> {
  return waitFor(state, interaction, words, ({ resolve, reject, extend }) => {
    interaction.events.on('acknowledged', (type) => {
      if (type === InteractionResponseType.Pong) reject(silence(interaction, words));
      const own = type === InteractionResponseType.DeferredMessageUpdate ? interaction.source : null;
      if (own && end === 'acknowledgement') resolve(own);
      else if (own) extend(state.answerWithinMs, () => resolve(own));
      else if (isDeferral(type)) extend(PROMISED_WITHIN_MS, () => reject(silence(interaction, words)));
    });
    interaction.events.on('message', (message) => {
      if (message.isDeleted && message !== interaction.source) reject(new DidNotRespond(words.takenBack));
      else resolve(message);
    });
    interaction.events.on('modal', (modal) => reject(new ModalShown(structuredClone(modal), interaction.id)));
  });
}

/**
 * Waits for what is offered to complete an option.
 * @throws {DidNotRespond} where nothing came in time
 */
export function waitForChoices(
  state: LocalState,
  interaction: LocalInteraction,
  words: Words,
): Promise<{ name: string; value: string | number }[]> {
  return waitFor(state, interaction, words, ({ resolve, reject }) => {
    interaction.events.on('choices', (choices) =>
      resolve(choices.map(({ name, value }) => ({ name, value }))),
    );
    interaction.events.on('acknowledged', (type) => {
      if (type === InteractionResponseType.Pong) reject(new DidNotRespond(words.choices));
    });
  });
}

interface Waiting<Value> {
  resolve(value: Value): void;
  reject(error: Error): void;
  /** Waits on for a promised answer, so many milliseconds, then calls back. */
  extend(withinMs: number, onTimeout: () => void): void;
}

function waitFor<Value>(
  state: LocalState,
  interaction: LocalInteraction,
  words: Words,
  listen: (waiting: Waiting<Value>) => void,
): Promise<Value> {
  let timer: NodeJS.Timeout;
  let onClose: () => void;
  const waiting = new Promise<Value>((resolve, reject) => {
    onClose = () => reject(new DidNotRespond(words.closed));
    timer = setTimeout(() => reject(silence(interaction, words)), state.answerWithinMs);
    const extend = (withinMs: number, onTimeout: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(onTimeout, withinMs);
    };
    state.events.once('close', onClose);
    listen({ resolve, reject, extend });
  });
  return waiting.finally(() => {
    clearTimeout(timer);
    state.events.off('close', onClose);
    interaction.events.removeAllListeners();
  });
}
