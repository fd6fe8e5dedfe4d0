import { hasAskedFor, soughtBy } from './asked-for.js';
import { type Evidence, shareOf } from './evidence.js';
import { FEATURES, RELATED_FEATURES } from './features.js';
import type { Ranked } from './rank.js';
import { CONFIDENCE } from './weights.js';

/** Below this an answer would merely share words with the question. */
export const ANSWERS = 0.5;

/**
 * A name that no article has is what the question is about, however well the words around it fit; it keeps any
 * passage below `ANSWERS`. Of questions that an article answers 0.3 % have such a name, of others 40 %.
 */
const WITH_UNKNOWN_NAME = 0.45;

/** What tells that a passage answers rather than merely shares words with the query, comparable across queries. */
export const SIGNS = {
  /** The words of the best sentence. */
  sentenceShare: ({ evidence, sentence }: Ranked): number => FEATURES.sentenceShare(evidence, sentence),

  /** With those of the sentence that adds most. */
  twoSentenceShare: ({ evidence, sentence }: Ranked): number => FEATURES.twoSentenceShare(evidence, sentence),

  /** Those of the whole paragraph. */
  paragraphShare: ({ evidence }: Ranked): number => evidence.shareAnywhere,

  wordFrequency: ({ evidence }: Ranked): number => FEATURES.wordFrequency(evidence),

  /** Words that stand together as they do in the question, rather than scattered. */
  nearPairs: ({ evidence, sentence }: Ranked): number => FEATURES.nearPairs(evidence, sentence),

  exactShare: ({ evidence, sentence }: Ranked): number => FEATURES.exactShare(evidence, sentence),

  rareInEnglish: ({ evidence, sentence }: Ranked): number => FEATURES.rareInEnglish(evidence, sentence),

  /** Words of like meaning for those that are missing. */
  relatedShare: ({ related, sentence }: Ranked): number =>
    related ? RELATED_FEATURES.relatedShare(related, sentence) : 0,
  relatedAnywhere: ({ related }: Ranked): number => (related ? RELATED_FEATURES.relatedAnywhere(related) : 0),

  /** Names and numbers of the question that the paragraph lacks: it is about another one. */
  lackingNames: ({ evidence }: Ranked): number => lacking(evidence, ({ decisive }) => decisive !== null),

  /** Words that no searched article has: what they ask about is not there at all. */
  unknownWords: ({ evidence }: Ranked): number => lacking(evidence, ({ isKnown }) => !isKnown),

  /** Words that the sentence lacks though they are among the rarest of the question, which it is most about. */
  lackingRarest: ({ evidence, sentence }: Ranked): number => {
    const { terms } = evidence.query;
    const most = Math.max(...terms.map(({ weight }) => weight));
    return terms.some(({ weight }, term) => weight === most && (evidence.covered[sentence]?.[term] ?? 0) > 0)
      ? 0
      : 1;
  },

  /** The passage has nothing of the kind that is asked for. */
  lackingKind: (ranked: Ranked): number =>
    soughtBy(ranked.evidence.query) !== null && !hasKind(ranked) ? 1 : 0,
  hasKind: (ranked: Ranked): number => (soughtBy(ranked.evidence.query) !== null && hasKind(ranked) ? 1 : 0),

  /** A query of few words, which fit by chance. */
  brevity: ({ evidence }: Ranked): number => 1 / Math.max(1, evidence.query.terms.length),
};

function hasKind({ evidence, passage: { first, end } }: Ranked): boolean {
  for (let sentence = first; sentence < end; sentence++) if (hasAskedFor(evidence, sentence)) return true;
  return false;
}

/** How much of the query's weight the terms of a sort have that the paragraph lacks. */
function lacking(
  { query, coveredAnywhere }: Evidence,
  isOfSort: (term: Evidence['query']['terms'][number]) => boolean,
): number {
  return shareOf(
    query,
    query.terms.map((term, at) => (isOfSort(term) && coveredAnywhere[at] === 0 ? 1 : 0)),
  );
}

/** How sure it is that a passage answers a query, 0 to 1, by a logistic regression over the signs. */
export function confidenceOf(ranked: Ranked): number {
  let odds = CONFIDENCE.base;
  for (const [name, value] of Object.entries(SIGNS))
    odds += (CONFIDENCE[name as keyof typeof SIGNS] ?? 0) * value(ranked);
  const hasUnknownName = ranked.evidence.query.terms.some(
    ({ decisive, isKnown }) => decisive === 'name' && !isKnown,
  );
  return (hasUnknownName ? WITH_UNKNOWN_NAME : 1) / (1 + Math.exp(-odds));
}
