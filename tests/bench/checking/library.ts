import { Scope } from '../../../src/answering/scope.js';
import { Finder } from '../../../src/finding/finder.js';
import { loadPeople } from '../../../src/library/people-file.js';
import type { Article } from '../../../src/reading/article.js';
import { readText } from '../../../src/reading/read.js';
import type { GoldArticle } from '../polnear.js';

const people = loadPeople();

/** Articles as the bot has them. */
export function libraryOf(articles: readonly GoldArticle[]): Scope {
  const read = articles.map(
    ({ id, text }): Article => ({
      id,
      title: id,
      language: 'en',
      text,
      dropped: [],
      ...readText(text, people),
    }),
  );
  return new Scope(read, new Finder(read), false);
}
