import type { TokenRange } from '../../../../text/sentences.js';
import { isCapital, type Token } from '../../../../text/tokens.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { AUXILIARIES, COORDINATORS, PREPOSITIONS } from '../../lexicon/words.js';
import { isHomograph, isNounAfterAll } from '../verbs/verb-or-noun.js';
import type { PlaceRule } from './place.js';
import { isPlural, subjectBefore } from './subjects.js';

/** "| the minister of trade | said": right before the verb, where verb and subject agree. */
export const beforeVerb: PlaceRule = ({ tokens, verb: { at, cue, form, lead }, sentence: { from } }) => {
  const found = subjectBefore(tokens, lead.start, from);
  const subject = found && (beforePhrase(tokens, found, from) ?? withPlace(tokens, found, from));
  if (!subject) return null;
  const before = tokens[subject.from - 1]?.lower ?? '';
  const isObject = PREPOSITIONS.has(before) && before !== 'as' && before !== 'like';
  if (form !== 'past' && isObject && isHomograph(cue?.lemma ?? '')) return null;
  if (form !== 'past' && isNounAfterAll(tokens, at, subject)) return null;
  if (form === 'base' && !lead.hasAuxiliary && !isPlural(tokens, subject)) return null;
  return { subject, side: 'before' };
};

/**
 * "NAME has in the past | called", "who in May | called": a phrase between the auxiliary or the relative and the verb
 * is no subject.
 */
function beforePhrase(tokens: readonly Token[], { from }: TokenRange, floor: number): TokenRange | null {
  const preposition = tokens[from - 1]?.lower ?? '';
  if (!PREPOSITIONS.has(preposition) || preposition === 'of') return null;
  const opener = tokens[from - 2];
  if (opener?.lower === 'who') return { from: from - 2, to: from - 1 };
  if (!opener || !AUXILIARIES.has(opener.lower)) return null;
  const before = tokens[from - 3];
  return before?.lower === 'who' ? { from: from - 3, to: from - 2 } : subjectBefore(tokens, from - 2, floor);
}

/** "NAME of Springfield, Ohio | says": the place belongs to the one who speaks. */
function withPlace(tokens: readonly Token[], subject: TokenRange, floor: number): TokenRange {
  const { from, to } = subject;
  const isPlace =
    tokens[from - 1]?.text === ',' &&
    to - from <= 2 &&
    isCapital(tokens[from]?.text ?? '') &&
    isCapital(tokens[from - 2]?.text ?? '') &&
    /^(?:of|from|in|near)$/.test(tokens[from - 3]?.lower ?? '');
  const resident = isPlace ? nounPhraseBefore(tokens, from - 1, floor) : null;
  const opener = resident && tokens[resident.from];
  if (!resident || !opener || resident.from >= from - 3 || opener.lower.endsWith('ing')) return subject;
  const before = resident.from > floor ? tokens[resident.from - 1] : undefined;
  return before === undefined || before.kind !== 'word' || COORDINATORS.has(before.lower)
    ? { from: resident.from, to }
    : subject;
}
