import { framed, type Message } from '../components.js';

/** A sentence or two without anything to press. */
export function viewNotice(text: string): Message {
  return framed([text], []);
}
