import { ApplicationCommandOptionType } from 'discord.js';
import { reply } from '../../reply.js';
import { articleTexts } from '../../texts/texts.js';
import { viewArticle } from '../../views/articles/shown-article.js';
import { articleMeant, articleOption, completeArticle } from './named-article.js';
import type { Subcommand } from './subcommand.js';

export const show = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'show',
    description: articleTexts.commands.show,
    options: [articleOption(articleTexts.commands.whichArticle, true)],
  },
  changes: false,

  complete: (interaction, services) => completeArticle(interaction, services, { isShown: true }),

  async run(interaction, services) {
    const here = await articleMeant(interaction, services);
    if (typeof here === 'string') return here;
    await reply(interaction, viewArticle(here.article, here.kept), { isPublic: false });
    return 'shown';
  },
} satisfies Subcommand;
