import type { Change, Place, Verdict } from '../../../answering/checking/verdict.js';
import type { Match } from '../../../finding/match.js';
import type { Span } from '../../../reading/article.js';
import type { Mode } from '../../custom-id.js';
import { cost } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { inContext, reasons, spanShown } from '../found.js';
import { corrected, heardIn, labelOf, place, quotation, unmarked } from '../passage.js';
import { type ChangesRoom, changeLines, foundMarks, struck } from './changes.js';
import { claimedName, claimLine, claimWords, nameLines } from './claim.js';
import { headline } from './headline.js';

/** How verdicts are told. */
export interface Telling {
  texts: Texts;
  /** Whether one article is asked about, or several. */
  isOneArticle: boolean;
  /** How the passage is shown, where a verdict shows one. */
  mode: Mode;
}

/** What the parts of a verdict may take. */
interface Size {
  /** Characters of the claim. */
  claim: number;
  changes: ChangesRoom;
  /** Pieces of a stitched quote. */
  pieces: number;
  /** Whether the article's title is a link to the words, which takes a long address. */
  isLinked: boolean;
}

const ROOMY: Size = { claim: 300, changes: { most: 5, side: 80 }, pieces: 4, isLinked: true };
const LEAN: Size = { claim: 90, changes: { most: 2, side: 30 }, pieces: 2, isLinked: false };
const SPARE: Size = { claim: 40, changes: { most: 1, side: 20 }, pieces: 1, isLinked: false };

/** A passage that is cut to less than this says little, in characters; to less than the other, nothing. */
const LEAST_PASSAGE = 350;
const LEAST_OF_ALL = 60;

/** A verdict in full: what it is, the claim, the differences, and the article's own words with who says them. */
export function viewVerdict(verdict: Verdict, telling: Telling, room: number): string[] {
  const roomy = inSize(verdict, telling, ROOMY);
  if (roomy.left(room) >= LEAST_PASSAGE) return roomy.texts(roomy.left(room));
  const lean = inSize(verdict, telling, LEAN);
  const told = lean.left(room) >= LEAST_OF_ALL ? lean : inSize(verdict, telling, SPARE);
  return told.texts(told.left(room));
}

/** A verdict's texts but for the article's passages, which get the room that is left. */
interface Sized {
  left(room: number): number;
  texts(left: number): string[];
}

function inSize(verdict: Verdict, telling: Telling, size: Size): Sized {
  const { texts, isOneArticle } = telling;
  const changes = 'changes' in verdict ? verdict.changes : [];
  const claimed = isAnothers(verdict) ? null : claimedName(verdict.claim, verdict.speaker, texts);
  const head = [
    headline(verdict, isOneArticle, texts),
    claimLine(verdict.claim, claimed, { marks: struck(changes), room: size.claim }, texts),
    ...nameLines(verdict, isOneArticle, texts),
  ];
  const shown = passagesOf(verdict, telling, size);
  const costs = [...head, ...shown.flatMap(({ head, foot }) => [...head, ...foot])].map(cost);
  return {
    left: (room) => costs.reduce((left, each) => left - each, room) / Math.max(1, shown.length),
    texts: (left) => [
      ...head,
      ...shown.flatMap(({ head, quote, foot }) => [...head, ...quote(left), ...foot]),
    ],
  };
}

/** A passage with what stands before and after it. */
interface Passage {
  head: string[];
  quote(room: number): string[];
  foot: string[];
}

function passagesOf(verdict: Verdict, telling: Telling, size: Size): Passage[] {
  const { texts } = telling;
  switch (verdict.kind) {
    case 'not-found':
      return verdict.nearest ? [closest(verdict.nearest, texts, size)] : [];
    case 'stitched':
      return verdict.pieces.slice(0, size.pieces).map((piece, at) => {
        const { start, end } = piece.claimed;
        const words = claimWords(verdict.claim.words.slice(start, end), [], size.claim / 2);
        return passage(
          piece,
          [texts.checks.stitched.piece(at + 1, words), heardIn(piece.match, texts)],
          // The buttons are the first piece's.
          at === 0 ? telling : { ...telling, mode: 'passage' },
          size,
        );
      });
    case 'verbatim':
    case 'other-speaker':
      return [passage(verdict, [whose(verdict, verdict.match, texts)], telling, size)];
    case 'altered':
    case 'reported': {
      const { claim, match, changes } = verdict;
      const lines = changeLines(claim, { article: match.article, changes }, size.changes, texts);
      return [passage(verdict, [lines.join('\n'), whose(verdict, match, texts)], telling, size)];
    }
  }
}

/** Whether the words are somebody else's than is claimed, and one passage tells whose. */
function isAnothers(verdict: Verdict): boolean {
  if (verdict.kind === 'other-speaker') return true;
  return (verdict.kind === 'altered' || verdict.kind === 'reported') && verdict.isOtherSpeaker;
}

/** Who is heard, beside who is claimed where that is another one. */
function whose(verdict: Verdict, match: Match, texts: Texts): string {
  const heard = heardIn(match, texts);
  const claimed = isAnothers(verdict) ? claimedName(verdict.claim, verdict.speaker, texts) : null;
  return claimed === null ? heard : texts.checks.claimedAndReal(claimed, heard);
}

function passage(
  at: Place & { changes?: readonly Change[] },
  head: string[],
  { texts, mode }: Telling,
  size: Size,
): Passage {
  const { found, allowances, changes = [] } = at;
  const kept = hull(found, at.match);
  const match = { ...at.match, sentence: kept };
  const { article, paragraph, passage: within } = match;
  const marks = foundMarks(article.text, found, changes);
  const allowed = allowances.map((allowance) => texts.checks.allowances[allowance]);
  return {
    head,
    quote: (room) =>
      mode === 'context'
        ? inContext(match, room, texts, marks)
        : quotation(article, paragraph, { within, kept, marks }, room, texts),
    foot: [
      ...(mode === 'why' ? reasons(at.match, texts) : []),
      `${texts.labels[labelOf(match, spanShown(match, mode))]} · ${placeOf(match, texts, size)}`,
      ...corrected(match, texts),
      ...(allowed.length > 0 ? [texts.checks.allowed(allowed)] : []),
    ],
  };
}

/** The closest passage, without marks, which would say that it is what was asked for. */
function closest(match: Match, texts: Texts, size: Size): Passage {
  return {
    head: [texts.checks.notFound.closest(heardIn(match, texts))],
    quote: (room) => unmarked(match, room, texts),
    foot: [
      `${texts.labels[closestLabel(match)]} · ${placeOf(match, texts, size)}`,
      ...corrected(match, texts),
    ],
  };
}

/** Nothing is bold there that the label could tell of. */
function closestLabel(match: Match) {
  const label = labelOf(match, match.passage);
  return label === 'narrationBesideSpeech' ? 'narration' : label;
}

/** From the first to the last of what was found, as far as the passage goes. */
function hull(found: readonly Span[], { passage, sentence }: Match): Span {
  const start = Math.max(passage.start, Math.min(...found.map((span) => span.start)));
  const end = Math.min(passage.end, Math.max(...found.map((span) => span.end)));
  return start < end && Number.isFinite(start) ? { start, end } : sentence;
}

function placeOf(match: Match, texts: Texts, { isLinked }: Size): string {
  if (isLinked) return place(match, texts);
  const { source: _, ...article } = match.article;
  return place({ ...match, article }, texts);
}
