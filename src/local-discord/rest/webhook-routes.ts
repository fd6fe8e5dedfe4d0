import { InteractionResponseType, MessageFlags } from 'discord.js';
import { type Context, Hono } from 'hono';
import type { LocalInteraction } from '../interaction.js';
import { deleteMessage, messagePayload, type StoredMessage, sendMessage } from '../messages.js';
import { checkMessage, EDITABLE_FLAGS, isForOne, SENDABLE_FLAGS } from '../rules/message-rules.js';
import type { LocalState } from '../state.js';
import { readBody } from './body.js';
import { editAsAsked } from './edited.js';
import { refusals } from './refusal.js';

/** Discord's figure where only the user has installed the application. */
const MOST_FOLLOW_UPS = 5;

/** Later answers to an interaction: follow-ups, and changes to what was answered. */
export function webhookRoutes(state: LocalState): Hono {
  const routes = new Hono();
  const path = '/webhooks/:application/:token';

  routes.post(path, async (context) => {
    const sent = await readBody(context);
    const interaction = answered(state, context);
    const { original } = interaction;
    // The first follow-up after a deferral fills the placeholder in, whatever it asks for itself.
    if (original && isPlaceholder(interaction)) {
      editAsAsked(state, original, sent, SENDABLE_FLAGS);
      interaction.events.emit('message', original);
      return context.json(messagePayload(state, original));
    }
    if (interaction.isUserInstallOnly && interaction.followUps >= MOST_FOLLOW_UPS)
      throw refusals.tooManyFollowUps();
    const { json, files } = sent;
    const names = files.map(({ name }) => name);
    const body = checkMessage(json, { files: names, flags: SENDABLE_FLAGS });
    const isEphemeral = isForOne(json);
    interaction.followUps++;
    const origin = {
      channel: interaction.channel,
      onlyFor: isEphemeral ? interaction.userId : null,
      metadata: interaction.metadata(state, true),
      referencedId: original?.id ?? null,
      flags: isEphemeral ? MessageFlags.Ephemeral : 0,
    };
    const message = sendMessage(state, origin, body, files);
    interaction.events.emit('message', message);
    return context.json(messagePayload(state, message));
  });

  routes.get(`${path}/messages/:message`, (context) => {
    const interaction = answered(state, context);
    return context.json(messagePayload(state, named(state, interaction, context.req.param('message'))));
  });

  routes.patch(`${path}/messages/:message`, async (context) => {
    const sent = await readBody(context);
    const interaction = answered(state, context);
    const message = named(state, interaction, context.req.param('message'));
    editAsAsked(state, message, sent, EDITABLE_FLAGS);
    interaction.events.emit('message', message);
    return context.json(messagePayload(state, message));
  });

  routes.delete(`${path}/messages/:message`, (context) => {
    const interaction = answered(state, context);
    const message = named(state, interaction, context.req.param('message'));
    deleteMessage(state, message);
    interaction.events.emit('message', message);
    return context.body(null, 204);
  });

  return routes;
}

const isPlaceholder = ({ acknowledgement, original }: LocalInteraction) =>
  acknowledgement === InteractionResponseType.DeferredChannelMessageWithSource &&
  original !== null &&
  !original.isDeleted &&
  (original.flags & MessageFlags.Loading) !== 0;

/** The interaction of the token in the path, when it has had its first answer. */
function answered(state: LocalState, context: Context): LocalInteraction {
  if (context.req.param('application') !== state.applicationId) throw refusals.unknownWebhook();
  const interaction = state.interactions.ofToken(context.req.param('token') ?? '');
  if (!interaction || interaction.hasExpired) throw refusals.invalidWebhookToken();
  if (interaction.acknowledgement === null) throw refusals.unknownWebhook();
  return interaction;
}

/** A message of this interaction's own, by id or as `@original`. */
function named(state: LocalState, interaction: LocalInteraction, name: string | undefined): StoredMessage {
  const message = name === '@original' ? interaction.original : state.messages.get(name ?? '');
  const isOwn = message === interaction.original || message?.metadata?.id === interaction.id;
  if (!message || !isOwn || message.isDeleted) throw refusals.unknownMessage();
  return message;
}
