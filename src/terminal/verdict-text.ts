import type { Change, Place, Verdict } from '../answering/checking/verdict.js';
import { headline, partLine } from '../discord/views/checks/headline.js';
import { english } from './english.js';
import { named, passageLines, speakerLine } from './passage-text.js';

const { checks } = english;

/** A verdict on a quote, with the article's own words. */
export function verdictLines(verdict: Verdict): string[] {
  return [
    ...plain(headline(verdict, false, english)),
    ...plain(claimLine(verdict)),
    ...speakerNotes(verdict),
    ...otherSpeakerLines(verdict),
    ...changeLines(verdict),
    ...placeLines(verdict),
  ];
}

/** That it is not all that is claimed. */
export const partOf = (verdicts: readonly Verdict[]): string => plain(partLine(verdicts, english)).join('\n');

/** Without the marks that Discord makes bold and small letters of. */
const plain = (markdown: string) => markdown.replaceAll('**', '').replace(/^-# /gm, '').split('\n');

const claimLine = ({ claim: { words, speaker } }: Verdict) =>
  speaker === null ? checks.claim(words) : checks.claimBy(words, speaker);

function speakerNotes({ claim, speaker }: Verdict): string[] {
  const asked = claim.speaker ?? '';
  switch (speaker.kind) {
    case 'several':
      return plain(checks.whichSpeaker(asked, speaker.candidates.map(named)));
    case 'unknown':
      return [
        ...plain(checks.unknownSpeaker(asked, false)),
        ...(speaker.nearest.length > 0 ? plain(checks.nearestSpeakers(speaker.nearest.map(named))) : []),
      ];
    default:
      return [];
  }
}

/** Whose the words are instead of the claimed speaker's; of pieces it stands with each. */
function otherSpeakerLines(verdict: Verdict): string[] {
  const isOthers =
    verdict.kind === 'other-speaker' || ('isOtherSpeaker' in verdict && verdict.isOtherSpeaker);
  if (!isOthers || !('match' in verdict) || !verdict.match.statement) return [];
  return plain(checks.claimedAndReal(verdict.claim.speaker ?? '', speakerLine(verdict.match)));
}

function changeLines(verdict: Verdict): string[] {
  if (!('changes' in verdict)) return [];
  return verdict.changes.flatMap((change) => plain(changeLine(verdict, change)));
}

function changeLine({ claim, match }: Extract<Verdict, { changes: unknown }>, change: Change): string {
  const kind = checks.kinds[change.kind];
  const claimed = claim.words.slice(change.claimed.start, change.claimed.end);
  const found = match.article.text.slice(change.found.start, change.found.end);
  if (claimed === '') return checks.missing(kind, found);
  return found === '' ? checks.added(kind, claimed) : checks.changed(kind, claimed, found);
}

function placeLines(verdict: Verdict): string[] {
  switch (verdict.kind) {
    case 'not-found':
      return verdict.nearest
        ? [...plain(checks.notFound.closest(speakerLine(verdict.nearest))), ...passageLines(verdict.nearest)]
        : [];
    case 'stitched':
      return verdict.pieces.flatMap((piece, at) => {
        const words = verdict.claim.words.slice(piece.claimed.start, piece.claimed.end);
        return [checks.stitched.piece(at + 1, words), ...onePlace(piece)];
      });
    default:
      return onePlace(verdict);
  }
}

const onePlace = ({ match, allowances }: Place): string[] => [
  speakerLine(match),
  ...passageLines(match),
  ...(allowances.length > 0
    ? plain(checks.allowed(allowances.map((allowance) => checks.allowances[allowance])))
    : []),
];
