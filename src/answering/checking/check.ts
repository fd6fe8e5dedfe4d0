import type { Answer } from '../answer.js';
import type { Scope } from '../scope.js';
import { claimsIn, MOST_CLAIMS } from './claims.js';
import { isCut } from './cut.js';
import { judge } from './judge.js';
import type { Claim, Verdict } from './verdict.js';

/** A verdict on each claim of a message; on all of it as one quote where it is said whose it is. A claim a step. */
export function* answerCheck(scope: Scope, quote: string, speaker?: string): Generator<undefined, Answer> {
  const claims =
    speaker === undefined
      ? claimsIn(quote, MOST_CLAIMS + 1).map((claim) => withoutNoName(scope, claim))
      : [claimOf(quote, speaker)];
  const verdicts: Verdict[] = [];
  for (const claim of claims.slice(0, MOST_CLAIMS)) {
    yield;
    verdicts.push(judge(scope, claim));
  }
  const isPart = claims.length > MOST_CLAIMS || [quote, ...claims.map(({ words }) => words)].some(isCut);
  return { kind: 'checked', verdicts: verdicts.toSorted((a, b) => gravity(b) - gravity(a)), isPart };
}

/** Kinds of verdicts, the most serious last: from words that stand there to words that say another thing. */
const BY_GRAVITY = ['verbatim', 'reported', 'not-found', 'stitched', 'other-speaker', 'altered'] as const;

function gravity(verdict: Verdict): number {
  const changes = 'changes' in verdict ? verdict.changes : [];
  const kind = changes.length > 0 ? 'altered' : verdict.kind;
  const isOthers = 'isOtherSpeaker' in verdict && verdict.isOtherSpeaker;
  const isOfMoreThanWords = changes.some((change) => change.kind !== 'word');
  return BY_GRAVITY.indexOf(kind) + (isOfMoreThanWords ? 2 : 0) + (isOthers ? 1 : 0);
}

/** The one quote of a text as words of a speaker; all of the text where it marks none. */
function claimOf(quote: string, speaker: string): Claim {
  const [claim, ...others] = claimsIn(quote);
  if (claim?.isQuoted && others.length === 0) return { ...claim, speaker };
  return { words: withoutMarks(quote), isQuoted: true, speaker };
}

const AROUND = /^\s*["“”„«‘]([^"“”„«»]*)["“”»’]\s*$/;

/** A quote without the quotation marks around all of it. */
const withoutMarks = (quote: string) => AROUND.exec(quote)?.[1] ?? quote;

/** In small letters any word may stand where a name does; it is one where somebody has it. */
function withoutNoName({ directory }: Scope, claim: Claim): Claim {
  if (claim.speaker === null || claim.speaker !== claim.speaker.toLowerCase()) return claim;
  const isScript = /[^\p{Ll}\P{L}]/u.test(claim.speaker);
  const isNobody = !isScript && directory.find(claim.speaker).kind === 'none';
  return isNobody ? { ...claim, speaker: null } : claim;
}
