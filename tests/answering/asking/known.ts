import type { Known } from '../../../src/answering/asking/named-people.js';
import { wordsAfter } from '../../../src/answering/asking/words-after.js';
import { SpeakerDirectory } from '../../../src/answering/speaker-directory.js';
import { Finder } from '../../../src/finding/finder.js';
import { toArticle } from '../../../src/library/bundled.js';
import { fold } from '../../../src/reading/fold.js';

const TEXT = `Talks in Sela

Transport Minister Amina Bello and Finance Minister Chidi Eze met on Monday in the port of Sela to discuss trade, customs and security. The mayor of Sela, Ruth Okoro, attended.

“The harbour will open before the rains,” Bello said. “No fisherman will lose his berth.”

Eze warned that the dredging could destroy the oyster beds. The mayor said fish is dear. Economist Dan Roe said nobody was hurt. “Birds are not fish,” beekeeper Emil Dahl said. Yusuf Lind said the leaders, whatever the experts say, will meet again at the summit.`;

const article = toArticle('sela', { title: 'Talks in Sela', language: 'en', text: TEXT }, []);
const SENTENCES = article.paragraphs
  .flatMap(({ sentences }) => sentences.map(({ start, end }) => fold(TEXT.slice(start, end))))
  .join(' | ');
const finder = new Finder([article]);

/** What an article knows in which Amina Bello, Chidi Eze, Ruth Okoro, Dan Roe and Yusuf Lind are heard. */
export const known: Known = {
  directory: new SpeakerDirectory(article.speakers),
  hasWord: (word) => finder.knows(word),
  wordsAfter: (words) => wordsAfter(SENTENCES, words),
};
