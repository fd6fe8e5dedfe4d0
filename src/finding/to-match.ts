import type { Span, Statement } from '../reading/article.js';
import type { Match } from './match.js';
import type { IndexedPassage } from './passage-index.js';
import type { Result } from './search.js';

/** What is shown of a result. `speaker`: whose statements alone were searched. */
export function toMatch(result: Result, speaker?: string): Match {
  const { passage, evidence, sentence: index, score } = result;
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
    statement: heardIn(result, sentence, speaker),
    score,
    terms: evidence.query.terms.filter((_, term) => found.has(term)).map(({ typed }) => typed),
    repeats: [],
  };
}

/** The passage's sentences, from the first's start to the last's end. */
export function spanOf({ paragraph, first, end }: IndexedPassage): Span {
  return { start: paragraph.sentences[first]?.start ?? 0, end: paragraph.sentences[end - 1]?.end ?? 0 };
}

/**
 * The statement that the sentence's matching words stand in: the one with the most weight of them. Null where more of
 * it stands in no statement, and so is the writer's; words that only tell who speaks count for neither.
 */
function heardIn({ evidence, isPhrase }: Result, sentence: Span, speaker?: string): Statement | null {
  const { hits, paragraph, query } = evidence;
  const statements = paragraph.statements.filter(
    (statement) =>
      statement.start < sentence.end &&
      statement.end > sentence.start &&
      (speaker === undefined || statement.speaker === speaker),
  );
  const weightIn = (isIn: (word: number) => boolean) => {
    const terms = new Set<number>();
    for (const { at, term } of hits) {
      const word = paragraph.starts[at] ?? 0;
      if (isWithin(sentence, word) && isIn(word)) terms.add(term);
    }
    return [...terms].reduce((sum, term) => sum + (query.terms[term]?.weight ?? 0), 0);
  };
  const weighed = statements.map((statement) => ({
    statement,
    weight: weightIn((word) => isWithin(statement, word)),
  }));
  const best = weighed.toSorted((a, b) => b.weight - a.weight)[0];
  if (!best) return null;
  const tellsWho = (word: number) =>
    statements.some(
      ({ mention, cue }) => (mention && isWithin(mention, word)) || (cue && isWithin(cue, word)),
    );
  const narrated = weightIn((word) => !tellsWho(word) && !statements.some((said) => isWithin(said, word)));
  const isNarrated = speaker === undefined && narrated > best.weight;
  const isPhraseOfStopWords = isPhrase && query.terms.length === 0;
  return isNarrated || (best.weight === 0 && speaker === undefined && !isPhraseOfStopWords)
    ? null
    : best.statement;
}

function isWithin({ start, end }: Span, word: number): boolean {
  return start <= word && word < end;
}
