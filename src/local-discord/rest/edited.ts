import { editMessage, type StoredMessage } from '../messages.js';
import { checkMessage, type MessageCheck } from '../rules/message-rules.js';
import type { LocalState } from '../state.js';
import type { RequestBody } from './body.js';

/** A message as the rules want to know it before an edit. */
export function asEdited(message: StoredMessage): NonNullable<MessageCheck['edited']> {
  const { flags, content, embeds, components, attachments } = message;
  return { flags, content, embeds, components, hasFiles: attachments.length > 0 };
}

/**
 * Edits a message as a request's body says.
 * @throws {Refusal} where the rules do not allow it; the message is then as it was
 */
export function editAsAsked(
  state: LocalState,
  message: StoredMessage,
  { json, files }: RequestBody,
  flags: MessageCheck['flags'],
): void {
  const names = files.map(({ name }) => name);
  editMessage(state, message, checkMessage(json, { files: names, edited: asEdited(message), flags }), files);
}
