import { Finder } from '../../../src/finding/finder.js';
import type { Article } from '../../../src/reading/article.js';
import { paragraphTexts } from './corpus.js';
import { type PlainName, plainSearch } from './plain-search.js';

/** What answers questions over articles, and what its time and memory are measured of. */
export interface System {
  name: string;
  /** Builds the index of articles and gives what asks it. */
  index: (articles: readonly Article[]) => (question: string) => unknown;
}

/** As many as an answer of the bot pages through. */
const MOST_MATCHES = 25;

const plain = (name: PlainName): System => ({
  name,
  index(articles) {
    const search = plainSearch(name, articles.flatMap(paragraphTexts));
    return (question) => search.search(question);
  },
});

/** MiniSearch alone, a document a paragraph, before the bot's own finder, which builds its index when first asked. */
export const SYSTEMS: readonly System[] = [
  plain('MiniSearch, default options'),
  plain('MiniSearch, tuned'),
  {
    name: 'Who Said',
    index(articles) {
      // The words of an article are kept for as long as it is: a copy is new to the finder.
      const finder = new Finder(articles.map((article) => ({ ...article })));
      return (text) => finder.find({ text }, MOST_MATCHES);
    },
  },
];
