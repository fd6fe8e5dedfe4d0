import { ChannelType } from 'discord.js';
import type { LocalChannel, LocalState } from './state.js';

const CHANNEL_TYPES = {
  guild: ChannelType.GuildText,
  'bot-dm': ChannelType.DM,
  'private-channel': ChannelType.GroupDM,
} as const;

/** The channel as an interaction describes it. */
export function channelPayload(state: LocalState, channel: LocalChannel) {
  const base = { id: channel.id, type: CHANNEL_TYPES[channel.place], last_message_id: null, flags: 0 };
  if (channel.place !== 'guild') return { ...base, name: null, recipients: channel.recipients };
  return {
    ...base,
    guild_id: state.guildId,
    name: 'general',
    topic: null,
    nsfw: false,
    position: 0,
    parent_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: [],
  };
}
