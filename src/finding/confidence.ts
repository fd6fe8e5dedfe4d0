import { hasAskedFor, soughtBy } from './asked-for.js';
import { shareOf } from './evidence.js';
import { FEATURES } from './features.js';
import { denies } from './negation.js';
import type { QueryTerm } from './query-terms.js';
import type { Ranked } from './rank.js';
import { CONFIDENCE } from './weights.js';

/** Below this an answer would merely share words with the question. */
export const ANSWERS = 0.5;

/**
 * A name that no article has is what the question is about, however well the words around it fit; it keeps any
 * passage below `ANSWERS`. Of questions that an article answers 0.3 % have such a name, of others 40 %.
 */
const WITH_UNKNOWN_NAME = 0.45;

/** What tells whether a passage answers a query or merely shares words with it. */
export const SIGNS = {
  /** All that speaks for the passage in the ranking. */
  score: ({ score }: Ranked): number => score,

  /** Many words that fit leave less to chance than few. */
  terms: ({ evidence: { query } }: Ranked): number => query.terms.length,

  /** The words by how rare they are, one that no article has as 1, so that it is the same in few articles and in many. */
  rarity: ({ evidence: { query, index } }: Ranked): number => query.weight / index.idf(''),

  /** Words that the paragraph has. */
  paragraphShare: ({ evidence }: Ranked): number => FEATURES.paragraphShare(evidence),

  /** Words that stand in the sentence as typed. */
  exactShare: ({ evidence, sentence }: Ranked): number => FEATURES.exactShare(evidence, sentence),

  /** Words that tell in English, rather than what is rare in these articles alone. */
  rareInEnglish: ({ evidence, sentence }: Ranked): number => FEATURES.rareInEnglish(evidence, sentence),

  /** Names and numbers that the paragraph lacks: it tells of another one. */
  lackingNames: ({ evidence: { query, coveredAnywhere } }: Ranked): number =>
    shareOf(
      query,
      query.terms.map(({ decisive }, term) => (decisive !== null && coveredAnywhere[term] === 0 ? 1 : 0)),
    ),

  /** Names that the very sentence lacks: "When was Bo Lind born?", beside "Ada Lind was born in 1950". */
  namesElsewhere: (ranked: Ranked): number =>
    lackingInSentence(ranked, ({ decisive, isFaint }) => decisive === 'name' && !isFaint),

  /** Words of the subject that are missing, in parts of all. */
  lackingWords: ({ evidence: { query, coveredAnywhere } }: Ranked): number => {
    const telling = query.terms.filter(({ isFaint }) => !isFaint).length;
    const lacking = query.terms.filter(({ isFaint }, term) => !isFaint && coveredAnywhere[term] === 0).length;
    return lacking / Math.max(1, telling);
  },

  /** The question asks for what is not, and the sentence tells what is: "Who did not sign?", "Who signed …". */
  denied: ({ evidence: { query, paragraph }, sentence }: Ranked): number => {
    if (!denies(query.words)) return 0;
    const words = paragraph.folded.filter((_, at) => paragraph.sentenceOf[at] === sentence);
    return denies(words) ? 0 : 1;
  },

  /** The sentence has nothing of the kind that is asked for. */
  lackingKind: ({ evidence, sentence }: Ranked): number =>
    soughtBy(evidence.query) !== null && !hasAskedFor(evidence, sentence) ? 1 : 0,
};

const NAMES = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

/** How sure it is that a passage answers a query, 0 to 1, by a logistic regression over the signs. */
export function confidenceOf(ranked: Ranked): number {
  const odds = NAMES.reduce((sum, name) => sum + CONFIDENCE[name] * SIGNS[name](ranked), CONFIDENCE.base);
  const hasUnknownName = ranked.evidence.query.terms.some(
    ({ decisive, isKnown }) => decisive === 'name' && !isKnown,
  );
  return (hasUnknownName ? WITH_UNKNOWN_NAME : 1) / (1 + Math.exp(-odds));
}

function lackingInSentence(
  { evidence: { query, covered }, sentence }: Ranked,
  isOfSort: (term: QueryTerm) => boolean,
): number {
  return query.terms.filter((term, at) => isOfSort(term) && (covered[sentence]?.[at] ?? 0) === 0).length;
}
