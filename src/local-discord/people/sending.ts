import type { APIUser } from 'discord.js';
import { channelPayload } from '../channels.js';
import { contextOf } from '../commands.js';
import { MOST_FILE_BYTES } from '../files.js';
import { memberOf } from '../gateway/guild.js';
import type { LocalInteraction } from '../interaction.js';
import { BOT_PERMISSIONS } from '../permissions.js';
import type { LocalState } from '../state.js';

/** Whose interaction it is. */
export interface Sender {
  readonly user: APIUser;
  /** What they may do in the channel, in Discord's bits. */
  readonly permissions: bigint;
  /** As Discord names them. */
  readonly locale: string;
}

const GUILD_LOCALE = 'en-US';

/**
 * Tells the bot of an interaction.
 * @param more what its kind has beside its data
 */
export function sendInteraction(
  state: LocalState,
  interaction: LocalInteraction,
  { user, permissions, locale }: Sender,
  data: object,
  more: object = {},
): void {
  const { id, type, token, channel, owners } = interaction;
  const { guild } = channel;
  const payload = {
    id,
    application_id: state.applicationId,
    type,
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelPayload(channel), permissions: permissions.toString() },
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: GUILD_LOCALE, features: [] },
          guild_locale: GUILD_LOCALE,
          member: { ...memberOf(user), permissions: permissions.toString() },
        }
      : { user }),
    app_permissions: BOT_PERMISSIONS.toString(),
    locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(channel.place),
    attachment_size_limit: MOST_FILE_BYTES,
    ...more,
  };
  state.events.emit('dispatch', 'INTERACTION_CREATE', payload, guild?.id ?? null);
}
