import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import {
  type APIApplicationCommandInteractionMetadata,
  type APIApplicationCommandOptionChoice,
  type APIMessageComponentInteractionMetadata,
  type APIMessageInteractionMetadata,
  type APIModalInteractionResponseCallbackData,
  ApplicationIntegrationType,
  InteractionResponseType,
  InteractionType,
} from 'discord.js';
import type { Owners } from './installs.js';
import type { StoredMessage } from './messages.js';
import type { LocalChannel, LocalState } from './state.js';

/** What the person who started an interaction gets to see of its answers. */
interface InteractionEvents {
  /** The bot has taken it on, perhaps without an answer yet. */
  acknowledged: [type: InteractionResponseType];
  /** A message came, changed or went. */
  message: [message: StoredMessage];
  choices: [choices: APIApplicationCommandOptionChoice[]];
  modal: [modal: APIModalInteractionResponseCallbackData];
}

/** How long a token takes further answers, in milliseconds. */
const TOKEN_MS = 15 * 60 * 1000;

export type StartedInteraction = Pick<LocalInteraction, 'type' | 'channel' | 'userId' | 'owners'> &
  Partial<Pick<LocalInteraction, 'source' | 'target' | 'commandName' | 'shownBy'>>;

/** A command, press, form or completion that was sent to the bot, from its start to the end of its token. */
export class LocalInteraction {
  readonly id: string;
  readonly token = randomBytes(72).toString('base64url');
  readonly type: InteractionType;
  readonly channel: LocalChannel;
  readonly userId: string;
  readonly owners: Owners;
  /** The message whose component was used, itself or to show the form that is handed in; null for a command. */
  readonly source: StoredMessage | null;
  /** The message that a message command is about; null for everything else. */
  readonly target: StoredMessage | null;
  /** With its subcommands, as in `article add`; null for what is no command. */
  readonly commandName: string | null;
  /** What was answered with the form that this one hands in; null where it hands in none. */
  readonly shownBy: LocalInteraction | null;
  readonly events = new EventEmitter<InteractionEvents>();
  /** The first answer; null as long as there is none. */
  acknowledgement: InteractionResponseType | null = null;
  /** What `@original` names: the first answer, or the message that it changed. */
  original: StoredMessage | null = null;
  followUps = 0;
  /** The form that was the answer, until it is handed in. */
  modal: APIModalInteractionResponseCallbackData | null = null;
  readonly #startedAt = Date.now();
  readonly #answerWithinMs: number;

  constructor(state: LocalState, started: StartedInteraction) {
    this.id = state.nextId();
    this.type = started.type;
    this.channel = started.channel;
    this.userId = started.userId;
    this.owners = started.owners;
    this.source = started.source ?? null;
    this.target = started.target ?? null;
    this.commandName = started.commandName ?? null;
    this.shownBy = started.shownBy ?? null;
    this.#answerWithinMs = state.answerWithinMs;
    state.interactions.add(this);
  }

  /** Whether the first answer is too late now. */
  get isTooLate(): boolean {
    return this.acknowledgement === null && Date.now() - this.#startedAt > this.#answerWithinMs;
  }

  /** Whether the token takes nothing more. */
  get hasExpired(): boolean {
    return this.isTooLate || Date.now() - this.#startedAt > TOKEN_MS;
  }

  /** Whether only the user has installed the application, so that Discord counts follow-ups. */
  get isUserInstallOnly(): boolean {
    return !(ApplicationIntegrationType.GuildInstall in this.owners);
  }

  acknowledge(type: InteractionResponseType): void {
    this.acknowledgement = type;
    this.events.emit('acknowledged', type);
  }

  /** What people see above the answer to a command, and to a form that a command showed; null for everything else. */
  commandUsed(state: LocalState): StoredMessage['command'] {
    const { commandName: name, target } = this.shownBy ?? this;
    const by = state.users.get(this.userId);
    return name && by ? { name, by, isOnMessage: target !== null } : null;
  }

  /** The message that the answer replies to: the one that was pressed, or that a command was run on. */
  get repliesTo(): StoredMessage | null {
    return this.source ?? this.target ?? this.shownBy?.target ?? null;
  }

  /** What a message that answers this interaction tells about it. */
  metadata(state: LocalState, isFollowUp: boolean): APIMessageInteractionMetadata {
    const user = state.users.get(this.userId) ?? state.bot;
    const common = {
      id: this.id,
      user,
      authorizing_integration_owners: this.owners,
      ...(isFollowUp && this.original && { original_response_message_id: this.original.id }),
    };
    if (this.shownBy)
      return {
        ...common,
        type: InteractionType.ModalSubmit,
        triggering_interaction_metadata: this.shownBy.metadata(state, false) as
          | APIApplicationCommandInteractionMetadata
          | APIMessageComponentInteractionMetadata,
      };
    if (this.source)
      return { ...common, type: InteractionType.MessageComponent, interacted_message_id: this.source.id };
    const type = InteractionType.ApplicationCommand;
    return { ...common, type, ...(this.target && { target_message_id: this.target.id }) };
  }
}

/** Whether an answer of this kind is a message still to come. */
export const isDeferral = (type: InteractionResponseType) =>
  type === InteractionResponseType.DeferredChannelMessageWithSource ||
  type === InteractionResponseType.DeferredMessageUpdate;
