import {
  type APIAttachment,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  type APIUser,
  MessageFlags,
} from 'discord.js';
import { mentionsOf } from '../mentions.js';
import type { StoredMessage } from '../messages.js';

/** Whose a message or a command is. */
export interface LocalAuthor {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

/** A message as one person sees it at one moment. */
export interface LocalMessage {
  readonly id: string;
  /** Whether only this person sees it. */
  readonly isEphemeral: boolean;
  readonly isDeleted: boolean;
  /** Whether the answer is promised and still to come. */
  readonly isThinking: boolean;
  readonly author: LocalAuthor;
  readonly sentAt: Date;
  /** Null where it is as it was sent. */
  readonly editedAt: Date | null;
  /** The command that it answers; null for everything else. */
  readonly command: LocalCommandUse | null;
  readonly flags: number;
  readonly content: string;
  readonly components: APIMessageTopLevelComponent[];
  readonly embeds: APIEmbed[];
  readonly attachments: APIAttachment[];
  /** As the bot gave it; null where it gave none. */
  readonly allowedMentions: unknown;
  /** Ids of the users and roles, and `everyone` and `here`, that would be pinged. */
  readonly mentions: string[];
  /** The message that this one replies to. */
  readonly referencedId?: string;
}

/** The use of a command, as in "Ada used /article add". */
interface LocalCommandUse {
  readonly by: LocalAuthor;
  /** As in `article add`. */
  readonly name: string;
  /** Whether it is a command on a message, whose name stands without a slash. */
  readonly isOnMessage: boolean;
}

/** The message as it is now; later changes do not reach what is returned, as each puts new parts in place of the old. */
export function snapshot(message: StoredMessage): LocalMessage {
  return {
    id: message.id,
    isEphemeral: (message.flags & MessageFlags.Ephemeral) !== 0,
    isDeleted: message.isDeleted,
    isThinking: (message.flags & MessageFlags.Loading) !== 0,
    author: authorOf(message.author),
    sentAt: new Date(message.sentAt),
    editedAt: message.editedAt && new Date(message.editedAt),
    command: message.command && { ...message.command, by: authorOf(message.command.by) },
    flags: message.flags,
    content: message.content,
    components: message.components,
    embeds: message.embeds,
    attachments: [...message.attachments],
    allowedMentions: message.allowedMentions,
    mentions: mentionsOf(message),
    ...(message.referencedId && { referencedId: message.referencedId }),
  };
}

export const authorOf = (user: APIUser): LocalAuthor => ({
  id: user.id,
  name: nameOf(user),
  isBot: user.bot ?? false,
});

/** The name by which others see somebody. */
export const nameOf = (user: APIUser) => user.global_name ?? user.username;
