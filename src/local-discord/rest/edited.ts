import type { StoredMessage } from '../messages.js';
import type { MessageCheck } from '../rules/message-rules.js';

/** A message as the rules want to know it before an edit. */
export function asEdited(message: StoredMessage): NonNullable<MessageCheck['edited']> {
  const { flags, content, embeds, components, attachments } = message;
  return { flags, content, embeds, components, hasFiles: attachments.length > 0 };
}
