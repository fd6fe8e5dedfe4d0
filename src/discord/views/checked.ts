import type { Answer } from '../../answering/answer.js';
import type { Verdict } from '../../answering/checking/verdict.js';
import { matchOf } from '../match-shown.js';
import { isNotFoundOf } from '../people-offered.js';
import { cost } from '../room.js';
import { verdictsStamp } from '../stamp.js';
import type { Texts } from '../texts/texts.js';
import { claimWords } from './checks/claim.js';
import { partLine, shortHeadline } from './checks/headline.js';
import { type Telling, viewVerdict } from './checks/verdict.js';
import { toggles } from './found.js';
import { handOnButtons } from './hand-on.js';
import { listed } from './passage.js';
import { peopleButtons } from './people-buttons.js';
import { asksOneArticle, type Body, type Shown } from './shown.js';
import { usualName } from './speaker-name.js';

/** What one of several verdicts takes in full, in characters: the second and later ones need so much, none gets more. */
const ENOUGH = 800;
const MOST_ROOM = 1_400;

/** A line of a verdict in short: the room for its claim, and for all such lines. */
const SHORT_CLAIM_ROOM = 60;
const SHORT_ROOM = 450;

/** A verdict for each claim of a message: the most serious in full, as many as there is room for, the others in short. */
export function viewChecked(answer: Extract<Answer, { kind: 'checked' }>, shown: Shown, room: number): Body {
  const { texts, mode } = shown;
  const { verdicts } = answer;
  const telling = { texts, mode, isOneArticle: asksOneArticle(shown) };
  const foot = [
    ...(answer.isPart ? [partLine(verdicts, texts)] : []),
    texts.checks.onlyWhatIsSaid(telling.isOneArticle),
  ].join('\n');
  const [top] = verdicts;
  const match = top ? matchOf(top) : null;
  const buttons = {
    choices: peopleButtons(answer, shown, (speaker) => {
      const name = usualName(speaker, texts);
      return top && isNotFoundOf(top, speaker) ? texts.buttons.allOf(name) : name;
    }),
    actions: match
      ? [...toggles(match, shown, verdictsStamp(verdicts)), ...handOnButtons(match, { texts, at: 0 })]
      : [],
  };
  const ofPiece = top?.kind === 'stitched' ? [texts.checks.buttonsForPiece(1)] : [];
  if (top && verdicts.length === 1) {
    const end = [...ofPiece, foot];
    const left = end.reduce((rest, text) => rest - cost(text), room);
    return { texts: [...viewVerdict(top, telling, left), ...end], ...buttons };
  }
  const head = texts.checks.several(verdicts.length);
  const aboutButtons = match ? [texts.checks.buttonsFor(1), ...ofPiece] : [];
  const around = [head, ...aboutButtons, foot].reduce((sum, text) => sum + cost(text), 0);
  const { full, others } = shared(verdicts, telling, room - around);
  return { texts: [head, ...full, ...others, ...aboutButtons, foot], ...buttons };
}

/** Verdicts in full, each a text of its own, and a list of those that do not fit. */
function shared(
  verdicts: readonly Verdict[],
  telling: Telling,
  room: number,
): { full: string[]; others: string[] } {
  const { texts } = telling;
  const full: string[] = [];
  let left = room;
  for (const [at, verdict] of verdicts.entries()) {
    const isLast = at === verdicts.length - 1;
    const own = Math.min(MOST_ROOM, left - (isLast ? 0 : SHORT_ROOM));
    // Where more is shown of the first, the others are told in short.
    if (at > 0 && (own < ENOUGH || telling.mode !== 'passage')) break;
    const number = texts.checks.claimAt(at + 1, verdicts.length);
    const told = [number, ...viewVerdict(verdict, telling, own - cost(number))].join('\n');
    if (at > 0 && cost(told) > own) break;
    full.push(told);
    left -= cost(told);
  }
  const rest = verdicts.slice(full.length);
  return { full, others: rest.length === 0 ? [] : inShort(rest, left, texts) };
}

/** A line for each verdict: what it is, and how the claim begins. */
function inShort(verdicts: readonly Verdict[], room: number, texts: Texts): string[] {
  const lines = verdicts.map((verdict) =>
    texts.checks.inShort(
      shortHeadline(verdict, texts),
      claimWords(verdict.claim.words, [], SHORT_CLAIM_ROOM),
    ),
  );
  const { others } = texts.checks;
  return [others, listed(lines, room - cost(others), texts)];
}
