import { ApplicationCommandOptionType } from 'discord.js';
import { reply } from '../../reply.js';
import { textsFor } from '../../texts/texts.js';
import { viewArticle } from '../../views/articles/shown-article.js';
import { localized } from '../localized.js';
import { articleMeant, articleOption, completeArticle } from './named-article.js';
import type { Subcommand } from './subcommand.js';

export const show = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...localized(({ article }) => article.show),
    options: [articleOption(({ article }) => article.which, true)],
  },
  changes: false,

  complete: (interaction, services) => completeArticle(interaction, services, { isShown: true }),

  async run(interaction, services) {
    const here = await articleMeant(interaction, services);
    if (typeof here === 'string') return here;
    const message = viewArticle(here.article, here.kept, textsFor(interaction));
    await reply(interaction, message, { isPublic: false });
    return 'shown';
  },
} satisfies Subcommand;
