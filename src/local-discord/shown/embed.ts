import type { APIEmbed } from 'discord.js';
import { isOpened } from './address.js';
import { hexColour } from './colour.js';
import { readMarkdown } from './markdown/read.js';
import type { Names } from './names.js';
import type { ShownPart } from './shown.js';

/** The words of an embed; its pictures and its author are left out. */
export function showEmbed(embed: APIEmbed, names: Names): ShownPart {
  return {
    kind: 'embed',
    title: embed.title ?? null,
    url: embed.url && isOpened(embed.url) ? embed.url : null,
    accent: hexColour(embed.color),
    description: readMarkdown(embed.description ?? '', names),
    fields: (embed.fields ?? []).map(({ name, value }) => ({ name, nodes: readMarkdown(value, names) })),
    footer: embed.footer?.text ?? null,
  };
}
