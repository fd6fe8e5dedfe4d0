import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { isAdverb } from '../grammar/word-classes.js';
import { IRREGULAR_PASTS } from '../lexicon/irregular-verbs.js';
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  TIMES,
} from '../lexicon/words.js';
import type { Frame } from './frames.js';
import { isTitleIn } from './quoted-words.js';
import { isHomograph } from './verbs/verb-or-noun.js';

/** What follows a cue: where the words said start, and how they are joined to it. */
export interface Content extends TokenRange {
  join: 'that' | 'question' | 'quotation' | 'infinitive' | 'object' | 'clause';
}

/** How far after a cue the words may start: "told reporters on Tuesday after the vote that …". */
const FARTHEST = 30;

/**
 * The words that a frame's cue governs, up to the token `to`.
 * @returns null where the cue governs nothing that is said: "he said.", "called at noon"
 */
export function contentAfter(tokens: readonly Token[], frame: Frame, to: number): Content | null {
  const start = frame.to;
  if (frame.kind === 'according-to') return afterComma(tokens, start, to);
  if (frame.kind === 'noun') return afterNoun(tokens, start, to);
  if (frame.side === 'nobody' && !reportsWithoutAgent(tokens, frame)) return null;
  const takes = frame.takes?.takes ?? new Set();
  const particles = frame.takes?.particles ?? new Set();
  let at = skipAdverbs(tokens, start, to);
  const usesParticle = frame.cue.to - frame.verb > 1;
  const hasLateParticle = !usesParticle && at > start && particles.has(tokens[at]?.lower ?? '');
  if (hasLateParticle) at++;

  const next = tokens[at];
  if (!next || at >= to) return null;
  const direct = directStart(tokens, at, to);
  if (direct) return direct;
  if (frame.kind === 'unknown-verb' || isVerbOfMain(tokens, start, frame.from)) return null;
  if (frame.side === 'after') return delayed(tokens, at, to);
  if (takes.has('person') || takes.has('person-infinitive')) {
    const told = afterPerson(tokens, at, to, frame);
    if (told) return told;
  }
  if (next.lower === 'to') {
    return takes.has('infinitive') || usesParticle
      ? { from: at, to, join: 'infinitive' }
      : delayed(tokens, at, to);
  }
  if (usesParticle || hasLateParticle) return { from: at, to, join: 'object' };
  const isAbout =
    /^(?:about|around|over|under|between)$/.test(next.lower) &&
    /^(?:\d|one-|half)/.test(tokens[at + 1]?.lower ?? '');
  if (PREPOSITIONS.has(next.lower) && next.lower !== 'as' && !isAbout)
    return (
      delayed(tokens, at, to) ??
      lateInfinitive(tokens, at, to, takes.has('infinitive')) ??
      lateClause(tokens, at, to, frame)
    );
  if (next.kind === 'punctuation') {
    if (next.text !== ',') return null;
    const isAsSaid = tokens[frame.from - 1]?.lower === 'as' && at === frame.to && takes.has('clause');
    if (isAsSaid && at + 1 < to) return { from: at + 1, to, join: 'clause' };
    return delayed(tokens, at, to);
  }
  if (
    frame.form !== 'past' &&
    frame.form !== 'gerund' &&
    isHomograph(frame.takes?.lemma ?? '') &&
    !isSureVerb(tokens, frame)
  )
    return null;
  if (takes.has('object')) return { from: at, to, join: 'object' };
  if (takes.has('clause')) return hasVerb(tokens, at, to) ? { from: at, to, join: 'clause' } : null;
  return null;
}

/** "what NAME says | is true": the verb after it belongs to another clause. */
function isVerbOfMain(tokens: readonly Token[], at: number, subject: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const isRelative = /^(?:who|which|that)$/.test(tokens[subject - 1]?.lower ?? '');
  return BE.has(lower) && lower !== "'s" && lower !== 'be' && !isRelative;
}

