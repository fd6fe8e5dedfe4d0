import { isCapital, type Token } from '../../../text/tokens.js';
import { CUES } from '../lexicon/cues.js';
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  COORDINATORS,
  DETERMINERS,
  NOT_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/words.js';

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower));

export const isFunctionWord = (lower: string) =>
  AUXILIARIES.has(lower) ||
  PREPOSITIONS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  COORDINATORS.has(lower) ||
  DETERMINERS.has(lower);

/** A verb that is no noun and no participle: it cannot stand inside a noun phrase. */
export function isFiniteVerb({ text, lower }: Token): boolean {
  if (isCapital(text)) return false;
  if (AUXILIARIES.has(lower) && lower !== "'s") return true;
  if (COMMON_VERBS.has(lower)) return true;
  const forms = CUES.get(lower)?.forms;
  return forms !== undefined && (forms.has('past') || forms.has('gerund')) && !forms.has('base');
}

export const isParticiple = (lower: string) => lower.length > 4 && /(?:ed|ing)$/.test(lower);

/** What follows a verb with an object rather than a participle: a name, a pronoun, an article. */
export const opensObject = ({ text, lower, kind }: Token) =>
  kind === 'word' &&
  (isCapital(text) ||
    DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    /^(?:[\d$]|(?:him|them|us|me)$)/.test(lower));

export const isNounLike = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !isFunctionWord(token.lower) &&
  !isFiniteVerb(token) &&
  !PRONOUNS.has(token.lower);

export const isLeadIn = (lower: string) =>
  COORDINATORS.has(lower) ||
  (ADVERBS.has(lower) && lower !== 'all' && lower !== 'both') ||
  lower === 'but' ||
  lower === 'so' ||
  TIMES.has(lower) ||
  (lower.endsWith('ly') && lower.length > 4 && !DETERMINERS.has(lower) && !NOT_ADVERBS.has(lower));
