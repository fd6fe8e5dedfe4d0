/** News of places and people that do not exist, as much as is wanted, the same for the same seed. */
import { wordVectors } from '../../../src/finding/word-vectors.js';

export interface Story {
  title: string;
  text: string;
}

/** The most frequent words of English are those that say nothing; sentences have theirs from the patterns. */
const SAYS_NOTHING = 200;

/** Words of a pattern: a few of the many, the frequent ones more often, as in any text (Zipf's law). */
const PATTERNS = [
  'The _ _ of the _ was _ in _ with a _ of _ and _',
  'A _ _ that the _ had _ will _ the _ and the _ of # _',
  'In _, the _ _ has _ its _ since the _ _ of the _',
  'It is the _ _ of a _ that _ # _ to the _ _ before the _',
  'Many of the _ _ in the _ were _ by the _, and none of them _ a _',
  'The _ for the _ _ is to be _ with the _ of the _ in #',
];
const ROLES = 'Minister,President,Mayor,Ambassador,Governor,Senator,Professor,Captain'.split(',');
const SAID = 'said,warned,argued,added,explained,announced,insisted,promised'.split(',');
const SYLLABLES =
  'ba be bo da de do ka ke ko la le lo ma mi mo na ne no ra re ri ro sa se so ta te to va ve'.split(' ');

/**
 * A story of about 50 words a paragraph: in every second paragraph somebody is heard, quoted or reported.
 * @param seed the same gives the same story
 */
export function storyOf(seed: number, paragraphs = 25): Story {
  const random = randomFrom(seed);
  const among = (all: readonly string[]) => all[Math.floor(random() * all.length)] ?? '';
  const content = contentWords();
  const word = () => content[Math.floor(content.length ** random())] ?? '';
  const sentence = () =>
    among(PATTERNS)
      .replaceAll('_', word)
      .replaceAll('#', () => String(Math.floor(random() * 5000)));
  const name = () =>
    capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => among(SYLLABLES)).join(''));
  const people = Array.from({ length: 6 }, () => ({ role: among(ROLES), first: name(), last: name() }));
  const named = new Set<string>();
  const speaker = () => {
    const { role, first, last } = people[Math.floor(random() * people.length)] ?? {
      role: '',
      first: '',
      last: '',
    };
    const isNew = !named.has(last);
    named.add(last);
    return isNew ? `${role} ${first} ${last}` : last;
  };
  const narration = () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => `${sentence()}.`).join(' ');
  const quoted = () => `“${sentence()},” ${speaker()} ${among(SAID)}. “${sentence()}.” ${sentence()}.`;
  const reported = () => `${speaker()} ${among(SAID)} that ${lower(sentence())}. ${sentence()}.`;
  const title = `${capital(word())} ${word()} and ${word()} in ${name()} ${seed}`;
  const parts = Array.from({ length: paragraphs }, () => {
    const chance = random();
    return chance < 0.5 ? narration() : chance < 0.75 ? quoted() : reported();
  });
  return { title, text: parts.join('\n\n') };
}

let words: readonly string[] | null = null;

function contentWords(): readonly string[] {
  words ??= [...wordVectors().indexes.keys()].filter(
    (word, at) => at >= SAYS_NOTHING && /^[a-z]{3,}$/.test(word),
  );
  return words;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Numbers from 0 to below 1, by Mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
