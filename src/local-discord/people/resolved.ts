import type { APIAttachment, APIUser, Snowflake } from 'discord.js';
import { usersIn } from '../channels.js';
import { storeFile } from '../files.js';
import { memberOf } from '../gateway/guild.js';
import { permissionsIn } from '../permissions.js';
import type { LocalChannel, LocalState } from '../state.js';
import { type LocalFile, sentFile } from './sent-file.js';

/** What the ids in an interaction stand for: its files, and the users who are chosen. */
export class Resolved {
  readonly #state: LocalState;
  readonly #channel: LocalChannel;
  readonly #attachments: Record<Snowflake, APIAttachment> = {};
  readonly #users: Record<Snowflake, APIUser> = {};

  constructor(state: LocalState, channel: LocalChannel) {
    this.#state = state;
    this.#channel = channel;
  }

  /** Those who can be chosen there. */
  get choosable(): readonly APIUser[] {
    return usersIn(this.#state, this.#channel);
  }

  /** Keeps a file. @returns its id */
  keep(picked: LocalFile): Snowflake {
    const attachment = storeFile(
      this.#state,
      this.#channel,
      sentFile(picked),
      Object.values(this.#attachments),
    );
    this.#attachments[attachment.id] = { ...attachment, ephemeral: true };
    return attachment.id;
  }

  choose(ids: readonly Snowflake[]): void {
    for (const user of this.choosable) if (ids.includes(user.id)) this.#users[user.id] = user;
  }

  /** As the data of an interaction has it: nothing where there is nothing to resolve. */
  get data() {
    const attachments = Object.keys(this.#attachments).length > 0 ? this.#attachments : null;
    const users = Object.keys(this.#users).length > 0 ? this.#users : null;
    if (!attachments && !users) return {};
    const members = users && this.#channel.guild ? this.#members() : null;
    return {
      resolved: {
        ...(attachments && { attachments }),
        ...(users && { users }),
        ...(members && { members }),
      },
    };
  }

  /** Without what `users` tells already. */
  #members(): Record<Snowflake, object> {
    const members = Object.values(this.#users).map((user) => {
      const { user: _user, deaf: _deaf, mute: _mute, ...member } = memberOf(user);
      const permissions = permissionsIn(this.#state, this.#channel, user.id).toString();
      return [user.id, { ...member, permissions }];
    });
    return Object.fromEntries(members);
  }
}
