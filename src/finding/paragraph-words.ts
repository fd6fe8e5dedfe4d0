import type { Article, Paragraph, Span, Statement } from '../reading/article.js';
import { wordsOf } from './words.js';

/** Words side by side in arrays: an article has many, and an object for each would take five times the memory. */
export interface ParagraphWords {
  article: Article;
  /** Index into `article.paragraphs`. */
  index: number;
  /** Never empty: a paragraph without sentences is its own. */
  sentences: readonly Span[];
  /** Those that stand in the paragraph, wholly or in part. */
  statements: readonly Statement[];
  /** UTF-16 units into the article's text, as are `ends`. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** As `Word.folded`. */
  folded: readonly string[];
  /** As `Word.stem`; empty for a word that tells nothing of the subject. */
  stems: readonly string[];
  /** Index into `sentences`. */
  sentenceOf: Uint16Array;
  contentWords: number;
  /** The same for each sentence. */
  contentWordsIn: readonly number[];
}

/** In one buffer: a paragraph has few words, and a buffer takes more memory than what it holds of them. */
function placesFor(words: number): Pick<ParagraphWords, 'starts' | 'ends' | 'sentenceOf'> {
  const { BYTES_PER_ELEMENT: wide } = Uint32Array;
  const { BYTES_PER_ELEMENT: narrow } = Uint16Array;
  const buffer = new ArrayBuffer(words * (2 * wide + narrow));
  return {
    starts: new Uint32Array(buffer, 0, words),
    ends: new Uint32Array(buffer, words * wide, words),
    sentenceOf: new Uint16Array(buffer, words * 2 * wide, words),
  };
}

/** Beyond this many the words are likely noise and the memory starts anew. */
const MOST_INTERNED = 200_000;

const interned = new Map<string, string>();

/** Takes a paragraph of an article into words, each knowing its sentence. */
export function paragraphWords(article: Article, index: number, paragraph: Paragraph): ParagraphWords {
  const { start, end } = paragraph;
  const words = wordsOf(article.text.slice(start, end), article.language);
  const sentences = paragraph.sentences.length > 0 ? paragraph.sentences : [{ start, end }];
  const { starts, ends, sentenceOf } = placesFor(words.length);
  const contentWordsIn = sentences.map(() => 0);
  let sentence = 0;
  words.forEach((word, at) => {
    while (sentence + 1 < sentences.length && start + word.start >= (sentences[sentence]?.end ?? end))
      sentence++;
    starts[at] = start + word.start;
    ends[at] = start + word.end;
    sentenceOf[at] = sentence;
    if (word.isContent) contentWordsIn[sentence] = (contentWordsIn[sentence] ?? 0) + 1;
  });
  return {
    article,
    index,
    sentences,
    statements: article.statements.filter((statement) => statement.start < end && statement.end > start),
    starts,
    ends,
    folded: words.map((word) => intern(word.folded)),
    stems: words.map((word) => (word.isContent ? word.stem : '')),
    sentenceOf,
    contentWords: contentWordsIn.reduce((sum, count) => sum + count, 0),
    contentWordsIn,
  };
}

/** One copy of each word rather than one for each time it stands in an article. */
function intern(word: string): string {
  const known = interned.get(word);
  if (known !== undefined) return known;
  if (interned.size >= MOST_INTERNED) interned.clear();
  interned.set(word, word);
  return word;
}

/** Its words that tell something, folded, each with its stem, in the order of the text. */
export function* contentWordsOf({ folded, stems }: ParagraphWords): Generator<[word: string, stem: string]> {
  for (const [at, stem] of stems.entries()) if (stem !== '') yield [folded[at] ?? '', stem];
}
