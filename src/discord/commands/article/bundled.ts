import { ApplicationCommandOptionType } from 'discord.js';
import { meanwhileThinking } from '../../meanwhile.js';
import { reply } from '../../reply.js';
import { scopeOf } from '../../scope-of.js';
import { articleTexts } from '../../texts/texts.js';
import { viewNotice } from '../../views/notice.js';
import type { Subcommand } from './subcommand.js';

export const bundled = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'bundled',
    description: articleTexts.commands.bundled,
    options: [
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'use',
        description: articleTexts.commands.use,
        required: true,
      },
    ],
  },
  changes: true,

  async run(interaction, services) {
    const scope = scopeOf(interaction);
    const uses = interaction.options.getBoolean('use', true);
    const [text, outcome] = await meanwhileThinking(interaction, { isPublic: false }, change());
    await reply(interaction, viewNotice(text), { isPublic: false });
    return outcome;

    async function change(): Promise<[text: string, outcome: string]> {
      const { own, usesBundled } = await services.libraries.of(scope);
      if (usesBundled === uses) return [articleTexts.bundledAlready(uses), 'bundled-already'];
      await services.store.useBundled(scope, uses);
      const text = articleTexts.bundledNow(uses, services.bundled.length, own.length);
      return [text, uses ? 'bundled-used' : 'bundled-unused'];
    }
  },
} satisfies Subcommand;
