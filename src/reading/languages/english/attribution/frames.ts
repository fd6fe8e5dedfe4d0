import type { TokenRange } from '../../../text/sentences.js';
import type { Token } from '../../../text/tokens.js';
import { withApposedName } from '../grammar/apposed-name.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import type { Cue } from '../lexicon/cues.js';
import type { VerbForm } from '../lexicon/inflect.js';
import { COORDINATORS, TITLES } from '../lexicon/words.js';
import { nounFrame } from './noun-frame.js';
import { verbFrame } from './verb-frame.js';

/** A cue with the one who speaks: the frame that what was said stands in. Ranges are of a paragraph's tokens. */
export interface Frame extends TokenRange {
  cue: TokenRange;
  /** The token of the verb within the cue. */
  verb: number;
  /** What the cue takes; null for "according to" and for a verb known only by its place beside a quotation. */
  takes: Cue | null;
  kind: 'verb' | 'noun' | 'according-to' | 'unknown-verb';
  /** Null where nobody is named, as in "it was reported". */
  subject: TokenRange | null;
  /**
   * Where the speaker stands: before the cue, after it ("said the minister"), after a whole clause that the cue opens
   * ("Noting that …, the minister"), shared with an earlier verb of the sentence, or named by "by".
   */
  side: 'before' | 'after' | 'later' | 'shared' | 'agent' | 'nobody';
  form: VerbForm | null;
}

/** How many frames back the one that a verb shares its subject with may stand. */
const FARTHEST_FRAMES = 6;

/** The frames of one sentence, in order. */
export function findFrames(tokens: readonly Token[], sentence: TokenRange): Frame[] {
  const frames: Frame[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const length = sourcePhrase(tokens, at, sentence);
    const frame =
      length > 0
        ? accordingTo(tokens, { from: at, to: at + length }, sentence)
        : (nounFrame(tokens, at, sentence) ??
          verbFrame(tokens, at, sentence, mainFrame(tokens, frames)?.subject ?? null));
    if (!frame) continue;
    frames.push(frame);
    at = Math.max(at, frame.cue.to - 1);
  }
  return frames;
}

/**
 * The last frame that is not part of what another one says: after "NAME said they claim too much, | adding", NAME's.
 * A frame that is part of it has no comma or conjunction before its subject.
 */
function mainFrame(tokens: readonly Token[], frames: readonly Frame[]): Frame | undefined {
  for (let at = frames.length - 1; at > Math.max(0, frames.length - FARTHEST_FRAMES); at--) {
    const frame = frames[at];
    if (!frame || frame.side === 'nobody' || frame.kind === 'noun') continue;
    const before = tokens[frame.from - 1];
    const opensClause =
      before?.kind !== 'word' || COORDINATORS.has(before.lower) || /^(?:but|while|as)$/.test(before.lower);
    if (opensClause && !isRelativeFrame(tokens, frame)) return frame;
  }
  const [first] = frames;
  const opener = tokens[(first?.from ?? 0) - 1]?.lower ?? '';
  const isObjectRelative = /^(?:that|which|whom)$/.test(opener);
  return first && !isRelativeFrame(tokens, first) && !isObjectRelative ? first : undefined;
}

/** Whether a frame stands in a relative clause: "NAME, | who said |". */
export const isRelativeFrame = (tokens: readonly Token[], { subject }: Frame): boolean =>
  subject !== null && /^(?:who|which)$/.test(tokens[subject.from]?.lower ?? '');

/** How many tokens a phrase has that names the source of words: "according to", "in the words of"; 0 where none starts. */
function sourcePhrase(tokens: readonly Token[], at: number, { from }: TokenRange): number {
  const { lower } = tokens[at] ?? { lower: '' };
  const follows = (...words: string[]) =>
    words.every((word, ahead) => tokens[at + 1 + ahead]?.lower === word);
  if (lower === 'according' && follows('to')) return 2;
  if (lower === 'in' && follows('the', 'words', 'of')) return 4;
  return lower === 'to' && at === from && follows('quote') ? 2 : 0;
}

/** "according to the ministry" */
function accordingTo(tokens: readonly Token[], cue: TokenRange, { to }: TokenRange): Frame | null {
  const source = nounPhraseAfter(tokens, cue.to, to);
  if (!source) return null;
  const subject = isTitled(tokens, source) ? withApposedName(tokens, source, to) : source;
  return {
    from: cue.from,
    to: subject.to,
    cue,
    verb: cue.from,
    takes: null,
    kind: 'according-to',
    subject,
    side: 'after',
    form: null,
  };
}

/** "according to police, NAME, a farmer, …": only behind a title is the name that of the source. */
const isTitled = (tokens: readonly Token[], { from, to }: TokenRange) =>
  tokens.slice(from, to).some(({ lower }) => TITLES.has(lower));
