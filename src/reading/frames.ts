import { CUES, type Cue, INTRODUCES_QUOTE, LEADS_TO_SAYING } from './lexicon/cues.js';
import type { VerbForm } from './lexicon/inflect.js';
import {
  AUXILIARIES,
  BE,
  COORDINATORS,
  NOUN_OPENERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './lexicon/words.js';
import { firstSubject, isAdverb, isFiniteVerb, nounPhraseAfter, nounPhraseBefore } from './noun-phrases.js';
import type { TokenRange } from './sentences.js';
import { isCapital, type Token } from './tokens.js';

/** A cue with the one who speaks: the frame that what was said stands in. Ranges are of a paragraph's tokens. */
export interface Frame extends TokenRange {
  cue: TokenRange;
  /** The token of the verb within the cue. */
  verb: number;
  /** What the cue takes; null for "according to" and for a verb known only by its place beside a quotation. */
  takes: Cue | null;
  kind: 'verb' | 'according-to' | 'unknown-verb';
  /** Null where nobody is named, as in "it was reported". */
  subject: TokenRange | null;
  /**
   * Where the speaker stands: before the cue, after it ("said the minister"), after a whole clause that the cue opens
   * ("Noting that …, the minister"), shared with an earlier verb of the sentence, or named by "by".
   */
  side: 'before' | 'after' | 'later' | 'shared' | 'agent' | 'nobody';
  form: VerbForm | null;
}

/** The frames of one sentence, in order. */
export function findFrames(tokens: readonly Token[], sentence: TokenRange): Frame[] {
  const frames: Frame[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const frame =
      token.lower === 'according'
        ? accordingTo(tokens, at, sentence)
        : verbFrame(tokens, at, sentence, frames.at(-1));
    if (!frame) continue;
    frames.push(frame);
    at = Math.max(at, frame.cue.to - 1);
  }
  return frames;
}

/** "according to the ministry" */
function accordingTo(tokens: readonly Token[], at: number, { to }: TokenRange): Frame | null {
  if (tokens[at + 1]?.lower !== 'to') return null;
  const subject = nounPhraseAfter(tokens, at + 2, to);
  if (!subject) return null;
  return {
    from: at,
    to: subject.to,
    cue: { from: at, to: at + 2 },
    verb: at,
    takes: null,
    kind: 'according-to',
    subject,
    side: 'after',
    form: null,
  };
}

function verbFrame(
  tokens: readonly Token[],
  at: number,
  sentence: TokenRange,
  previous: Frame | undefined,
): Frame | null {
  const token = tokens[at];
  if (!token) return null;
  const known = CUES.get(token.lower);
  const touchesQuote = standsByQuotation(tokens, at);
  if (!known && !(touchesQuote && (INTRODUCES_QUOTE.has(token.lower) || looksLikeVerb(tokens, at))))
    return null;
  const opens = at === sentence.from || tokens[at - 1]?.text === ',';
  if (isCapital(token.text) && !(opens && known?.forms.has('gerund'))) return null;

  const before = leadBack(tokens, at, sentence.from);
  const frame = {
    cue: { from: before.cueFrom, to: cueEnd(tokens, at, known?.cue ?? null) },
    verb: at,
    takes: known?.cue ?? null,
    kind: known ? ('verb' as const) : ('unknown-verb' as const),
  };
  const form = formOf(known?.forms, before);
  if (form === null) return null;
  const make = (subject: TokenRange | null, side: Frame['side']): Frame => ({
    ...frame,
    subject,
    side,
    form,
    from: side === 'before' && subject ? subject.from : before.start,
    to: side === 'after' && subject ? Math.max(subject.to, frame.cue.to) : frame.cue.to,
  });

  if (form === 'gerund') {
    if (before.start === sentence.from) return make(laterSubject(tokens, at, sentence), 'later');
    const prior = tokens[before.start - 1];
    if (prior && (isCapital(prior.text) || /^(?:him|her|them)$/.test(prior.lower))) {
      const subject = nounPhraseBefore(tokens, before.start, sentence.from);
      if (subject) return make(subject, 'before');
    }
    return make(previous?.subject ?? firstSubject(tokens, sentence), 'shared');
  }
  if (before.isPassive) {
    const agent =
      tokens[frame.cue.to]?.lower === 'by' ? nounPhraseAfter(tokens, frame.cue.to + 1, sentence.to) : null;
    if (agent) return { ...make(agent, 'agent'), to: agent.to };
    return make(null, 'nobody');
  }
  const prior = tokens[before.start - 1];
  const isFirst = before.start === sentence.from;
  if (!isFirst && prior?.kind === 'quotation')
    return inverted(tokens, before.start, frame.cue.to, sentence, make);
  if (!isFirst && prior?.text === ',') {
    if (tokens[before.start - 2]?.kind === 'quotation') {
      const after = inverted(tokens, before.start, frame.cue.to, sentence, make);
      if (after) return after;
    }
    const apposed = apposedSubject(tokens, before.start - 1, sentence.from);
    if (apposed) return make(apposed, 'before');
    return (
      inverted(tokens, before.start, frame.cue.to, sentence, make) ??
      make(previous?.subject ?? firstSubject(tokens, sentence), 'shared')
    );
  }
  if (!isFirst && prior && (COORDINATORS.has(prior.lower) || prior.lower === 'but')) {
    return make(previous?.subject ?? firstSubject(tokens, sentence), 'shared');
  }
  const subject = subjectBefore(tokens, before.start, sentence.from);
  if (!subject) return null;
  if (form !== 'past' && isNounAfterAll(tokens, at, subject)) return null;
  if (form === 'base' && !before.hasAuxiliary && !isPlural(tokens, subject)) return null;
  return make(subject, 'before');
}

/**
 * The phrase right before a verb, back to the quotation that it follows: “…,” retired police chief NAME | said.
 * "a letter that | says" has "a letter" as its subject, "the NAME, which | says" has "which".
 */
function subjectBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
  const relative = tokens[end - 1]?.lower;
  if (relative === 'which') return { from: end - 1, to: end };
  if (relative === 'that') return nounPhraseBefore(tokens, end - 1, floor);
  const subject = nounPhraseBefore(tokens, end, floor);
  if (!subject) return null;
  if (/^[\d.,]+$/.test(tokens[subject.to - 1]?.text ?? '')) {
    return tokens[subject.from - 2]?.lower === 'who'
      ? { from: subject.from - 2, to: subject.from - 1 }
      : null;
  }
  for (let at = subject.from; at > Math.max(floor, subject.from - LONGEST_LEAD); at--) {
    const token = tokens[at - 1];
    if (token?.kind === 'quotation')
      return /[,?!](?:['’”"»]|'')$/.test(token.text) ? { from: at, to: subject.to } : subject;
    if (token?.kind !== 'word' || isFiniteVerb(token)) break;
  }
  return subject;
}

/** Words that may stand between a quotation and the name of the one who speaks. */
const LONGEST_LEAD = 6;

/** "the three border states | could help": before another verb, a word that looks like one is a noun. */
function isNounAfterAll(tokens: readonly Token[], at: number, subject: TokenRange): boolean {
  const next = tokens[at + 1];
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
  const only = subject.to - subject.from === 1 ? tokens[subject.from] : undefined;
  return only !== undefined && !isCapital(only.text) && /(?:ed|ing)$/.test(only.lower);
}

interface Lead {
  /** First token of adverbs and auxiliaries before the verb; the verb itself where there are none. */
  start: number;
  /** First token of the cue: "went on to say" starts at "went". */
  cueFrom: number;
  hasAuxiliary: boolean;
  isPassive: boolean;
  /** Stands after an article, a possessive or a preposition: it is a noun. */
  isNoun: boolean;
}

/** "has also repeatedly | said", "went on to | say": what belongs to the verb before it. */
function leadBack(tokens: readonly Token[], at: number, floor: number): Lead {
  let start = at;
  let cueFrom = at;
  let hasAuxiliary = false;
  let isPassive = false;
  while (start > floor) {
    const word = tokens[start - 1];
    if (!word) break;
    if (AUXILIARIES.has(word.lower)) {
      hasAuxiliary = true;
      if (BE.has(word.lower)) isPassive = true;
    } else if (word.lower === 'to' && start === at) {
      const leader = tokens[start - 2];
      if (!leader || !LEADS_TO_SAYING.has(leader.lower)) break;
      hasAuxiliary = true;
      start -= leader.lower === 'on' ? 2 : 1;
      cueFrom = start - 1;
    } else if (!isAdverb(word.lower)) break;
    start--;
  }
  const before = tokens[start - 1];
  const isNoun =
    start > floor &&
    before !== undefined &&
    start === at &&
    (NOUN_OPENERS.has(before.lower) || isLinking(before, tokens[at]));
  return { start, cueFrom, hasAuxiliary, isPassive, isNoun };
}

/** "the report of", "in response"; but "began by stressing" and "for saying" are verbs. */
const isLinking = ({ lower }: Token, verb: Token | undefined) =>
  PREPOSITIONS.has(lower) &&
  lower !== 'as' &&
  lower !== 'like' &&
  !(/^(?:by|in|for|after|before|while)$/.test(lower) && verb?.lower.endsWith('ing'));

function formOf(forms: ReadonlySet<VerbForm> | undefined, lead: Lead): VerbForm | null {
  if (lead.isNoun) return null;
  if (!forms) return lead.isPassive ? null : 'past';
  if (forms.has('gerund')) return 'gerund';
  if (forms.has('past') || forms.has('participle')) return 'past';
  return forms.has('third') ? 'third' : 'base';
}

/** Behind the particle that belongs to the cue: "pointed out", "called for". */
function cueEnd(tokens: readonly Token[], verb: number, cue: Cue | null): number {
  return cue?.particles.has(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
}

/** “…,” said the minister: the speaker follows. */
function inverted(
  tokens: readonly Token[],
  from: number,
  cueEnd: number,
  { to }: TokenRange,
  make: (subject: TokenRange, side: Frame['side']) => Frame,
): Frame | null {
  const subject = nounPhraseAfter(tokens, cueEnd, to);
  if (!subject || subject.from > cueEnd + 2 || from < 1) return null;
  const next = tokens[subject.to];
  return next && subject.to < to && next.kind === 'word' && isFiniteVerb(next) && next.lower !== 'told'
    ? null
    : make(subject, 'after');
}

/**
 * "NAME, a deputy from Osh, | said": the subject stands before the apposition between commas.
 * @param comma the comma right before the verb
 */
function apposedSubject(tokens: readonly Token[], comma: number, floor: number): TokenRange | null {
  let start = comma;
  while (start > floor && comma - start < 60) {
    const token = tokens[start - 1];
    if (!token || token.kind === 'quotation' || token.text === ';' || token.text === ':') break;
    start--;
  }
  while (
    start < comma &&
    /^(?:and|but|while|as|when|if|so|,|then|still|—|-|–)$/.test(tokens[start]?.lower ?? '')
  )
    start++;
  for (let tries = 0; tries < 3 && start < comma; tries++) {
    const subject = nounPhraseAfter(tokens, start, comma);
    if (
      subject &&
      tokens[subject.to]?.text === ',' &&
      subject.to < comma &&
      !isIntroduction(tokens[subject.from])
    ) {
      return subject;
    }
    if (subject && /^(?:who|whose|which)$/.test(tokens[subject.to]?.lower ?? '')) return subject;
    while (start < comma && tokens[start]?.text !== ',') start++;
    start++;
  }
  return null;
}

const isIntroduction = (token: Token | undefined) =>
  token !== undefined && (PREPOSITIONS.has(token.lower) || SUBORDINATORS.has(token.lower));

/** "Noting that the road is open, the minister said …": the subject after the comma that ends the opening clause. */
function laterSubject(tokens: readonly Token[], verb: number, { to }: TokenRange): TokenRange | null {
  let fallback: TokenRange | null = null;
  for (let at = verb + 1; at < to; at++) {
    if (tokens[at]?.text !== ',') continue;
    const subject = nounPhraseAfter(tokens, at + 1, to);
    if (!subject) continue;
    let next = subject.to;
    while (next < to && isAdverb(tokens[next]?.lower ?? '')) next++;
    const word = tokens[next];
    if (word && next < to && (isFiniteVerb(word) || CUES.has(word.lower))) return subject;
    fallback = subject;
  }
  return fallback;
}

function standsByQuotation(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1]) {
    let beside = at + step;
    for (let tries = 0; tries < 12; tries++, beside += step) {
      const token = tokens[beside];
      if (!token || token.text === '.') break;
      if (token.kind === 'quotation') return true;
      if (step === 1 && token.text !== ',' && token.text !== ':' && !isAdverb(token.lower)) break;
      if (step === -1 && token.kind === 'word' && isFiniteVerb(token)) break;
    }
  }
  return false;
}

/** An unknown verb right between a name or pronoun and a quotation: “…,” NAME grumbled. */
function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/(?:ed|s)$/.test(token.lower) || token.lower.endsWith('ss')) return false;
  const isAfterQuote = before?.kind === 'quotation' || (before && tokens[at - 2]?.kind === 'quotation');
  const isSubject = before !== undefined && (PRONOUNS.has(before.lower) || isCapital(before.text));
  const endsClause = after === undefined || after.kind !== 'word' || isAdverb(after.lower);
  if (isAfterQuote && isSubject && endsClause) return true;
  const introduces = after?.text === ':' || (after?.text === ',' && tokens[at + 2]?.kind === 'quotation');
  return isSubject && introduces && tokens[at + 2]?.kind === 'quotation';
}

/** Whether a phrase can be the subject of "say" rather than of "says". */
function isPlural(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const [first = ''] = words;
  if (PRONOUNS.has(first)) return /^(?:they|we|i|you|who)$/.test(first);
  const link = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const head = words.slice(0, link < 0 ? words.length : link);
  return (
    /(?:s|people|men|women|many|some|most|both|all|others|few|media|police|children)$/.test(
      head.at(-1) ?? '',
    ) || head.includes('and')
  );
}
