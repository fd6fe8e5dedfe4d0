import { type APIApplicationCommand, ApplicationCommandType, InteractionType } from 'discord.js';
import { CHANNEL_NAME } from '../channels.js';
import { offeredCommands } from '../commands.js';
import { installsIn, type Owners, ownersOf, ownersOfMessage, stillThere } from '../installs.js';
import type { LocalInteraction } from '../interaction.js';
import { messagePayload, sendMessage } from '../messages.js';
import { permissionsIn } from '../permissions.js';
import type { LocalChannel, LocalState } from '../state.js';
import { type ClientTexts, clientTextsFor } from '../texts/texts.js';
import { findCommand, type OptionValues, sentOptions } from './command-options.js';
import { NotSent } from './errors.js';
import type { Identity } from './identity.js';
import { authorOf, type LocalAuthor, type LocalMessage, nameOf, snapshot } from './local-message.js';
import { Resolved } from './resolved.js';
import { type Sender, type Started, sendInteraction, startInteraction } from './sending.js';
import { sentComponent } from './sent-component.js';
import { type FormValues, sentForm } from './sent-form.js';
import { Sight } from './sight.js';
import { type PressEnd, waitForChoices, waitForMessage } from './waiting.js';

/** Discord's figure for a message, in characters. */
const MOST_CHARACTERS = 2000;

/** Where somebody stands, and which language their Discord speaks. */
export interface Standpoint {
  readonly channel: LocalChannel;
  /** As Discord names them. */
  readonly locale: string;
}

/** Somebody who uses the bot in one place, with their own eyes. */
export class LocalPerson {
  readonly #state: LocalState;
  readonly #identity: Identity;
  readonly #channel: LocalChannel;
  readonly #sight: Sight;
  readonly #texts: ClientTexts;
  readonly locale: string;

  constructor(state: LocalState, identity: Identity, { channel, locale }: Standpoint) {
    this.#state = state;
    this.#identity = identity;
    this.#channel = channel;
    this.#texts = clientTextsFor(locale);
    this.#sight = new Sight(state, identity, channel, this.#texts.message);
    this.locale = locale;
  }

  get id(): string {
    return this.#identity.user.id;
  }

