import type { APIMessage } from 'discord.js';
import { mentionsOf } from '../mentions.js';
import { messagePayload, type StoredMessage } from '../messages.js';
import type { LocalState } from '../state.js';

/**
 * A message as a bot without the message-content intent reads it by itself: of another's, what is in it is empty,
 * unless the bot is mentioned or the message is in their conversation. An interaction on a message is not so bound.
 */
export function payloadForBot(state: LocalState, message: StoredMessage): APIMessage {
  const payload = messagePayload(state, message);
  const { author, channel } = message;
  const isReadable =
    author === state.bot || channel.place === 'bot-dm' || mentionsOf(message).includes(state.bot.id);
  return isReadable ? payload : { ...payload, content: '', embeds: [], attachments: [], components: [] };
}
