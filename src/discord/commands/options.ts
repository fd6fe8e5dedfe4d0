import {
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  InteractionContextType,
} from 'discord.js';
import type { Answering } from '../../answering/answering.js';
import type { Speaker } from '../../reading/article.js';
import { markedTitle } from '../articles/choices.js';
import { oneLine } from '../asked-line.js';
import { cut } from '../cut.js';
import { type Choice, LONGEST_CHOICE } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { usualName } from '../views/speaker-name.js';
import { type CommandWords, localized } from './localized.js';

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
const LONGEST = {
  words: 300,
  quote: 600,
  question: 300,
  speaker: 100,
  first: 100,
  second: 100,
  about: 200,
  article: 200,
};

/** An option that text is typed in, with suggestions. @param name its name in English, a key of `LONGEST` */
export function textOption(
  name: keyof typeof LONGEST,
  of: CommandWords,
  required: boolean,
): APIApplicationCommandStringOption & { autocomplete: true } {
  return {
    type: ApplicationCommandOptionType.String,
    ...localized(of),
    ...(required && { required, min_length: 1 }),
    max_length: LONGEST[name],
    autocomplete: true,
  };
}

export const articleOption = textOption('article', ({ shared }) => shared.article, false);

export const publicOption: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  ...localized(({ shared }) => shared.public),
};

/** What is typed in an option so far; undefined where it is empty. */
export function typedIn(interaction: AutocompleteInteraction, option: string): string | undefined {
  return oneLine(interaction.options.getString(option) ?? '') || undefined;
}

export function completeArticle(typed: string, answering: Answering): Choice[] {
  return answering
    .completeArticle(typed)
    .map(({ name, mark, value }) => ({ name: markedTitle(name, mark), value }));
}

/** Speakers under the names that are usual in the language of whoever types; what is sent is the name that finds them. */
export const speakerChoices = (speakers: readonly Speaker[], texts: Texts): Choice[] =>
  speakers.map((speaker) => ({ name: cut(usualName(speaker, texts), LONGEST_CHOICE), value: speaker.name }));

/** Suggestions behind what is typed itself, so that it can be sent as it is. */
export function withTyped(typed: string, suggestions: readonly string[]): Choice[] {
  const all = typed === '' || suggestions.includes(typed) ? suggestions : [typed, ...suggestions];
  return all.map((text) => ({ name: text, value: text }));
}
