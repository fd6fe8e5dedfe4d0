import { mayWriteHere } from '../asker.js';
import { meanwhileThinking } from '../meanwhile.js';
import { reply } from '../reply.js';
import { scopeOf } from '../scope-of.js';
import { textsFor } from '../texts/texts.js';
import { viewHelp } from '../views/help.js';
import type { Command } from './command.js';
import { localized } from './localized.js';
import { EVERYWHERE, publicOption } from './options.js';

export const help = {
  data: {
    ...localized(({ help }) => help),
    ...EVERYWHERE,
    options: [publicOption],
  },

  complete: async () => [],

  async run(interaction, services) {
    const texts = textsFor(interaction);
    const wantsPublic = interaction.options.getBoolean('public') ?? false;
    const isPublic = wantsPublic && mayWriteHere(interaction);
    const found = services.answering(scopeOf(interaction));
    const answering = await meanwhileThinking(interaction, { isPublic }, found);
    const everything = answering.answer({ kind: 'speakers' });
    const articles = everything.kind === 'speakers' ? everything.articles : [];
    const shown = {
      texts,
      owner: isPublic ? interaction.user.id : null,
      ...(wantsPublic && !isPublic && { note: texts.madePrivate }),
    };
    await reply(interaction, viewHelp(articles, shown), { isPublic });
    return 'help';
  },
} satisfies Command;
