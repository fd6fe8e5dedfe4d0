import { isCut } from '../../../answering/checking/cut.js';
import type { Change, Verdict } from '../../../answering/checking/verdict.js';
import type { Texts } from '../../texts/texts.js';

/** What was found of a claim, in a sentence that begins with the verdict; what is wrong with it besides, a line each. */
export function headline(verdict: Verdict, isOneArticle: boolean, texts: Pick<Texts, 'checks'>): string {
  return [mainHeadline(verdict, isOneArticle, texts), ...besides(verdict, texts)].join('\n');
}

/** The verdict alone, on one line. */
export const shortHeadline = (verdict: Verdict, texts: Pick<Texts, 'checks'>): string =>
  [mainShort(verdict, texts), ...besides(verdict, texts)].join(' · ');

function mainHeadline(verdict: Verdict, isOneArticle: boolean, { checks }: Pick<Texts, 'checks'>): string {
  switch (verdict.kind) {
    case 'verbatim': {
      const { statement } = verdict.match;
      if (statement?.speaker === null) return checks.verbatim.unclear(isOneArticle);
      const isParaphrase = statement && statement.kind !== 'quoted' && !verdict.claim.isQuoted;
      if (isParaphrase) return checks.verbatim.reported(isOneArticle);
      const isClaimed = statement && verdict.speaker.kind === 'one';
      return isClaimed ? checks.verbatim.byClaimed(isOneArticle) : checks.verbatim.full(isOneArticle);
    }
    case 'other-speaker':
      return verdict.match.statement
        ? checks.otherSpeaker.full(isOneArticle)
        : checks.otherSpeaker.nobodys(isOneArticle);
    case 'altered':
      return checks.altered.full(mainShort(verdict, { checks }), isOneArticle);
    case 'reported': {
      // Where it is altered, too, the article does not have “this”.
      if (verdict.changes.length > 0)
        return checks.altered.full(mainShort(verdict, { checks }), isOneArticle);
      const { full, narration } = checks.reported;
      return verdict.match.statement ? full(isOneArticle) : narration(isOneArticle);
    }
    case 'stitched':
      return checks.stitched.full(verdict.pieces.length);
    case 'not-found':
      return checks.notFound.full(isOneArticle);
  }
}

function mainShort(verdict: Verdict, { checks }: Pick<Texts, 'checks'>): string {
  switch (verdict.kind) {
    case 'verbatim':
      return checks.verbatim.short;
    case 'other-speaker':
      return checks.otherSpeaker.short;
    case 'altered':
      return checks.altered.short[mostSerious(verdict.changes)];
    case 'reported': {
      if (verdict.changes.length > 0) return checks.altered.short[mostSerious(verdict.changes)];
      return verdict.match.statement ? checks.reported.short : checks.reported.shortNarration;
    }
    case 'stitched':
      return checks.stitched.short;
    case 'not-found':
      return checks.notFound.short;
  }
}

/** What a claim is besides the verdict: a paraphrase that is altered, and somebody else's. */
function besides(verdict: Verdict, { checks }: Pick<Texts, 'checks'>): string[] {
  const { short, shortNarration } = checks.reported;
  const isReported = verdict.kind === 'reported' && verdict.changes.length > 0;
  return [
    ...(isReported ? [verdict.match.statement ? short : shortNarration] : []),
    ...('isOtherSpeaker' in verdict && verdict.isOtherSpeaker ? [othersWords(verdict, checks)] : []),
  ];
}

/** That they are not of whoever is claimed; of pieces, whether none is, or some are not. */
function othersWords(verdict: Verdict, { otherSpeaker, stitched }: Texts['checks']): string {
  if (verdict.kind !== 'stitched') return otherSpeaker.short;
  return verdict.isAllOthers ? stitched.noneTheirs : stitched.notAllTheirs;
}

/** That it is not all that is claimed. */
export function partLine(verdicts: readonly Verdict[], { checks }: Pick<Texts, 'checks'>): string {
  const isBeginning = verdicts.some(({ claim }) => isCut(claim.words));
  return isBeginning ? checks.cutClaim : checks.notAllChecked(verdicts.length);
}

const BY_WEIGHT = ['number', 'name', 'negation', 'word'] as const;

const mostSerious = (changes: readonly Change[]) =>
  BY_WEIGHT.find((kind) => changes.some((change) => change.kind === kind)) ?? 'word';
