import { InteractionResponseType, MessageFlags } from 'discord.js';
import { Hono } from 'hono';
import { isDeferral, type LocalInteraction } from '../interaction.js';
import { editMessage, messagePayload, type StoredMessage, sendMessage } from '../messages.js';
import { checkAnswer, checkChoices } from '../rules/answer-rules.js';
import { checkMessage, EDITABLE_FLAGS, isForOne, SENDABLE_FLAGS } from '../rules/message-rules.js';
import { checkModal } from '../rules/modal-rules.js';
import type { LocalState } from '../state.js';
import { type RequestBody, readBody } from './body.js';
import { asEdited } from './edited.js';
import { refusals } from './refusal.js';

/** The first answer to an interaction. */
export function interactionRoutes(state: LocalState): Hono {
  const routes = new Hono();
  routes.post('/interactions/:id/:token/callback', async (context) => {
    const body = await readBody(context);
    const interaction = state.interactions.get(context.req.param('id'));
    if (!interaction || interaction.token !== context.req.param('token')) throw refusals.unknownInteraction();
    if (interaction.acknowledgement !== null) throw refusals.alreadyAcknowledged();
    if (interaction.isTooLate) throw refusals.unknownInteraction();
    const { type, data } = checkAnswer(body.json, interaction);
    const message = takeAnswer(state, interaction, type, { json: data, files: body.files });
    if (context.req.query('with_response') !== 'true') return context.body(null, 204);
    return context.json(callbackResponse(state, interaction, type, message));
  });
  return routes;
}

/** @returns the message that the answer made or changed; null where there is none */
function takeAnswer(
  state: LocalState,
  interaction: LocalInteraction,
  type: InteractionResponseType,
  { json, files }: RequestBody,
): StoredMessage | null {
  switch (type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const choices = checkChoices(json);
      interaction.acknowledge(type);
      interaction.events.emit('choices', choices);
      return null;
    }
    case InteractionResponseType.Modal: {
      const modal = checkModal(json);
      interaction.modal = modal;
      interaction.acknowledge(type);
      interaction.events.emit('modal', modal);
      return null;
    }
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const message = answerMessage(state, interaction, type, { json, files });
      interaction.original = message;
      interaction.acknowledge(type);
      if (!isDeferral(type)) interaction.events.emit('message', message);
      return message;
    }
    case InteractionResponseType.UpdateMessage: {
      const source = interaction.source;
      if (!source || source.isDeleted) throw refusals.unknownMessage();
      const names = files.map(({ name }) => name);
      const body = checkMessage(json, {
        prefix: ['data'],
        files: names,
        edited: asEdited(source),
        flags: EDITABLE_FLAGS,
      });
      editMessage(state, source, body, files);
      interaction.original = source;
      interaction.acknowledge(type);
      interaction.events.emit('message', source);
      return source;
    }
    default:
      interaction.original = interaction.source;
      interaction.acknowledge(type);
      return null;
  }
}

/** A new message, or the placeholder of one that comes later. */
function answerMessage(
  state: LocalState,
  interaction: LocalInteraction,
  type: InteractionResponseType,
  { json, files }: RequestBody,
): StoredMessage {
  const isEphemeral = isForOne(json);
  const isDeferred = isDeferral(type);
  const body = isDeferred
    ? {}
    : checkMessage(json, { prefix: ['data'], files: files.map(({ name }) => name), flags: SENDABLE_FLAGS });
  const origin = {
    channel: interaction.channel,
    onlyFor: isEphemeral ? interaction.userId : null,
    command: interaction.commandUsed(state),
    metadata: interaction.metadata(state, false),
    referencedId: interaction.repliesTo?.id ?? null,
    flags: (isEphemeral ? MessageFlags.Ephemeral : 0) | (isDeferred ? MessageFlags.Loading : 0),
  };
  return sendMessage(state, origin, body, isDeferred ? [] : files);
}

function callbackResponse(
  state: LocalState,
  interaction: LocalInteraction,
  type: InteractionResponseType,
  message: StoredMessage | null,
) {
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: message.onlyFor !== null,
      }),
    },
    ...(message && { resource: { type, message: messagePayload(state, message) } }),
  };
}
