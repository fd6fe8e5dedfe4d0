import {
  type APIUser,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionType,
} from 'discord.js';
import { channelPayload } from '../channels.js';
import { contextOf, offeredCommands } from '../commands.js';
import { BOT_PERMISSIONS, MANAGE_MESSAGES, MEMBER_PERMISSIONS, memberOf } from '../gateway/guild.js';
import { LocalInteraction } from '../interaction.js';
import { messagePayload, type StoredMessage } from '../messages.js';
import type { LocalChannel, LocalState } from '../state.js';
import { findCommand, type OptionValues, sentOptions } from './command-options.js';
import { NotSent } from './errors.js';
import { type LocalMessage, snapshot } from './local-message.js';
import { sentComponent } from './sent-component.js';
import { waitForChoices, waitForMessage } from './waiting.js';

/** Discord's figure for a file without a boosted server, in bytes. */
const ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** Somebody who uses the bot in one place, with their own eyes. */
export class LocalPerson {
  readonly #state: LocalState;
  readonly #user: APIUser;
  readonly #channel: LocalChannel;
  readonly #permissions: bigint;
  readonly #locale: string;

  constructor(
    state: LocalState,
    user: APIUser,
    channel: LocalChannel,
    options: { managesMessages: boolean; locale: string },
  ) {
    this.#state = state;
    this.#user = user;
    this.#channel = channel;
    this.#permissions = MEMBER_PERMISSIONS | (options.managesMessages ? MANAGE_MESSAGES : 0n);
    this.#locale = options.locale;
  }

  get id(): string {
    return this.#user.id;
  }

  /** The slash commands that Discord offers to this person. */
  get commands() {
    return offeredCommands(this.#state, this.#channel.place);
  }

  /** What this person sees in the channel, oldest first; others' private replies are not there. */
  get messages(): readonly LocalMessage[] {
    return [...this.#state.messages.values()].filter((m) => this.#sees(m) && !m.isDeleted).map(snapshot);
  }

  /** The current state of a message that this person sees or saw. */
  message(id: string): LocalMessage | undefined {
    const message = this.#state.messages.get(id);
    return message && this.#sees(message) ? snapshot(message) : undefined;
  }

  /** The name by which a mention shows somebody. */
  nameOf(userId: string): string {
    const user = this.#state.users.get(userId);
    return user?.global_name ?? user?.username ?? 'unknown-user';
  }

  /**
   * Runs a slash command, subcommands after spaces.
   * @returns the bot's answer; a deferred one when it comes
   * @throws {NotSent} where Discord's client would not send it, {DidNotRespond} where no answer came in time
   */
  async run(command: string, options: OptionValues = {}): Promise<LocalMessage> {
    const named = findCommand(this.commands, command);
    const data = { ...commandData(named.command), options: sentOptions(named, options) };
    const interaction = this.#start(InteractionType.ApplicationCommand);
    const answer = waitForMessage(this.#state, interaction);
    this.#send(interaction, data);
    return snapshot(await answer);
  }

  /**
   * Asks what completes an option.
   * @param focused the option that is being typed
   * @throws {NotSent} where the command or option does not complete, {DidNotRespond} where no answer came in time
   */
  async complete(
    command: string,
    options: OptionValues,
    focused: string,
  ): Promise<{ name: string; value: string | number }[]> {
    const named = findCommand(this.commands, command);
    const option = named.options.find(({ name }) => name === focused);
    if (!option || !('autocomplete' in option) || !option.autocomplete)
      throw new NotSent(`The option "${focused}" of /${command} does not complete what is typed.`);
    const data = { ...commandData(named.command), options: sentOptions(named, options, focused) };
    const interaction = this.#start(InteractionType.ApplicationCommandAutocomplete);
    const choices = waitForChoices(this.#state, interaction);
    this.#send(interaction, data);
    return choices;
  }

  /**
   * Presses a button, or chooses in a select.
   * @param values what is chosen in a select
   * @returns the message that the press gave: a new one, or the same one changed, perhaps deleted
   * @throws {NotSent} where Discord's client would not send it, {DidNotRespond} where no answer came in time
   */
  async press(message: LocalMessage, customId: string, values?: string[]): Promise<LocalMessage> {
    const source = this.#state.messages.get(message.id);
    if (!source || !this.#sees(source) || source.isDeleted)
      throw new NotSent('This message is not there any more.');
    const data = sentComponent(source, customId, values);
    const interaction = this.#start(InteractionType.MessageComponent, source);
    const answer = waitForMessage(this.#state, interaction);
    this.#send(interaction, data, { message: messagePayload(this.#state, source) });
    return snapshot(await answer);
  }

  #sees(message: StoredMessage): boolean {
    return message.channel === this.#channel && (message.onlyFor === null || message.onlyFor === this.id);
  }

  #start(type: InteractionType, source?: StoredMessage): LocalInteraction {
    return new LocalInteraction(this.#state, {
      type,
      channel: this.#channel,
      userId: this.id,
      owners: this.#owners(),
      ...(source && { source }),
    });
  }

  /** The server has the bot, and through it their conversations; elsewhere this person brought it along. */
  #owners(): Record<string, string> {
    const { place } = this.#channel;
    if (place === 'private-channel') return { [ApplicationIntegrationType.UserInstall]: this.id };
    return { [ApplicationIntegrationType.GuildInstall]: place === 'guild' ? this.#state.guildId : '0' };
  }

  #send(interaction: LocalInteraction, data: object, more: object = {}): void {
    const state = this.#state;
    const isInGuild = this.#channel.place === 'guild';
    const member = { ...memberOf(this.#user), permissions: this.#permissions.toString() };
    const payload = {
      id: interaction.id,
      application_id: state.applicationId,
      type: interaction.type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: this.#channel.id,
      channel: { ...channelPayload(state, this.#channel), permissions: this.#permissions.toString() },
      ...(isInGuild
        ? {
            guild_id: state.guildId,
            guild: { id: state.guildId, locale: 'en-US', features: [] },
            guild_locale: 'en-US',
            member,
          }
        : { user: this.#user }),
      app_permissions: BOT_PERMISSIONS.toString(),
      locale: this.#locale,
      entitlements: [],
      authorizing_integration_owners: interaction.owners,
      context: contextOf(this.#channel.place),
      attachment_size_limit: ATTACHMENT_BYTES,
      ...more,
    };
    state.events.emit('dispatch', 'INTERACTION_CREATE', payload, isInGuild ? state.guildId : null);
  }
}

function commandData(command: { id: string; name: string; guild_id?: string | undefined }) {
  const { id, name, guild_id } = command;
  return { id, name, type: ApplicationCommandType.ChatInput, ...(guild_id && { guild_id }) };
}
