import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Choice } from '../reply.js';
import type { Services } from '../services.js';

/** A slash command: what Discord is told of it, what it offers while somebody types, and what it does. */
export interface Command {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Choices for the option that is being typed, best first. */
  complete(interaction: AutocompleteInteraction, services: Services): Promise<Choice[]>;
  /** Answers, and gives the kind of outcome, for the log. */
  run(interaction: ChatInputCommandInteraction, services: Services): Promise<string>;
}

/** A command in the menu of a message. Discord sends the message along, so the bot need not be let read messages. */
export interface MessageCommand {
  data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** Answers, and gives the kind of outcome, for the log. */
  run(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<string>;
}