/** A pronoun, a name alone, or an auxiliary before it: "he claims", "NAME reports", "will pledge"; else it may be a noun. */
function isSureVerb(tokens: readonly Token[], { subject, verb }: Frame): boolean {
  if (!subject) return false;
  if (AUXILIARIES.has(tokens[verb - 1]?.lower ?? '') || tokens[verb - 1]?.lower === 'to') return true;
  const [first, last] = [tokens[subject.from], tokens[subject.to - 1]];
  if (!first || !last) return false;
  return (
    PRONOUNS.has(last.lower) ||
    (isCapital(last.text) && isCapital(first.text) && !DETERMINERS.has(first.lower))
  );
}

function skipAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    const isDay = token?.lower === 'on' && TIMES.has(tokens[at + 1]?.lower ?? '');
    if (!token || !(isDay || TIMES.has(token.lower) || isAdverb(token.lower))) break;
    if (token.lower === 'all' || token.lower === 'both' || token.lower === 'even') break;
    at++;
  }
  return at;
}

/** "that …", a quotation, a colon before either, or a question word right here. */
function directStart(tokens: readonly Token[], at: number, to: number): Content | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return null;
  if (token.kind === 'quotation') return { from: at, to, join: 'quotation' };
  if (token.lower === 'that' && next && at + 1 < to) {
    if (next.text === ',' || next.kind !== 'punctuation') return { from: at, to, join: 'that' };
  }
  if ((token.text === ',' || token.text === ':') && next?.kind === 'quotation' && at + 1 < to) {
    return { from: at + 1, to, join: 'quotation' };
  }
  if (token.text === ':' && next && at + 1 < to) return { from: at + 1, to, join: 'clause' };
  if (QUESTION_WORDS.has(token.lower) && at + 1 < to) return { from: at, to, join: 'question' };
  return null;
}

/** "told reporters that …", "urged both sides to …": the one spoken to stands first. */
function afterPerson(tokens: readonly Token[], at: number, to: number, frame: Frame): Content | null {
  const person = nounPhraseAfter(tokens, at, to) ?? objectPronoun(tokens, at);
  if (!person || person.from > at) return null;
  const takes = frame.takes?.takes ?? new Set();
  const next = skipAdverbs(tokens, person.to, to);
  const token = tokens[next];
  if (!token || next >= to) return null;
  const direct = directStart(tokens, next, to);
  if (direct) return direct;
  if (token.lower === 'to' && takes.has('person-infinitive')) return { from: next, to, join: 'infinitive' };
  if (!takes.has('person')) return null;
  const late = delayed(tokens, next, to);
  if (late) return late;
  if (token.lower === 'about' || token.lower === 'of' || token.lower === 'not')
    return { from: next, to, join: 'object' };
  if (PREPOSITIONS.has(token.lower)) return lateClause(tokens, next, to, frame);
  return token.kind === 'word' && hasVerb(tokens, next, to) ? { from: next, to, join: 'clause' } : null;
}

function objectPronoun(tokens: readonly Token[], at: number): TokenRange | null {
  return /^(?:me|him|her|us|them|you|himself|herself|themselves|reporters)$/.test(tokens[at]?.lower ?? '')
    ? { from: at, to: at + 1 }
    : null;
}

/** "said in a statement on Tuesday that …", "said of the plan: “…”": time and place stand between. */
function delayed(tokens: readonly Token[], from: number, to: number): Content | null {
  const limit = Math.min(to, from + FARTHEST);
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token) return null;
    if (token.lower === 'that' && at > from && at + 1 < to) {
      const opensClause =
        previous?.text === ',' || (previous !== undefined && !DETERMINERS.has(previous.lower));
      if (opensClause) return { from: at, to, join: 'that' };
    }
    if (token.text === ':' && at + 1 < to)
      return { from: at + 1, to, join: tokens[at + 1]?.kind === 'quotation' ? 'quotation' : 'clause' };
    if (token.kind === 'quotation') {
      if (at > from && isTitleIn(tokens, at)) continue;
      return previous?.text === ',' || previous?.text === ':' || at === from || /^\W*\p{Lu}/u.test(token.text)
        ? { from: at, to, join: 'quotation' }
        : null;
    }
    if (at > from && AUXILIARIES.has(token.lower) && token.lower !== "'s") return null;
  }
  return null;
}

