import type { TokenRange } from '../../../../text/sentences.js';
import { isCapital, type Token } from '../../../../text/tokens.js';
import { isAdverb, isFiniteVerb } from '../../grammar/word-classes.js';
import { CUES } from '../../lexicon/cues.js';
import { COORDINATORS, PREPOSITIONS, PRONOUNS } from '../../lexicon/words.js';

/** Verbs of saying whose base and third-person forms are more often nouns: "the report", "three states". */
const HOMOGRAPHS = new Set(
  'state report call claim comment question charge answer attack offer promise demand note point talk tweet post email remark vow pledge read quote blast challenge praise credit detail joke plan advocate reply mention defend cry stress voice counter rate rule label brand title find quip plead riff'.split(
    ' ',
  ),
);

/** Whether a verb's present forms are taken for a verb only where what follows is clearly said. */
export function isHomograph(lemma: string): boolean {
  return HOMOGRAPHS.has(lemma);
}

/** "the three border states | could help": before another verb, a word that looks like one is a noun. */
export function isNounAfterAll(tokens: readonly Token[], at: number, subject: TokenRange): boolean {
  const next = tokens[at + 1];
  const lemma = CUES.get(tokens[at]?.lower ?? '')?.cue.lemma ?? '';
  if (!HOMOGRAPHS.has(lemma)) return false;
  if (
    next?.kind === 'word' &&
    (isFiniteVerb(next) || COORDINATORS.has(next.lower) || PREPOSITIONS.has(next.lower))
  ) {
    return (
      !CUES.get(tokens[at]?.lower ?? '')?.cue.particles.has(next.lower) &&
      !isCapital(tokens[subject.to - 1]?.text ?? '') &&
      !PRONOUNS.has(tokens[subject.to - 1]?.lower ?? '')
    );
  }
  // "After the NAME attacks, …": a verb has its object or the words said behind it.
  if (next?.text === ',' && tokens[at + 2]?.kind !== 'quotation' && !followsQuotation(tokens, at - 1))
    return true;
  const only = subject.to - subject.from === 1 ? tokens[subject.from] : undefined;
  if (!only || isCapital(only.text) || PRONOUNS.has(only.lower) || only.lower === 'which') return false;
  // "somber comments", "sharp claims": one bare word in the singular is no subject.
  return (
    /(?:ed|ing)$/.test(only.lower) ||
    !/s$|^(?:police|people|media|women|men|some|many|most)$/.test(only.lower)
  );
}

export function standsByQuotation(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1]) {
    let beside = at + step;
    for (let tries = 0; tries < 12; tries++, beside += step) {
      const token = tokens[beside];
      if (!token || token.text === '.') break;
      if (token.kind === 'quotation') return true;
      if (step === 1 && tries === 0 && /^(?:on|back|in|out)$/.test(token.lower)) continue;
      if (step === 1 && token.text !== ',' && token.text !== ':' && !isAdverb(token.lower)) break;
      if (step === -1 && token.kind === 'word' && isFiniteVerb(token)) break;
    }
  }
  return false;
}

/** An unknown verb right between a name or pronoun and a quotation: “…,” NAME grumbled; “…,” scoffed NAME. */
export function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/(?:ed|s)$/.test(token.lower) || token.lower.endsWith('ss')) return false;
  const isAfterQuote = followsQuotation(tokens, at - 1);
  const isSubject = before !== undefined && (PRONOUNS.has(before.lower) || isCapital(before.text));
  const opensName = after?.kind === 'word' && isCapital(after.text);
  if (
    opensName &&
    (before?.kind === 'quotation' || (before?.text === ',' && tokens[at - 2]?.kind === 'quotation'))
  ) {
    return true;
  }
  const endsClause = after === undefined || after.kind !== 'word' || isAdverb(after.lower);
  if (isAfterQuote && isSubject && endsClause) return true;
  const introduces = after?.text === ':' || (after?.text === ',' && tokens[at + 2]?.kind === 'quotation');
  return isSubject && introduces && tokens[at + 2]?.kind === 'quotation';
}

/** Whether only the words of a name stand between a quotation and this token. */
function followsQuotation(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at > from - 8; at--) {
    const token = tokens[at];
    if (token?.kind === 'quotation') return true;
    if (token?.kind !== 'word' || isFiniteVerb(token)) return false;
  }
  return false;
}
