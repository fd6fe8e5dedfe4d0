import type { Span, Statement } from '../reading/article.js';
import type { Evidence } from './evidence.js';

/**
 * The statement that the sentence's matching words stand in: the one with the most weight of them. Null where more of
 * it stands in no statement, and so is the writer's; words that only tell who speaks count for neither.
 * @param index the sentence's, into the paragraph's
 * @param options whose statements alone were searched, and whether the sentence has the query's words as a phrase
 */
export function heardIn(
  { hits, paragraph, query }: Evidence,
  index: number,
  { speaker, isPhrase }: { speaker: string | undefined; isPhrase: boolean },
): Statement | null {
  const sentence = paragraph.sentences[index];
  if (!sentence) return null;
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
