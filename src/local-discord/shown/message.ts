import { MessageFlags } from 'discord.js';
import type { LocalAuthor, LocalMessage } from '../people/local-message.js';
import { showAttachments } from './attachments.js';
import { showComponents } from './components.js';
import { showEmbed } from './embed.js';
import { excerptOf } from './excerpt.js';
import { readMarkdown } from './markdown/read.js';
import type { Surroundings } from './names.js';
import type { ShownAuthor, ShownMessage, ShownPart, ShownReference } from './shown.js';

/** A message as the person sees it amid whose surroundings it stands. */
export function showMessage(message: LocalMessage, around: Surroundings): ShownMessage {
  const { id, author, sentAt, editedAt, isThinking, command, referencedId } = message;
  return {
    id,
    author: authorOf(author),
    sentAt: sentAt.getTime(),
    editedAt: editedAt?.getTime() ?? null,
    isPrivate: message.isEphemeral,
    isThinking,
    command: command && {
      by: authorOf(command.by),
      name: command.name,
      isOnMessage: command.isOnMessage,
    },
    repliesTo: referencedId ? showReference(referencedId, around) : null,
    parts: showBody(message, around),
  };
}

/** From top to bottom, in Discord's order. */
function showBody(message: LocalMessage, around: Surroundings): ShownPart[] {
  const { flags, content, components, embeds, attachments } = message;
  const shownComponents = showComponents(components, attachments, around);
  // With Components V2 a file is there for a component to show, and only so.
  if (flags & MessageFlags.IsComponentsV2) return shownComponents;
  return [
    ...(content ? [{ kind: 'text' as const, nodes: readMarkdown(content, around) }] : []),
    ...showAttachments(attachments),
    ...(flags & MessageFlags.SuppressEmbeds ? [] : embeds.map((embed) => showEmbed(embed, around))),
    ...shownComponents,
  ];
}

function showReference(id: string, around: Surroundings): ShownReference {
  const message = around.message?.(id);
  if (!message || message.isDeleted) return { id, author: null, excerpt: '' };
  return { id, author: authorOf(message.author), excerpt: excerptOf(showBody(message, around)) };
}

const authorOf = ({ id, name, isBot }: LocalAuthor): ShownAuthor => ({ id, name, isBot });
