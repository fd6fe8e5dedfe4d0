import { ApplicationCommandOptionType } from 'discord.js';
import { listOf } from '../../articles/list-of.js';
import { meanwhileThinking } from '../../meanwhile.js';
import { reply } from '../../reply.js';
import { scopeOf } from '../../scope-of.js';
import { textsFor } from '../../texts/texts.js';
import { localized } from '../localized.js';
import type { Subcommand } from './subcommand.js';

export const list = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...localized(({ article }) => article.list),
  },
  changes: false,

  async run(interaction, services) {
    const listing = listOf(services, scopeOf(interaction), 0, textsFor(interaction));
    const message = await meanwhileThinking(interaction, { isPublic: false }, listing);
    await reply(interaction, message, { isPublic: false });
    return 'list';
  },
} satisfies Subcommand;
