import { type APIFileComponent, ComponentType } from 'discord.js';
import type { Message } from '../../components.js';

/** A message with a text as a file below it, character by character as it is kept, in UTF-8. */
export function withTextFile(message: Message, name: string, text: string): Message {
  const file = `${safeName(name)}.txt`;
  const component: APIFileComponent = { type: ComponentType.File, file: { url: `attachment://${file}` } };
  return {
    components: [...message.components, component],
    files: [{ name: file, bytes: new TextEncoder().encode(text) }],
  };
}

/** Discord changes other characters in the names of files, and then the message names a file that is not there. */
function safeName(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'article';
}
