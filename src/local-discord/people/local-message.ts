import {
  type APIAttachment,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  type APIUser,
  MessageFlags,
} from 'discord.js';
import type { StoredMessage } from '../messages.js';
import { placed } from '../rules/component-rules.js';

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
  /** The command that it answers, as in `article add`, and whose it was; null for everything else. */
  readonly command: { readonly by: LocalAuthor; readonly name: string } | null;
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

/** The message as it is now; later changes do not reach what is returned. */
export function snapshot(message: StoredMessage): LocalMessage {
  return {
    id: message.id,
    isEphemeral: (message.flags & MessageFlags.Ephemeral) !== 0,
    isDeleted: message.isDeleted,
    isThinking: (message.flags & MessageFlags.Loading) !== 0,
    author: authorOf(message.author),
    sentAt: new Date(message.sentAt),
    editedAt: message.editedAt && new Date(message.editedAt),
    command: message.command && { by: authorOf(message.command.by), name: message.command.name },
    flags: message.flags,
    content: message.content,
    components: structuredClone(message.components),
    embeds: structuredClone(message.embeds),
    attachments: structuredClone(message.attachments),
    allowedMentions: structuredClone(message.allowedMentions),
    mentions: mentionsOf(message),
    ...(message.referencedId && { referencedId: message.referencedId }),
  };
}

const authorOf = (user: APIUser): LocalAuthor => ({
  id: user.id,
  name: nameOf(user),
  isBot: user.bot ?? false,
});

/** The name by which others see somebody. */
export const nameOf = (user: APIUser) => user.global_name ?? user.username;

interface AllowedMentions {
  parse?: readonly string[] | null;
  users?: readonly string[] | null;
  roles?: readonly string[] | null;
}

/** On the strict side: a mention counts even where Markdown around it might take its effect away. */
function mentionsOf(message: StoredMessage): string[] {
  const texts = placed(message.components as Parameters<typeof placed>[0]).map(
    ({ component }) => component.content,
  );
  const text = [message.content, ...texts].join('\n');
  const allowed = message.allowedMentions as AllowedMentions | null;
  const isParsed = (kind: string) => allowed === null || (allowed.parse?.includes(kind) ?? false);
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  const users = found(/<@!?(\d+)>/g).filter((id) => isParsed('users') || allowed?.users?.includes(id));
  const roles = found(/<@&(\d+)>/g).filter((id) => isParsed('roles') || allowed?.roles?.includes(id));
  const all = isParsed('everyone') ? found(/@(everyone|here)\b/g) : [];
  return [...new Set([...users, ...roles, ...all])];
}