  get name(): string {
    return nameOf(this.#identity.user);
  }

  get channelId(): string {
    return this.#channel.id;
  }

  get managesServers(): boolean {
    return this.#identity.managesServers;
  }

  /** Their conversation with the bot. */
  get directChannelId(): string {
    return this.#identity.direct.id;
  }

  /**
   * The same person in another channel, or in another language.
   * @throws {NotSent} where the channel is not theirs to see
   */
  at({ channelId, locale = this.locale }: { channelId?: string; locale?: string }): LocalPerson {
    const channel = channelId === undefined ? this.#channel : this.#state.channels.get(channelId);
    if (!channel || !this.#mayEnter(channel)) throw new NotSent(this.#texts.noChannel);
    return new LocalPerson(this.#state, this.#identity, { channel, locale });
  }

  /** The slash commands that Discord offers to this person. */
  get commands(): APIApplicationCommand[] {
    return structuredClone(this.#offered(ApplicationCommandType.ChatInput));
  }

  /** The commands on messages that Discord offers to this person. */
  get messageCommands(): APIApplicationCommand[] {
    return structuredClone(this.#offered(ApplicationCommandType.Message));
  }

  /** What this person sees in the channel, oldest first; others' private replies are not there. */
  get messages(): readonly LocalMessage[] {
    return this.#sight.messages.map(snapshot);
  }

  /** The current state of a message that this person sees or saw. */
  message(id: string): LocalMessage | undefined {
    const message = this.#sight.message(id);
    return message && snapshot(message);
  }

  /** Who can be chosen here where the bot lets a person choose users. */
  get people(): readonly LocalAuthor[] {
    return this.#resolved().choosable.map(authorOf);
  }

  /** The name by which a mention shows somebody. */
  nameOf(userId: string): string {
    const user = this.#state.users.get(userId);
    return user ? nameOf(user) : 'unknown-user';
  }

  /** The name by which a mention shows a channel; null where this person sees none of that id, or it has no name. */
  channelNameOf(channelId: string): string | null {
    const channel = this.#state.channels.get(channelId);
    return channel?.guild ? CHANNEL_NAME : null;
  }

  /**
   * Runs a slash command, subcommands after spaces.
   * @returns the bot's answer; a deferred one when it comes
   * @throws {NotSent} where Discord's client would not send it, {DidNotRespond} where no answer came in time
   */
  async run(command: string, options: OptionValues = {}): Promise<LocalMessage> {
    const named = findCommand(this.#offered(ApplicationCommandType.ChatInput), command, this.locale);
    const resolved = this.#resolved();
    const sent = sentOptions(named, options, resolved, this.locale);
    const data = { ...commandData(named.command), options: sent, ...resolved.data };
    const commandName = [named.command, ...named.path].map(({ name }) => name).join(' ');
    const owners = this.#ownersOf(named.command);
    return this.#ask({ type: InteractionType.ApplicationCommand, owners, commandName }, data);
  }

  /**
   * Runs a command on a message.
   * @returns as `run`
   * @throws as `run`; private answers have no commands
   */
  async runOn(command: string, message: LocalMessage | string): Promise<LocalMessage> {
    const named = this.#offered(ApplicationCommandType.Message).find(({ name }) => name === command);
    if (!named) throw new NotSent(this.#texts.commands.noneOnMessages(command));
    const target = this.#sight.reach(typeof message === 'string' ? message : message.id);
    if (target.onlyFor !== null) throw new NotSent(this.#texts.commands.noneOnPrivate);
    const messages = { [target.id]: messagePayload(this.#state, target) };
    const data = { ...commandData(named), target_id: target.id, resolved: { messages } };
    const owners = this.#ownersOf(named);
    const commandName = named.name;
    return this.#ask({ type: InteractionType.ApplicationCommand, owners, commandName, target }, data);
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
    const named = findCommand(this.#offered(ApplicationCommandType.ChatInput), command, this.locale);
    const option = named.options.find(({ name }) => name === focused);
    if (!option || !('autocomplete' in option) || !option.autocomplete)
      throw new NotSent(this.#texts.commands.completesNothing(command, focused));
    const sent = sentOptions(named, options, this.#resolved(), this.locale, focused);
    const type = InteractionType.ApplicationCommandAutocomplete;
    const owners = this.#ownersOf(named.command);
    const interaction = startInteraction(this.#state, this.#sender, { type, owners });
    const choices = waitForChoices(this.#state, interaction, this.#texts.silence);
    sendInteraction(this.#state, this.#sender, interaction, { ...commandData(named.command), options: sent });
    return choices;
  }

  /**
   * Presses a button, or chooses in a select.
   * @param values what is chosen in a select: values of options, or ids of users
   * @param end whether a press that is only acknowledged at first is over then, or waits for the change that is to come
   * @returns the message that the press gave: a new one, or the same one changed, perhaps deleted; unchanged where
   *   nothing but an acknowledgement came
   * @throws {NotSent} where Discord's client would not send it, {DidNotRespond} where no answer came in time
   */
  async press(
    message: LocalMessage | string,
    customId: string,
    values?: readonly string[],
    end: PressEnd = 'change',
  ): Promise<LocalMessage> {
    const source = this.#sight.reach(typeof message === 'string' ? message : message.id);
    const data = sentComponent(source, customId, values, this.#resolved(), this.#texts);
    const owners = usable(ownersOfMessage(this.#state, source), this.#texts);
    return this.#ask({ type: InteractionType.MessageComponent, owners, source }, data, end);
  }

  /**
   * Hands in a form that the bot has shown.
   * @param formId as `ModalShown` tells it
   * @param values by the custom ids of the fields; those that are not there stay as the bot filled them in
   * @param end as for `press`
   * @returns as `press`
   * @throws as `press`; a form is handed in once, but may be again where the bot has not taken it
   */
  async submit(formId: string, values: FormValues, end: PressEnd = 'change'): Promise<LocalMessage> {
    const shownBy = this.#state.interactions.get(formId);
    const isOwn = shownBy?.userId === this.id && shownBy.channel === this.#channel;
    if (!shownBy?.modal || !isOwn) throw new NotSent(this.#texts.formIsGone);
    const { modal, source } = shownBy;
    const owners = usable(stillThere(this.#state, this.#channel, shownBy.owners), this.#texts);
    const resolved = this.#resolved();
    const sent = sentForm(modal, values, resolved, this.#texts);
    shownBy.modal = null;
    const started = { type: InteractionType.ModalSubmit, owners, shownBy, ...(source && { source }) };
    const interaction = startInteraction(this.#state, this.#sender, started);
    try {
      return await this.#tell(interaction, { ...sent, ...resolved.data }, end);
    } finally {
      // It stays on the screen until the bot has taken it.
      if (interaction.acknowledgement === null) shownBy.modal = modal;
    }
  }

  /**
   * Says something in the channel.
   * @throws {NotSent} where it is empty, or longer than 2,000 characters
   */
  say(text: string): LocalMessage {
    const content = text.trim();
    if (content === '') throw new NotSent(this.#texts.message.empty);
    if (content.length > MOST_CHARACTERS)
      throw new NotSent(this.#texts.message.tooLong(MOST_CHARACTERS, content.length));
    const origin = { channel: this.#channel, author: this.#identity.user };
    return snapshot(sendMessage(this.#state, origin, { content }, []));
  }

  /**
   * Puts a private answer away, out of this person's sight.
   * @throws {NotSent} where there is none of that id
   */
  dismiss(id: string): void {
    this.#sight.dismiss(id);
  }

  /** As registered, for looking at alone: all of them in every language are much to copy for each that is run. */
  #offered(type: ApplicationCommandType): APIApplicationCommand[] {
    const permissions = permissionsIn(this.#state, this.#channel, this.id);
    const installs = installsIn(this.#state, this.#channel, this.id);
    return offeredCommands(this.#state, this.#channel, { permissions, installs }, type);
  }

  #ownersOf(command: APIApplicationCommand): Owners {
    return ownersOf(command, installsIn(this.#state, this.#channel, this.id));
  }

  #mayEnter({ guild, recipients }: LocalChannel): boolean {
    return guild !== null || recipients.includes(this.#identity.user);
  }

  #ask(started: Started, data: object, end: PressEnd = 'change'): Promise<LocalMessage> {
    return this.#tell(startInteraction(this.#state, this.#sender, started), data, end);
  }

  async #tell(interaction: LocalInteraction, data: object, end: PressEnd): Promise<LocalMessage> {
    const answer = waitForMessage(this.#state, interaction, end, this.#texts.silence);
    sendInteraction(this.#state, this.#sender, interaction, data);
    return snapshot(await answer);
  }

  get #sender(): Sender {
    return { user: this.#identity.user, channel: this.#channel, locale: this.locale };
  }

  #resolved(): Resolved {
    return new Resolved(this.#state, this.#channel);
  }
}

/** @throws {NotSent} where nobody has the bot there any more */
function usable(owners: Owners, texts: ClientTexts): Owners {
  if (Object.keys(owners).length === 0) throw new NotSent(texts.botIsGone);
  return owners;
}

function commandData({ id, name, type, guild_id }: APIApplicationCommand) {
  return { id, name, type, ...(guild_id && { guild_id }) };
}
