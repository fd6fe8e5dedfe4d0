import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { articleChoices } from '../../articles/choices.js';
import { articleNamed, articlesHere, type HereArticle } from '../../articles/named.js';
import { oneLine } from '../../asked-line.js';
import { meanwhileThinking } from '../../meanwhile.js';
import { type Choice, reply } from '../../reply.js';
import { clip } from '../../room.js';
import { scopeOf } from '../../scope-of.js';
import type { Services } from '../../services.js';
import { textsFor } from '../../texts/texts.js';
import { shortTitle } from '../../views/articles/facts.js';
import { viewSeveralArticles } from '../../views/articles/several.js';
import { viewNotice } from '../../views/notice.js';
import { TYPED_ROOM } from '../../views/shown.js';
import { type CommandWords, localized } from '../localized.js';

/** The option that names an article. */
export const articleOption = (
  of: CommandWords,
  required: boolean,
): APIApplicationCommandStringOption & { autocomplete: true } => ({
  type: ApplicationCommandOptionType.String,
  ...localized(of),
  ...(required && { required }),
  max_length: 200,
  autocomplete: true,
});

/** What the option offers: the scope's own articles, with `isShown` also those that come with the bot. */
export async function completeArticle(
  interaction: AutocompleteInteraction,
  services: Services,
  { isShown }: { isShown: boolean },
): Promise<Choice[]> {
  const typed = oneLine(interaction.options.getString('article') ?? '');
  const all = articlesHere(await services.libraries.of(scopeOf(interaction), { article: typed }));
  const offered = isShown ? all : all.filter(({ kept }) => kept !== null);
  return articleChoices(offered, typed);
}

/** The article that the option names; where there is none, or not one, says so and gives the outcome, for the log. */
export async function articleMeant(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<HereArticle | string> {
  const asked = oneLine(interaction.options.getString('article') ?? '');
  const loading = services.libraries.of(scopeOf(interaction), { article: asked });
  const named = articleNamed(await meanwhileThinking(interaction, { isPublic: false }, loading), asked);
  if (named.kind === 'one') return named.here;
  const texts = textsFor(interaction);
  const typed = clip(asked, TYPED_ROOM);
  const message =
    named.kind === 'none'
      ? viewNotice(texts.articles.unknownArticle(typed))
      : viewSeveralArticles(typed, named.here, texts);
  await reply(interaction, message, { isPublic: false });
  return `${named.kind}-named`;
}

/** As `articleMeant`, but of the scope's own alone: those that come with the bot stay as they are. */
export async function ownArticleMeant(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<(HereArticle & { kept: NonNullable<HereArticle['kept']> }) | string> {
  const here = await articleMeant(interaction, services);
  if (typeof here === 'string') return here;
  const { article, kept } = here;
  if (kept) return { article, kept };
  const { bundledStays } = textsFor(interaction).articles;
  await reply(interaction, viewNotice(bundledStays(shortTitle(article))), { isPublic: false });
  return 'bundled';
}
