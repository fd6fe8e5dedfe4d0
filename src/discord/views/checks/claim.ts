import type { Claim, ClaimedSpeaker } from '../../../answering/checking/verdict.js';
import type { Span, Speaker } from '../../../reading/article.js';
import { type Mark, markedText } from '../../escape.js';
import { clip, cost, excerpt } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { usualName } from '../speaker-name.js';

/** Names that somebody typed, and those that they may stand for, are shown up to so many characters. */
const TYPED_NAME_ROOM = 80;
const MOST_NAMES = 4;

/** Where a long claim is cut, so much of it before its first difference is kept, in characters. */
const BEFORE_MARK = 40;

/**
 * "Checked: “the claim’s words”, as words of Somebody".
 * @param claimed whose they are claimed to be; null where nobody is, or where it is told elsewhere
 */
export function claimLine(
  { words }: Claim,
  claimed: string | null,
  { marks, room }: { marks: readonly Mark[]; room: number },
  texts: Texts,
): string {
  const shown = claimWords(words, marks, room);
  return claimed === null ? texts.checks.claim(shown) : texts.checks.claimBy(shown, claimed);
}

/** On one line; of a long one, the part with its first mark. */
export function claimWords(claimed: string, marks: readonly Mark[], room: number): string {
  // Each character stays where it is.
  const text = claimed.replace(/\s/g, ' ');
  const all = { start: 0, end: text.length };
  const fits = (span: Span) => cost(markedText(text, span, marks)) <= room;
  if (fits(all)) return markedText(text, all, marks).trim();
  const start = wordStart(text, Math.max(0, (marks[0]?.start ?? 0) - BEFORE_MARK));
  const rest = { start, end: text.length };
  const shown = excerpt(text, [], { within: rest, kept: rest }, fits);
  const [before, after] = [start > 0 ? '… ' : '', shown.end < text.length ? '…' : ''];
  return `${before}${markedText(text, shown, marks).trim()}${after}`;
}

function wordStart(text: string, near: number): number {
  if (near === 0) return 0;
  const space = text.lastIndexOf(' ', near);
  if (space >= near - BEFORE_MARK) return space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(near)) ? near + 1 : near;
}

/** Who is claimed to have said it: the speaker that the name stands for, else the name as typed; null where nobody is. */
export function claimedName({ speaker: typed }: Claim, speaker: ClaimedSpeaker, texts: Texts): string | null {
  if (speaker.kind === 'one') return `**${clip(usualName(speaker.speaker, texts), TYPED_NAME_ROOM)}**`;
  return typed === null ? null : texts.quoted(clip(typed, TYPED_NAME_ROOM));
}

/** That a claimed name is not one speaker's. */
export function nameLines(
  { claim, speaker }: { claim: Claim; speaker: ClaimedSpeaker },
  isOneArticle: boolean,
  texts: Texts,
): string[] {
  const { checks } = texts;
  const typed = clip(claim.speaker ?? '', TYPED_NAME_ROOM);
  const names = (speakers: readonly Speaker[]) => {
    const first = speakers.slice(0, MOST_NAMES).map((one) => clip(usualName(one, texts), TYPED_NAME_ROOM));
    // No “and” stands before what is left out.
    return speakers.length > MOST_NAMES ? [[...first, '…'].join(', ')] : first;
  };
  switch (speaker.kind) {
    case 'several':
      return [checks.whichSpeaker(typed, names(speaker.candidates))];
    case 'unknown':
      return [
        checks.unknownSpeaker(typed, isOneArticle),
        ...(speaker.nearest.length > 0 ? [checks.nearestSpeakers(names(speaker.nearest))] : []),
      ];
    default:
      return [];
  }
}
