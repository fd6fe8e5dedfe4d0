import { mayWriteHere } from '../asker.js';
import { reply } from '../reply.js';
import { viewHelp } from '../views/help.js';
import type { Command } from './command.js';
import { EVERYWHERE, publicOption } from './options.js';

export const help = {
  data: {
    name: 'help',
    description: 'What this bot does, and how to read its replies.',
    ...EVERYWHERE,
    options: [publicOption],
  },

  complete: () => [],

  async run(interaction, answering) {
    const isPublic = (interaction.options.getBoolean('public') ?? false) && mayWriteHere(interaction);
    const everything = answering.answer({ kind: 'speakers' });
    const articles = everything.kind === 'speakers' ? everything.articles : [];
    await reply(interaction, viewHelp(articles, isPublic ? interaction.user.id : null), { isPublic });
    return 'help';
  },
} satisfies Command;
