import {
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  InteractionContextType,
} from 'discord.js';
import type { Answering } from '../../answering/answering.js';
import { oneLine } from '../asked-line.js';
import type { Choice } from '../reply.js';

/** In servers, direct messages with the bot and private channels; added to a server or to a user's account. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** How long what is typed may be, in characters: a long quote, a full name, a topic. */
export const LONGEST = { words: 300, speaker: 100, about: 200, article: 200 };

export const articleOption: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  description: 'Only this article. Without it: all there are.',
  max_length: LONGEST.article,
  autocomplete: true,
};

export const publicOption: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'public',
  description: 'Let everybody here see the reply. Without it, only you do.',
};

/** What is typed in an option so far; undefined where it is empty. */
export function typedIn(interaction: AutocompleteInteraction, option: string): string | undefined {
  return oneLine(interaction.options.getString(option) ?? '') || undefined;
}

export function completeArticle(typed: string, answering: Answering): Choice[] {
  return answering.completeArticle(typed).map(({ name, value }) => ({ name: shortened(name), value }));
}

/** Suggestions behind what is typed itself, so that it can be sent as it is. */
export function withTyped(typed: string, suggestions: readonly string[]): Choice[] {
  const all = typed === '' || suggestions.includes(typed) ? suggestions : [typed, ...suggestions];
  return all.map((text) => ({ name: text, value: text }));
}

const LONGEST_NAME = 100;

const shortened = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
