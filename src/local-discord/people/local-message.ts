import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { StoredMessage } from '../messages.js';
import { placed } from '../rules/component-rules.js';

/** A message as one person sees it at one moment. */
export interface LocalMessage {
  readonly id: string;
  /** Whether only this person sees it. */
  readonly isEphemeral: boolean;
  readonly isDeleted: boolean;
  readonly flags: number;
  readonly content: string;
  readonly components: APIMessageTopLevelComponent[];
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
    flags: message.flags,
    content: message.content,
    components: structuredClone(message.components),
    allowedMentions: structuredClone(message.allowedMentions),
    mentions: mentionsOf(message),
    ...(message.referencedId && { referencedId: message.referencedId }),
  };
}

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
