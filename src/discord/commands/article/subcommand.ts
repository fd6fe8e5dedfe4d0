import type {
  APIApplicationCommandSubcommandOption,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
} from 'discord.js';
import type { Choice } from '../../reply.js';
import type { Services } from '../../services.js';

/** A part of `/article`: what Discord is told of it, what it offers while somebody types, and what it does. */
export interface Subcommand {
  data: APIApplicationCommandSubcommandOption;
  /** Whether it changes what is kept, which only those may do who manage it. */
  changes: boolean;
  complete?(interaction: AutocompleteInteraction, services: Services): Promise<Choice[]>;
  /** Answers, and gives the kind of outcome, for the log. */
  run(interaction: ChatInputCommandInteraction, services: Services): Promise<string>;
}
