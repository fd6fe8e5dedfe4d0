import { PermissionFlagsBits } from 'discord.js';
import { reply } from '../../reply.js';
import { mayManage } from '../../scope-of.js';
import { textsFor } from '../../texts/texts.js';
import { viewNotice } from '../../views/notice.js';
import type { Command } from '../command.js';
import { localized } from '../localized.js';
import { EVERYWHERE } from '../options.js';
import { add } from './add.js';
import { bundled } from './bundled.js';
import { edit } from './edit.js';
import { forgetAll } from './forget-all.js';
import { list } from './list.js';
import { remove } from './remove.js';
import { show } from './show.js';
import type { Subcommand } from './subcommand.js';

const SUBCOMMANDS: readonly Subcommand[] = [add, list, show, edit, remove, bundled, forgetAll];

const subcommandOf = ({ options }: { options: { getSubcommand(): string } }) =>
  SUBCOMMANDS.find(({ data }) => data.name === options.getSubcommand());

export const article = {
  data: {
    ...localized(({ article }) => article),
    ...EVERYWHERE,
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: SUBCOMMANDS.map(({ data }) => data),
  },

  async complete(interaction, services) {
    return (await subcommandOf(interaction)?.complete?.(interaction, services)) ?? [];
  },

  async run(interaction, services) {
    const subcommand = subcommandOf(interaction);
    if (subcommand && (!subcommand.changes || mayManage(interaction)))
      return subcommand.run(interaction, services);
    const texts = textsFor(interaction);
    const text = subcommand ? texts.articles.mayNotManage : texts.unknownCommand;
    await reply(interaction, viewNotice(text), { isPublic: false });
    return subcommand ? 'may-not-manage' : 'unknown-command';
  },
} satisfies Command;
