import { firstSubject } from '../grammar/first-subject.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { CUES, type Cue, INTRODUCES_QUOTE } from '../lexicon/cues.js';
import type { VerbForm } from '../lexicon/inflect.js';
import { COORDINATORS } from '../lexicon/words.js';
import type { TokenRange } from '../text/sentences.js';
import { isCapital, type Token } from '../text/tokens.js';
import { apposedSubject, inverted, isPlural, laterSubject, subjectBefore } from './subjects.js';
import { type Lead, leadBack } from './verb-lead.js';
import { isNounAfterAll, looksLikeVerb, standsByQuotation } from './verb-or-noun.js';

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
  if (isAskedWithoutAgent(tokens, at, opens)) {
    return {
      ...{
        from: at,
        to: cueEnd(tokens, at, known?.cue ?? null),
        verb: at,
        kind: 'verb',
        takes: known?.cue ?? null,
      },
      ...{
        cue: { from: at, to: cueEnd(tokens, at, known?.cue ?? null) },
        subject: null,
        side: 'nobody',
        form: 'past',
      },
    };
  }
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
      if (subject) return make(lastName(tokens, subject), 'before');
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

/** "Asked about the vote, …", "when asked whether …": somebody asked, but nobody is named. */
function isAskedWithoutAgent(tokens: readonly Token[], at: number, opens: boolean): boolean {
  if (tokens[at]?.lower !== 'asked') return false;
  const isSubjectless = opens || /^(?:when|if|once)$/.test(tokens[at - 1]?.lower ?? '');
  return isSubjectless && /^(?:about|whether|if|how|why|what|who|where)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "footage of NAME | saying": the name alone, not what it is a part of. */
function lastName(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = to - 1;
  while (start > from && isCapital(tokens[start - 1]?.text ?? '')) start--;
  return { from: start, to };
}

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
