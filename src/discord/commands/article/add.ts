import { ApplicationCommandOptionType } from 'discord.js';
import { addArticle } from '../../articles/add-article.js';
import { reply, showForm } from '../../reply.js';
import { textsFor } from '../../texts/texts.js';
import { formToAdd } from '../../views/articles/forms.js';
import { viewNotice } from '../../views/notice.js';
import { localized } from '../localized.js';
import type { Subcommand } from './subcommand.js';

/** In characters. */
const LONGEST_LINK = 2_000;

export const add = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...localized(({ article }) => article.add),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localized(({ article }) => article.add.link),
        max_length: LONGEST_LINK,
      },
      {
        type: ApplicationCommandOptionType.Attachment,
        ...localized(({ article }) => article.add.file),
      },
    ],
  },
  changes: true,

  async run(interaction, services) {
    const texts = textsFor(interaction);
    const link = interaction.options.getString('link')?.trim();
    const file = interaction.options.getAttachment('file');
    if (link && file) {
      await reply(interaction, viewNotice(texts.articles.linkAndFile), { isPublic: false });
      return 'link-and-file';
    }
    const { importer } = services;
    if (link) return addArticle(interaction, services, { fetch: () => importer.fromLink(link) });
    if (file) {
      const { url, name, size } = file;
      return addArticle(interaction, services, { fetch: () => importer.fromFile({ url, name, size }) });
    }
    await showForm(interaction, formToAdd(texts));
    return 'form';
  },
} satisfies Subcommand;
