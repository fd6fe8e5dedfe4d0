import { plainWords } from '../../answering/checking/plain-words.js';
import { textsOf } from '../components.js';

/** What is looked at of a message that something is done with. */
export interface Target {
  content: string;
  embeds: readonly EmbedWords[];
  components: readonly { toJSON(): unknown }[];
  /** What was forwarded with it. */
  messageSnapshots: ReadonlyMap<string, Omit<Target, 'messageSnapshots'>>;
}

interface EmbedWords {
  title: string | null;
  description: string | null;
  fields: readonly { name: string; value: string }[];
}

/**
 * What a message says: its own words, else those of its embeds and components, else those of what it forwards. Empty
 * where it has none.
 */
export function wordsOfMessage(target: Target): string {
  const own = wordsOf(target);
  if (own !== '') return own;
  return [...target.messageSnapshots.values()]
    .map(wordsOf)
    .filter((words) => words !== '')
    .join('\n\n');
}

function wordsOf({ content, embeds, components }: Omit<Target, 'messageSnapshots'>): string {
  const typed = plainWords(content);
  if (typed !== '') return typed;
  const texts = [...embeds.flatMap(wordsOfEmbed), ...textsOf(components.map((each) => each.toJSON()))];
  return texts
    .map(plainWords)
    .filter((words) => words !== '')
    .join('\n\n');
}

const wordsOfEmbed = ({ title, description, fields }: EmbedWords): string[] => [
  title ?? '',
  description ?? '',
  ...fields.flatMap(({ name, value }) => [name, value]),
];
