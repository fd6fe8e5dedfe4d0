import type { StoredMessage } from './messages.js';
import { type CheckedComponent, eachOf } from './rules/component-rules.js';

interface AllowedMentions {
  parse?: readonly string[] | null;
  users?: readonly string[] | null;
  roles?: readonly string[] | null;
}

/**
 * Ids of the users and roles, and `everyone` and `here`, that a message pings.
 * On the strict side: a mention counts even where Markdown around it might take its effect away.
 */
export function mentionsOf(message: StoredMessage): string[] {
  const texts = eachOf(message.components as CheckedComponent[]).map(({ content }) => content);
  const text = [message.content, ...texts].join('\n');
  const allowed = message.allowedMentions as AllowedMentions | null;
  const isParsed = (kind: string) => allowed === null || (allowed.parse?.includes(kind) ?? false);
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  const users = found(/<@!?(\d+)>/g).filter((id) => isParsed('users') || allowed?.users?.includes(id));
  const roles = found(/<@&(\d+)>/g).filter((id) => isParsed('roles') || allowed?.roles?.includes(id));
  const all = isParsed('everyone') ? found(/@(everyone|here)\b/g) : [];
  return [...new Set([...users, ...roles, ...all])];
}
