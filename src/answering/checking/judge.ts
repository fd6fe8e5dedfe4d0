import type { Match } from '../../finding/match.js';
import { wordsOf } from '../../finding/words.js';
import type { Scope } from '../scope.js';
import { candidates, exactPlaces } from './candidates.js';
import { type ClaimItem, claimItems } from './claim-items.js';
import { claimedSpeaker, isClaimed } from './claimed-speaker.js';
import { type Comparison, compare, compareInPlace, differences, placeOf } from './comparison.js';
import { matchOf } from './match-of.js';
import { stitches, unmatched } from './stitches.js';
import type { Claim, ClaimedSpeaker, Place, Verdict } from './verdict.js';

/**
 * Places that are compared: more of a short claim, which several people may have said, and fewer of a long one, which
 * takes longer and stands in one.
 */
const MOST_PLACES = 8;
const MOST_PLACES_OF_SHORT = 32;
const SHORT = 12;
const MOST_PLACES_OF_LONG = 4;
const LONG = 120;
const MOST_PLACES_OF_LONGEST = 2;
const LONGEST = 300;
const MOST_PLACES_OF_PIECE = 2;

/** Fewer words than this are found anywhere: they stand there as they are or not at all. */
const SHORTEST_ALTERED = 4;

/** So many words are hardly said by two people by chance. */
const TELLING = 8;

/** A claim of which the article has less is another one; found by measuring. */
const ALTERED = 0.6;

/** How much of the words have to be the speaker's own for a quote of them. */
const OWN_WORDS = 0.8;
const OWN_WORDS_OF_ALTERED = 0.5;

/** Words of a claim by which the closest passage is looked for. */
const LONGEST_SEARCHED = 400;

/** What the articles say about a claim. */
export function judge(scope: Scope, claim: Claim): Verdict {
  const items = claimItems(claim.words);
  const speaker = claimedSpeaker(scope, claim);
  const comparedWith = (part: readonly ClaimItem[], most: number) =>
    candidates(part, scope.wordPlaces, most).map((words) =>
      compare(claim.words, items, words, scope.wordPlaces),
    );
  const exact = exactPlaces(items, scope.wordPlaces)
    .map((place) => compareInPlace(claim.words, items, place, scope.wordPlaces))
    .filter(({ isSame }) => isSame);
  const all = exact.length > 0 ? exact : comparedWith(items, mostPlaces(items.length));
  const best = bestOf(all, claim, speaker);
  const head = { claim, speaker };
  if (!best) return { ...head, kind: 'not-found', nearest: nearest(scope, claim) };
  const elsewhere = best.isSame
    ? []
    : unmatched(best).flatMap((part) => comparedWith(part, MOST_PLACES_OF_PIECE));
  const pieces = stitches(best, [...all, ...elsewhere], scope.wordPlaces);
  if (pieces) return stitched(claim, speaker, pieces);
  if (!best.isSame && !isAltered(best, items)) {
    return { ...head, kind: 'not-found', nearest: nearest(scope, claim) };
  }
  const isOtherSpeaker = isClaimed(speaker, best.statement, best.article) === 'no';
  const isWriters = isTheWriters(best, claim);
  const place = placed(best, !isWriters);
  if (isWriters) {
    return { ...head, kind: 'reported', changes: differences(best), isOtherSpeaker, ...place };
  }
  if (!best.isSame) return { ...head, kind: 'altered', changes: differences(best), isOtherSpeaker, ...place };
  return { ...head, kind: isOtherSpeaker ? 'other-speaker' : 'verbatim', ...place };
}

function mostPlaces(words: number): number {
  if (words <= SHORT) return MOST_PLACES_OF_SHORT;
  if (words > LONGEST) return MOST_PLACES_OF_LONGEST;
  return words > LONG ? MOST_PLACES_OF_LONG : MOST_PLACES;
}

/**
 * The place that a claim is taken to be from: one that has all its words before any other, then one that has most of
 * them; of several that have about as much, the one where whoever is claimed speaks, in their own words.
 */
function bestOf(all: readonly Comparison[], claim: Claim, speaker: ClaimedSpeaker): Comparison | undefined {
  const same = all.filter(({ isSame }) => isSame);
  const most = Math.max(...all.map(({ similarity }) => similarity));
  const good = same.length > 0 ? same : all.filter(({ similarity }) => similarity >= most - 0.02);
  // Few words many people say; of many, a place that tells whose they are tells it of one that leaves it unclear, too.
  const isTelling = claim.words.split(/\s+/).length >= TELLING;
  const merit = (comparison: Comparison) => {
    const claimed = isClaimed(speaker, comparison.statement, comparison.article);
    return [
      claimed === 'yes' ? 2 : claimed === (isTelling ? 'no' : 'unclear') ? 1 : 0,
      claim.isQuoted ? Math.round(comparison.ownShare) : 0,
      comparison.statement?.speaker ? 1 : 0,
      Math.round(comparison.ownShare),
    ];
  };
  return good
    .map((comparison) => ({ comparison, merit: merit(comparison) }))
    .toSorted((a, b) => compareMerits(b.merit, a.merit))[0]?.comparison;
}

function compareMerits(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function isAltered({ similarity, same }: Comparison, items: readonly ClaimItem[]): boolean {
  const words = items.filter(({ kind }) => kind === 'word').length;
  return words >= SHORTEST_ALTERED && same.length >= SHORTEST_ALTERED - 1 && similarity >= ALTERED;
}

/** Whether what is claimed to be somebody's own words are the writer's. */
function isTheWriters({ isSame, ownShare, statement }: Comparison, { isQuoted, speaker }: Claim): boolean {
  if (statement === null && !isQuoted) return speaker !== null;
  return isQuoted && ownShare < (isSame ? OWN_WORDS : OWN_WORDS_OF_ALTERED);
}

function stitched(claim: Claim, speaker: ClaimedSpeaker, pieces: readonly Comparison[]): Verdict {
  const isOthers = ({ statement, article }: Comparison) => isClaimed(speaker, statement, article) === 'no';
  return {
    claim,
    speaker,
    kind: 'stitched',
    pieces: pieces.map((piece) => ({ ...placed(piece, true), claimed: claimedSpan(piece) })),
    isOtherSpeaker: pieces.some(isOthers),
    isAllOthers: pieces.every(isOthers),
  };
}

function placed(comparison: Comparison, mayBeSaid: boolean): Place {
  const isSaid = mayBeSaid && comparison.ownShare >= OWN_WORDS_OF_ALTERED;
  return { match: matchOf(comparison, isSaid), ...placeOf(comparison) };
}

function claimedSpan({ same, compared: { items } }: Comparison): { start: number; end: number } {
  const [first, last] = [items[same[0]?.item ?? 0], items[same.at(-1)?.item ?? 0]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The passage that is closest to a claim; null where none is near. */
function nearest(scope: Scope, { words }: Claim): Match | null {
  const searched = words.slice(0, LONGEST_SEARCHED);
  // Words that tell nothing by themselves are found as a phrase alone, and this one was looked for already.
  if (!wordsOf(searched).some(({ isContent }) => isContent)) return null;
  const { matches, answered } = scope.find(searched, { prefersSpoken: true });
  return answered ? (matches[0] ?? null) : null;
}
