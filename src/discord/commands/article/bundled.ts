import { ApplicationCommandOptionType } from 'discord.js';
import { meanwhileThinking } from '../../meanwhile.js';
import { reply } from '../../reply.js';
import { scopeOf } from '../../scope-of.js';
import { textsFor } from '../../texts/texts.js';
import { viewNotice } from '../../views/notice.js';
import { localized } from '../localized.js';
import type { Subcommand } from './subcommand.js';

export const bundled = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...localized(({ article }) => article.bundled),
    options: [
      {
        type: ApplicationCommandOptionType.Boolean,
        ...localized(({ article }) => article.bundled.use),
        required: true,
      },
    ],
  },
  changes: true,

  async run(interaction, services) {
    const { articles } = textsFor(interaction);
    const scope = scopeOf(interaction);
    const uses = interaction.options.getBoolean('use', true);
    const [text, outcome] = await meanwhileThinking(interaction, { isPublic: false }, change());
    await reply(interaction, viewNotice(text), { isPublic: false });
    return outcome;

    async function change(): Promise<[text: string, outcome: string]> {
      const { size, usesBundled } = await services.libraries.of(scope);
      if (usesBundled === uses) return [articles.bundledAlready(uses), 'bundled-already'];
      await services.store.useBundled(scope, uses);
      const text = articles.bundledNow(uses, services.bundled.length, size.articles);
      return [text, uses ? 'bundled-used' : 'bundled-unused'];
    }
  },
} satisfies Subcommand;
