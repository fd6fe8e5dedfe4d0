import type { Span } from '../reading/article.js';
import type { Match } from './match.js';
import type { IndexedPassage } from './passage-index.js';
import type { Result } from './search.js';

/** What is shown of a result. */
export function toMatch({ passage, evidence, sentence: index, statement, score }: Result): Match {
  const { paragraph } = passage;
  const span = spanOf(passage);
  const sentence = paragraph.sentences[index] ?? span;
  const isInPassage = (at: number) => {
    const place = paragraph.sentenceOf[at] ?? 0;
    return place >= passage.first && place < passage.end;
  };
  const found = new Set(evidence.hits.filter(({ at }) => isInPassage(at)).map(({ term }) => term));
  return {
    article: paragraph.article,
    paragraph: paragraph.index,
    passage: span,
    sentence,
    statement,
    score,
    terms: [...new Set(evidence.query.terms.filter((_, term) => found.has(term)).map(({ typed }) => typed))],
    repeats: [],
  };
}

/** The passage's sentences, from the first's start to the last's end. */
export function spanOf({ paragraph, first, end }: IndexedPassage): Span {
  return { start: paragraph.sentences[first]?.start ?? 0, end: paragraph.sentences[end - 1]?.end ?? 0 };
}
