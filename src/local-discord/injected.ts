import { channelPayload } from './channels.js';
import { memberOf } from './gateway/guild.js';
import { LocalInteraction } from './interaction.js';
import { messagePayload } from './messages.js';
import type { LocalChannel, LocalState } from './state.js';
import { createUser } from './state.js';

/** What has become of an interaction that nobody's Discord would send. */
export interface InjectedInteraction {
  readonly id: string;
  /** How often the bot has answered it or taken it on. */
  readonly answers: number;
  /** Resolves with the first of them. */
  readonly answered: Promise<void>;
}

/**
 * Sends the bot an interaction as it is given: whatever of it stands for what Discord adds takes its place. Where it names
 * a message that is there, it is one of that message's.
 */
export function inject(state: LocalState, kind: number, given: object): InjectedInteraction {
  const [{ id: guildId, channelId }] = state.guilds;
  const channel = state.channels.get(channelId) as LocalChannel;
  const user = createUser(state.nextId(), 'Stranger', false);
  const owners = { 0: guildId };
  const source = state.messages.get(messageIdOf(given)) ?? null;
  const interaction = new LocalInteraction(state, { type: kind, channel, userId: user.id, owners, source });
  let answers = 0;
  const answered = new Promise<void>((resolve) => {
    interaction.events.on('acknowledged', () => {
      answers++;
      resolve();
    });
  });
  const payload = {
    application_id: state.applicationId,
    type: kind,
    version: 1,
    channel_id: channelId,
    channel: channelPayload(channel),
    guild_id: guildId,
    member: { ...memberOf(user), permissions: '2048' },
    app_permissions: '2048',
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: owners,
    context: 0,
    ...given,
    ...(source && { message: messagePayload(state, source) }),
    id: interaction.id,
    token: interaction.token,
  };
  state.events.emit('dispatch', 'INTERACTION_CREATE', payload, guildId);
  return {
    id: interaction.id,
    get answers() {
      return answers;
    },
    answered,
  };
}

const messageIdOf = (given: object): string =>
  'message' in given &&
  typeof given.message === 'object' &&
  given.message !== null &&
  'id' in given.message &&
  typeof given.message.id === 'string'
    ? given.message.id
    : '';
