import { ApplicationCommandOptionType } from 'discord.js';
import { reply } from '../../reply.js';
import { textsFor } from '../../texts/texts.js';
import { viewRemoval } from '../../views/articles/removal.js';
import { localized } from '../localized.js';
import { articleOption, completeArticle, ownArticleMeant } from './named-article.js';
import type { Subcommand } from './subcommand.js';

export const remove = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...localized(({ article }) => article.remove),
    options: [articleOption(({ article }) => article.which, true)],
  },
  changes: true,

  complete: (interaction, services) => completeArticle(interaction, services, { isShown: false }),

  async run(interaction, services) {
    const here = await ownArticleMeant(interaction, services);
    if (typeof here === 'string') return here;
    const message = viewRemoval(here.article, here.kept, textsFor(interaction));
    await reply(interaction, message, { isPublic: false });
    return 'asked';
  },
} satisfies Subcommand;
