import { type APIUser, ChannelType } from 'discord.js';
import type { LocalChannel, LocalState } from './state.js';

const CHANNEL_TYPES = {
  guild: ChannelType.GuildText,
  'bot-dm': ChannelType.DM,
  'private-channel': ChannelType.GroupDM,
} as const;

/** The name of a server's channel. */
export const CHANNEL_NAME = 'general';

/** The channel as an interaction describes it. */
export function channelPayload(channel: LocalChannel) {
  const base = { id: channel.id, type: CHANNEL_TYPES[channel.place], last_message_id: null, flags: 0 };
  if (!channel.guild) return { ...base, name: null, recipients: channel.recipients };
  return {
    ...base,
    guild_id: channel.guild.id,
    name: CHANNEL_NAME,
    topic: null,
    nsfw: false,
    position: 0,
    parent_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: [],
  };
}

/** Who can be named in a channel: a server's members, or those who talk there. */
export function usersIn(state: LocalState, channel: LocalChannel): readonly APIUser[] {
  if (channel.guild) return [...state.users.values()];
  return channel.place === 'bot-dm' ? [...channel.recipients, state.bot] : channel.recipients;
}
