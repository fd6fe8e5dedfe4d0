import { ApplicationCommandOptionType } from 'discord.js';
import { reply } from '../../reply.js';
import { articleTexts } from '../../texts/texts.js';
import { viewRemoval } from '../../views/articles/removal.js';
import { articleOption, completeArticle, ownArticleMeant } from './named-article.js';
import type { Subcommand } from './subcommand.js';

export const remove = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'remove',
    description: articleTexts.commands.remove,
    options: [articleOption(articleTexts.commands.whichArticle, true)],
  },
  changes: true,

  complete: (interaction, services) => completeArticle(interaction, services, { isShown: false }),

  async run(interaction, services) {
    const here = await ownArticleMeant(interaction, services);
    if (typeof here === 'string') return here;
    await reply(interaction, viewRemoval(here.article, here.kept), { isPublic: false });
    return 'asked';
  },
} satisfies Subcommand;
