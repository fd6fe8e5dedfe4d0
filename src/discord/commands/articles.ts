import { list } from './article/list.js';
import { articleOption } from './article/named-article.js';
import { show } from './article/show.js';
import type { Command } from './command.js';
import { localized } from './localized.js';
import { EVERYWHERE } from './options.js';

/** What everybody may see of the articles that are asked about. */
export const articles = {
  data: {
    ...localized(({ articles }) => articles),
    ...EVERYWHERE,
    options: [articleOption(({ articles }) => articles.article, false)],
  },

  complete: show.complete,

  run(interaction, services) {
    const isOne = interaction.options.getString('article')?.trim();
    return isOne ? show.run(interaction, services) : list.run(interaction, services);
  },
} satisfies Command;
