import { Answering } from '../../src/answering/answering.js';
import { Finder } from '../../src/finding/finder.js';
import { toArticle } from '../../src/library/bundled.js';
import type { Article } from '../../src/reading/article.js';

const read = (id: string, paragraphs: readonly string[]) =>
  toArticle(id, { title: paragraphs[0] ?? '', language: 'en', text: paragraphs.join('\n\n') }, []);

/** Several people, quoted and reported, on a ferry, its engine and a museum of which only the writer tells. */
export const island = read('island', [
  'Island argues over its ferry',
  'The island council will vote on the ferry next week, and the harbour will be closed to lorries until then.',
  '“The ferry is our road,” council leader Marta Quist said. “Without it we are a rock with a shop.”',
  'Harbour master Olu Adeyemi told reporters that the old engine could not be repaired. “We will not sail,” he said on Tuesday evening, “with an engine that nobody trusts.”',
  'Treasurer Ines Falk warned that a new engine would empty the reserve fund. Falk praised Adeyemi for his patience.',
  'Fisherman Emil Dahl said the ferry had become a burden. The meeting was chaired by Judge Ada Lund.',
  'The lighthouse museum, closed for repairs, will open in June with 300 old charts.',
]);

export const orchard = read('orchard', [
  'Frost spares the orchards',
  'Grower Nils Holm said the frost had spared his apple trees, and that the ferry would carry the fruit.',
  'The harvest begins in August, and a museum of cider opens in Lund.',
]);

export const answeringOn = (...articles: Article[]) =>
  new Answering({ articles, finder: new Finder(articles) });
