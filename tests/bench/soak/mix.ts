import { loadBundledLibrary } from '../../../src/library/bundled.js';
import type { LocalPerson } from '../../../src/local-discord/local-discord.js';
import { labelsOf, press } from '../../end-to-end/running-bot.js';

type Random = () => number;

const { articles } = loadBundledLibrary();
const WORDS = articles.flatMap(({ text }) => text.split(/\s+/));
const SPEAKERS = articles.flatMap(({ speakers }) => speakers.map(({ name }) => name));
const QUOTES = articles.flatMap(({ text, statements }) =>
  statements.map(({ start, end }) => text.slice(start, end).replace(/[“”]/g, '').slice(0, 300)),
);

const among = <Item>(random: Random, all: readonly Item[]): Item => {
  const item = all[Math.floor(random() * all.length)];
  if (item === undefined) throw new RangeError('there is nothing to choose from');
  return item;
};

/** Three to five words in a row of the bundled article. */
export function someWords(random: Random): string {
  const at = Math.floor(random() * (WORDS.length - 6));
  return WORDS.slice(at, at + 3 + Math.floor(random() * 3)).join(' ');
}

/** What people do, each as often as its share of 100. */
const MIX: [share: number, act: (person: LocalPerson, random: Random) => Promise<unknown>][] = [
  [30, (person, random) => person.run('who-said', { words: someWords(random) })],
  [13, (person, random) => person.run('ask', { question: `What is said about ${someWords(random)}?` })],
  [
    10,
    (person, random) =>
      person.run('what-said', { speaker: among(random, SPEAKERS), about: among(random, WORDS) }),
  ],
  [4, (person) => person.run('speakers')],
  [2, (person) => person.run('help')],
  [
    5,
    (person, random) =>
      person.run('compare', { first: among(random, SPEAKERS), second: among(random, SPEAKERS) }),
  ],
  [8, (person, random) => person.run('check', { quote: `“${among(random, QUOTES)}”` })],
  [
    3,
    (person, random) =>
      person.run('check', {
        quote: [1, 2, 3].map(() => `“${among(random, QUOTES).slice(0, 150)}”`).join(' '),
      }),
  ],
  [15, (person, random) => person.complete('who-said', { words: among(random, WORDS).slice(0, 3) }, 'words')],
  [
    10,
    async (person, random) => {
      const message = await person.run('who-said', { words: among(random, QUOTES).slice(0, 60) });
      if (labelsOf(message).includes('Context')) await press(person, message, 'Context');
    },
  ],
];

/** Does one of the things that people do. */
export function doSomething(person: LocalPerson, random: Random): Promise<unknown> {
  let left = random() * 100;
  for (const [share, act] of MIX) {
    left -= share;
    if (left < 0) return act(person, random);
  }
  return person.run('speakers');
}
