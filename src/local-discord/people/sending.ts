import type { APIUser } from 'discord.js';
import { channelPayload } from '../channels.js';
import { contextOf } from '../commands.js';
import { MOST_FILE_BYTES } from '../files.js';
import { memberOf } from '../gateway/guild.js';
import { LocalInteraction, type StartedInteraction } from '../interaction.js';
import { messagePayload } from '../messages.js';
import { BOT_PERMISSIONS, permissionsIn } from '../permissions.js';
import type { LocalChannel, LocalState } from '../state.js';

/** Whose interaction it is, and where they are. */
export interface Sender {
  readonly user: APIUser;
  readonly channel: LocalChannel;
  /** As Discord names them. */
  readonly locale: string;
}

/** What an interaction is, beside whose and where. */
export type Started = Omit<StartedInteraction, 'channel' | 'userId'>;

const GUILD_LOCALE = 'en-US';

/** Begins an interaction, which the bot is still to be told of. */
export function startInteraction(
  state: LocalState,
  { user, channel }: Sender,
  started: Started,
): LocalInteraction {
  return new LocalInteraction(state, { ...started, channel, userId: user.id });
}

/** Tells the bot of an interaction. */
export function sendInteraction(
  state: LocalState,
  { user, channel, locale }: Sender,
  interaction: LocalInteraction,
  data: object,
): void {
  const { id, type, token, owners, source } = interaction;
  const { guild } = channel;
  const permissions = permissionsIn(state, channel, user.id).toString();
  const payload = {
    id,
    application_id: state.applicationId,
    type,
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelPayload(channel), permissions },
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: GUILD_LOCALE, features: [] },
          guild_locale: GUILD_LOCALE,
          member: { ...memberOf(user), permissions },
        }
      : { user }),
    app_permissions: BOT_PERMISSIONS.toString(),
    locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(channel.place),
    attachment_size_limit: MOST_FILE_BYTES,
    ...(source && { message: messagePayload(state, source) }),
  };
  state.events.emit('dispatch', 'INTERACTION_CREATE', payload, guild?.id ?? null);
}
