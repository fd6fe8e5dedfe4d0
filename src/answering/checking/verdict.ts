import type { Match } from '../../finding/match.js';
import type { Span, Speaker } from '../../reading/article.js';

/** Words that somebody is claimed to have said. */
export interface Claim {
  /** As typed, without the quotation marks around them. */
  words: string;
  /** Whether they are presented as somebody's own words: in quotation marks, or as a block quote. */
  isQuoted: boolean;
  /** Who is claimed to have said them, as typed; null where nobody is. */
  speaker: string | null;
}

/** Whom the claimed name stands for in the articles asked about. */
export type ClaimedSpeaker =
  | { kind: 'nobody-claimed' }
  | { kind: 'one'; speaker: Speaker }
  | { kind: 'several'; candidates: readonly Speaker[] }
  | { kind: 'unknown'; nearest: readonly Speaker[] };

/** How a quote may differ from what was said without being another one: told, and not held against it. */
export type Allowance =
  | 'case'
  | 'quotation-marks'
  | 'dashes'
  | 'punctuation'
  | 'diacritics'
  /** A number in figures that the article writes out, or the other way round. */
  | 'figures'
  /** Words are left out where an ellipsis stands. */
  | 'words-left-out'
  /** Words in brackets stand for, or are added to, those of the article. */
  | 'bracketed';

/** A difference in the words; numbers, names and negations change what is said, and come first. */
export interface Change {
  kind: 'number' | 'name' | 'negation' | 'word';
  /** Of `claim.words`; empty where the claim lacks what the article has. */
  claimed: Span;
  /** Of the article's text; empty where the claim has what the article lacks. */
  found: Span;
}

/** Where the words of a claim stand, or those that it comes from. */
export interface Place {
  match: Match;
  /** Of the article's text, in its order: one, or several where words are left out between them. */
  found: readonly Span[];
  allowances: readonly Allowance[];
}

/** What the articles say about a claim; whether it is true is nothing that they can tell. */
export type Verdict = { claim: Claim; speaker: ClaimedSpeaker } & (
  | /** The words stand there, and whoever is claimed to have said them did, or nobody is, or the article leaves it unclear. */
  ({ kind: 'verbatim' } & Place)
  /** `isOtherSpeaker`: besides, they are somebody else's. */
  | ({ kind: 'altered'; changes: readonly Change[]; isOtherSpeaker: boolean } & Place)
  /** The words stand there and are somebody else's. */
  | ({ kind: 'other-speaker' } & Place)
  /**
   * Presented as somebody's own words, and the article has them (but for `changes`) as its writer's: in a paraphrase, or
   * where nobody is speaking and `match.statement` is null.
   */
  | ({ kind: 'reported'; changes: readonly Change[]; isOtherSpeaker: boolean } & Place)
  /**
   * Pieces of different statements, in the order of the claim; `claimed`: of `claim.words`. `isOtherSpeaker`: some are
   * somebody else's than is claimed, in `isAllOthers` all.
   */
  | {
      kind: 'stitched';
      pieces: readonly (Place & { claimed: Span })[];
      isOtherSpeaker: boolean;
      isAllOthers: boolean;
    }
  /** `nearest`: the closest passage, where any is near. */
  | { kind: 'not-found'; nearest: Match | null }
);
