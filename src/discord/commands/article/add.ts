import { ApplicationCommandOptionType } from 'discord.js';
import { addArticle } from '../../articles/add-article.js';
import { reply, showForm } from '../../reply.js';
import { articleTexts } from '../../texts/texts.js';
import { formToAdd } from '../../views/articles/forms.js';
import { viewNotice } from '../../views/notice.js';
import type { Subcommand } from './subcommand.js';

/** In characters. */
const LONGEST_LINK = 2_000;

export const add = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'add',
    description: articleTexts.commands.add,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'link',
        description: articleTexts.commands.link,
        max_length: LONGEST_LINK,
      },
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: articleTexts.commands.file,
      },
    ],
  },
  changes: true,

  async run(interaction, services) {
    const link = interaction.options.getString('link')?.trim();
    const file = interaction.options.getAttachment('file');
    if (link && file) {
      await reply(interaction, viewNotice(articleTexts.linkAndFile), { isPublic: false });
      return 'link-and-file';
    }
    const { importer } = services;
    if (link) return addArticle(interaction, services, { fetch: () => importer.fromLink(link) });
    if (file) {
      const { url, name, size } = file;
      return addArticle(interaction, services, { fetch: () => importer.fromFile({ url, name, size }) });
    }
    await showForm(interaction, formToAdd());
    return 'form';
  },
} satisfies Subcommand;
