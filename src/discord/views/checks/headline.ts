import type { Change, Verdict } from '../../../answering/checking/verdict.js';
import type { Texts } from '../../texts/texts.js';

/** What was found of a claim, in a sentence that begins with the verdict. */
export function headline(verdict: Verdict, isOneArticle: boolean, { checks }: Texts): string {
  switch (verdict.kind) {
    case 'verbatim': {
      const { statement } = verdict.match;
      if (statement?.speaker === null) return checks.verbatim.unclear(isOneArticle);
      const isClaimed = statement && verdict.speaker.kind === 'one';
      return isClaimed ? checks.verbatim.byClaimed(isOneArticle) : checks.verbatim.full(isOneArticle);
    }
    case 'other-speaker':
      return verdict.match.statement
        ? checks.otherSpeaker.full(isOneArticle)
        : checks.otherSpeaker.nobodys(isOneArticle);
    case 'altered':
      return checks.altered.full(shortHeadline(verdict, { checks }), isOneArticle);
    case 'reported': {
      const { full, narration } = checks.reported;
      const told = verdict.match.statement ? full(isOneArticle) : narration(isOneArticle);
      const { changes } = verdict;
      return changes.length === 0 ? told : `${told}\n${checks.altered.short[mostSerious(changes)]}`;
    }
    case 'stitched':
      return checks.stitched.full(verdict.pieces.length);
    case 'not-found':
      return checks.notFound.full(isOneArticle);
  }
}

/** The verdict alone. */
export function shortHeadline(verdict: Verdict, { checks }: Pick<Texts, 'checks'>): string {
  switch (verdict.kind) {
    case 'verbatim':
      return checks.verbatim.short;
    case 'other-speaker':
      return checks.otherSpeaker.short;
    case 'altered':
      return checks.altered.short[mostSerious(verdict.changes)];
    case 'reported':
      return checks.reported.short;
    case 'stitched':
      return checks.stitched.short;
    case 'not-found':
      return checks.notFound.short;
  }
}

const BY_WEIGHT = ['number', 'name', 'negation', 'word'] as const;

const mostSerious = (changes: readonly Change[]) =>
  BY_WEIGHT.find((kind) => changes.some((change) => change.kind === kind)) ?? 'word';
