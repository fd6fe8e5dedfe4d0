import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Answering } from '../../answering/answering.js';
import type { Choice } from '../reply.js';

/** A slash command: what Discord is told of it, what it offers while somebody types, and what it does. */
export interface Command {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Choices for the option that is being typed, best first. */
  complete(interaction: AutocompleteInteraction, answering: Answering): Choice[];
  /** Answers, and gives the kind of outcome, for the log. */
  run(interaction: ChatInputCommandInteraction, answering: Answering): Promise<string>;
}
