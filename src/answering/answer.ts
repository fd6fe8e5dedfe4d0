import type { Match } from '../finding/match.js';
import type { Refusal } from '../finding/refusal.js';
import type { Article, Speaker } from '../reading/article.js';
import type { Verdict } from './checking/verdict.js';

/** A question as it was asked; with the library, it is all that an answer depends on. */
export type Question =
  | { kind: 'who-said'; words: string; article?: string }
  | { kind: 'what-said'; speaker: string; about?: string; article?: string }
  | { kind: 'ask'; question: string; article?: string }
  | { kind: 'speakers'; about?: string; article?: string }
  | { kind: 'compare'; first: string; second: string; about?: string; article?: string }
  /** `quote`: a message or a quote; what is claimed in it is found there. With a speaker, all of it is theirs. */
  | { kind: 'check'; quote: string; speaker?: string; article?: string };

/** A speaker with the number of statements in which the articles asked about let them speak. */
export interface SpeakerCount {
  speaker: Speaker;
  statements: number;
}

/** One of two speakers who are compared. */
export interface Side {
  speaker: Speaker;
  /** What they say on the topic, best first; empty where they are not heard on it, and where no topic was asked for. */
  matches: Match[];
  /** In how many statements they are heard on anything. */
  statements: number;
  /** In how many statements it is perhaps they who are heard, but not surely enough. */
  unsure: number;
}

/** A topic that both speak of, with the number of passages in which each does, 25 at most. */
export interface SharedTopic {
  topic: string;
  passages: readonly [number, number];
}

/** Why the articles do not answer: what the search could tell, or that no passage could tell it. */
export type Reason =
  | Refusal
  /** Several people were asked about, and none of them is heard on it. */
  | { kind: 'none-heard'; speakers: readonly Speaker[] }
  /** Nobody but the people named in the question is heard on it. */
  | { kind: 'nobody-else' }
  /** Whether people agree is for the reader to judge. */
  | { kind: 'agreement' };

export type Answer =
  /**
   * Passages, best first, at least one. `speaker` is set where the question asked for one, `silent` has those whom it
   * asked for as well and who are not heard on it. `unknownWords`: words of the question that the articles do not have,
   * which the passages then say nothing about.
   */
  | { kind: 'found'; matches: Match[]; speaker: Speaker | null; silent: Speaker[]; unknownWords: string[] }
  /** The speaker is in the articles but is not heard (on this). `present`: where the articles name them. */
  | {
      kind: 'silent';
      speaker: Speaker;
      about: string | null;
      statements: number;
      /** In how many statements it is perhaps this speaker who is heard, but not surely enough. */
      unsure: number;
      present: Match[];
      /** Who is heard on it, most first. */
      others: SpeakerCount[];
      /** Where the writer tells of it, best first; empty where the writer does not. */
      told: Match[];
      /** Words of the topic that the articles do not have. */
      unknownWords: string[];
    }
  /** Nobody of that name is in the articles. `nearest`: whom the asker may have meant. */
  | { kind: 'unknown-speaker'; asked: string; nearest: Speaker[] }
  /** The name fits several people. */
  | { kind: 'which-speaker'; asked: string; candidates: Speaker[] }
  /** The articles do not say. `nearest`: the closest passage, which is no answer. */
  | {
      kind: 'not-in-articles';
      asked: string;
      reason: Reason;
      unknownWords: string[];
      nearest: Match[];
      /** The languages of the articles, as BCP 47 tags, where the question is in another one. */
      askIn?: string[];
    }
  /**
   * Everybody who is heard or present; with a topic, only who is heard on it. `unheard`: who is not heard on it, where
   * that was asked for.
   */
  | {
      kind: 'speakers';
      about: string | null;
      speakers: SpeakerCount[];
      unheard: Speaker[];
      articles: Article[];
    }
  /**
   * Two speakers side by side, in the order in which they were asked for. `topics`: what both speak of, best first, where
   * no topic was asked for, or one that not both are heard on. Whether they agree is nothing that this tells.
   */
  | {
      kind: 'compared';
      about: string | null;
      sides: readonly [Side, Side];
      topics: SharedTopic[];
      unknownWords: string[];
    }
  /** Both names that were to be compared are one person's. */
  | { kind: 'same-speaker'; asked: readonly [string, string]; speaker: Speaker }
  /** A verdict for each claim, the most serious first; at least one. `isPart`: more is claimed than was checked. */
  | { kind: 'checked'; verdicts: Verdict[]; isPart: boolean }
  /** No article of that id or title. */
  | { kind: 'unknown-article'; asked: string; articles: Article[] };
