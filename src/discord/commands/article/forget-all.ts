import { ApplicationCommandOptionType } from 'discord.js';
import { inTime } from '../../in-time.js';
import { showForm } from '../../reply.js';
import { scopeOf } from '../../scope-of.js';
import { textsFor } from '../../texts/texts.js';
import { formToForget } from '../../views/articles/forms.js';
import { localized } from '../localized.js';
import type { Subcommand } from './subcommand.js';

export const forgetAll = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...localized(({ article }) => article.forgetAll),
  },
  changes: true,

  async run(interaction, services) {
    const articles = await inTime(services.store.articleCount(scopeOf(interaction)));
    await showForm(interaction, formToForget(articles, textsFor(interaction)));
    return 'form';
  },
} satisfies Subcommand;