/** "said in an interview he would …": a clause without "that" after time and place. */
function lateClause(tokens: readonly Token[], from: number, to: number, frame: Frame): Content | null {
  if (!frame.takes?.takes.has('clause') && !frame.takes?.takes.has('person')) return null;
  for (let at = from + 1; at < Math.min(to, from + FARTHEST); at++) {
    const token = tokens[at];
    if (!token) return null;
    const opens = PRONOUNS.has(token.lower) || isCapital(token.text) || token.lower === 'the';
    if (
      opens &&
      at > from + 1 &&
      !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') &&
      verbSoon(tokens, at, to)
    ) {
      return { from: at, to, join: 'clause' };
    }
  }
  return null;
}

/** "promised at a rally | to end the levy" */
function lateInfinitive(
  tokens: readonly Token[],
  from: number,
  to: number,
  isTaken: boolean,
): Content | null {
  for (let at = from + 2; isTaken && at < Math.min(to, from + FARTHEST); at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== 'word') return null;
    const isVerb = next?.kind === 'word' && !isCapital(next.text) && !DETERMINERS.has(next.lower);
    if (token.lower === 'to' && isVerb) return { from: at, to, join: 'infinitive' };
  }
  return null;
}

function verbSoon(tokens: readonly Token[], at: number, to: number): boolean {
  const subject = nounPhraseAfter(tokens, at, to);
  const next = subject && subject.to < to ? tokens[subject.to] : undefined;
  if (next?.kind === 'quotation') return true;
  return next?.kind === 'word' && (AUXILIARIES.has(next.lower) || /(?:ed|s)$/.test(next.lower));
}

/** "her claim | that the road is open", "his call | for a truce", "their reply: | “…”" */
function afterNoun(tokens: readonly Token[], at: number, to: number): Content | null {
  if (tokens[at]?.text === ':') return at + 1 < to ? { from: at + 1, to, join: 'quotation' } : null;
  return at + 1 < to ? { from: at, to, join: tokens[at]?.lower === 'for' ? 'object' : 'that' } : null;
}

/** "According to the ministry, …" */
function afterComma(tokens: readonly Token[], from: number, to: number): Content | null {
  for (let at = from; at < Math.min(to, from + FARTHEST); at++) {
    const token = tokens[at];
    if (token?.kind === 'quotation') return { from: at, to, join: 'quotation' };
    if (token?.text === ',' || token?.text === ':') {
      return at + 1 < to ? { from: at + 1, to, join: 'clause' } : null;
    }
  }
  return null;
}

/** Whether a verb stands in the range; a clause has one. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + FARTHEST); at++) {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind === 'quotation' || BE.has(token.lower) || AUXILIARIES.has(token.lower)) return true;
    if (
      token.kind === 'word' &&
      !isCapital(token.text) &&
      (/(?:ed|s|t|en|ew|ave)$/.test(token.lower) || IRREGULAR_PASTS.has(token.lower))
    )
      return true;
  }
  return false;
}

/** "was asked whether …", "was told that …": something is said though nobody is named. */
function reportsWithoutAgent(tokens: readonly Token[], frame: Frame): boolean {
  const next = tokens[frame.cue.to]?.lower ?? '';
  const verb = frame.takes?.lemma ?? '';
  if (verb === 'ask') return next === 'about' || QUESTION_WORDS.has(next) || frame.cue.to - frame.verb > 1;
  return next === 'that' && (frame.takes?.takes.has('clause') ?? false);
}
