import { InteractionResponseType, InteractionType } from 'discord.js';
import { z } from 'zod';
import { text } from './component-schema.js';
import { FormErrors } from './form.js';

const Response = InteractionResponseType;

/** The kinds of answer that each kind of interaction takes. */
const ANSWERS: Partial<Record<InteractionType, readonly InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: [
    Response.Pong,
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Response.Pong,
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
    Response.Modal,
  ],
  [InteractionType.ModalSubmit]: [
    Response.Pong,
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [
    Response.Pong,
    Response.ApplicationCommandAutocompleteResult,
  ],
};

/** What changes the message whose component was used, where there is one. */
const UPDATES: readonly InteractionResponseType[] = [Response.DeferredMessageUpdate, Response.UpdateMessage];

const answer = z.object({ type: z.int(), data: z.unknown().optional() });

/**
 * Checks that an answer's kind fits what it answers.
 * @throws {Refusal} 50035
 */
export function checkAnswer(
  body: unknown,
  asked: { readonly type: InteractionType; readonly source: object | null },
): { type: InteractionResponseType; data: unknown } {
  const form = new FormErrors();
  const { type, data } = form.parse(answer, body);
  const kinds = (ANSWERS[asked.type] ?? []).filter((kind) => asked.source || !UPDATES.includes(kind));
  if (!kinds.includes(type))
    form.add(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${kinds.join(', ')}}.`);
  form.refuseIfAny();
  return { type, data };
}

const choices = z.object({
  choices: z
    .array(
      z.object({
        name: text(1, 100),
        name_localizations: z.record(z.string(), text(1, 100)).nullish(),
        value: z.union([text(1, 100), z.number()]),
      }),
    )
    .max(25),
});

/**
 * Checks what is offered to complete an option.
 * @throws {Refusal} 50035
 */
export function checkChoices(data: unknown) {
  return new FormErrors(['data']).parse(choices, data).choices.map(({ name, value }) => ({ name, value }));
}
