import { type Context, Hono } from 'hono';
import { channelPayload } from '../channels.js';
import { deleteMessage, messagePayload, type StoredMessage, sendMessage } from '../messages.js';
import { checkMessage, EDITABLE_FLAGS, SENDABLE_FLAGS } from '../rules/message-rules.js';
import { isBotIn, type LocalChannel, type LocalState } from '../state.js';
import { readBody } from './body.js';
import { editAsAsked } from './edited.js';
import { payloadForBot } from './payload-for-bot.js';
import { refusals } from './refusal.js';

/** Channels, and the messages that the bot sends, reads, changes and deletes in them by itself. */
export function channelRoutes(state: LocalState): Hono {
  const routes = new Hono();
  const path = '/channels/:channel/messages';

  routes.get('/channels/:channel', (context) => context.json(channelPayload(channelOf(state, context))));

  routes.get(path, (context) => {
    const channel = channelOf(state, context);
    const most = Math.min(Number(context.req.query('limit') ?? 50) || 50, 100);
    const all = [...state.messages.values()].filter(
      (message) => message.channel === channel && isPublic(message),
    );
    return context.json(
      all
        .slice(-most)
        .reverse()
        .map((message) => payloadForBot(state, message)),
    );
  });

  routes.post(path, async (context) => {
    const channel = channelOf(state, context);
    const { json, files } = await readBody(context);
    const body = checkMessage(json, { files: files.map(({ name }) => name), flags: SENDABLE_FLAGS });
    const referencedId = body.message_reference?.message_id ?? null;
    const message = sendMessage(state, { channel, referencedId }, body, files);
    return context.json(messagePayload(state, message));
  });

  routes.get(`${path}/:message`, (context) => context.json(payloadForBot(state, messageOf(state, context))));

  routes.patch(`${path}/:message`, async (context) => {
    const message = messageOf(state, context);
    if (message.author !== state.bot) throw refusals.othersMessage();
    const sent = await readBody(context);
    editAsAsked(state, message, sent, EDITABLE_FLAGS);
    return context.json(messagePayload(state, message));
  });

  routes.delete(`${path}/:message`, (context) => {
    const message = messageOf(state, context);
    // To delete what others say takes a permission that the bot has in no server, and nobody in a conversation.
    if (message.author !== state.bot)
      throw message.channel.guild ? refusals.missingPermissions() : refusals.notInConversation();
    deleteMessage(state, message);
    return context.body(null, 204);
  });

  return routes;
}

const isPublic = (message: StoredMessage) => message.onlyFor === null && !message.isDeleted;

/** A channel that the bot is in. */
function channelOf(state: LocalState, context: Context): LocalChannel {
  const channel = state.channels.get(context.req.param('channel') ?? '');
  if (!channel) throw refusals.unknownChannel();
  const isIn = channel.guild ? isBotIn(state, channel.guild) : channel.place === 'bot-dm';
  if (!isIn) throw refusals.missingAccess();
  return channel;
}

/** A message there; private answers are not to be had this way. */
function messageOf(state: LocalState, context: Context): StoredMessage {
  const channel = channelOf(state, context);
  const message = state.messages.get(context.req.param('message') ?? '');
  if (!message || message.channel !== channel || !isPublic(message)) throw refusals.unknownMessage();
  return message;
}
