import type { Article } from '../reading/article.js';
import { fold } from '../reading/fold.js';
import { contentWordsOf, paragraphWords } from './paragraph-words.js';
import { ShortForms } from './short-forms.js';

/** A paragraph as a full-text search finds it. */
export interface SearchedParagraph {
  /** Index into the article's paragraphs. */
  paragraph: number;
  /** Of its words that tell something, in the order of the text. */
  stems: readonly string[];
  /** The words of the names of those who are heard in it, folded, whether the text has them there or says "he". */
  speakers: readonly string[];
}

/** What an article adds to what is known of words. */
export interface ArticleWords {
  paragraphs: readonly SearchedParagraph[];
  /** Words but stop words, folded, with their stems. */
  words: ReadonlyMap<string, string>;
  shortForms: ShortForms;
}

/** The words of an article, a paragraph a step. */
export function* articleWords(article: Article): Generator<undefined, ArticleWords> {
  const speakers = new Map(
    article.speakers.map(({ id, name, spellings }) => [
      id,
      [name, ...spellings].flatMap((form) => fold(form).split(' ')),
    ]),
  );
  const words = new Map<string, string>();
  const shortForms = new ShortForms();
  const paragraphs: SearchedParagraph[] = [];
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const found = paragraphWords(article, index, paragraph);
    for (const [word, stem] of contentWordsOf(found)) words.set(word, stem);
    shortForms.add(found);
    const heard = found.statements.flatMap(({ speaker }) => speakers.get(speaker ?? '') ?? []);
    paragraphs.push({
      paragraph: index,
      stems: found.stems.filter((stem) => stem !== ''),
      speakers: [...new Set(heard)].filter((word) => word !== ''),
    });
    yield;
  }
  return { paragraphs, words, shortForms };
}
