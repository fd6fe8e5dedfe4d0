import { CORRECTED } from '../library/corrected.js';
import type { Article, Speaker, Statement } from '../reading/article.js';
import { inHundred, isMeasured, likelyGuess } from '../reading/read.js';

/** Whom words are perhaps by. */
export interface Guess {
  /** As the name stands within a sentence of English. */
  name: string;
  /** One of the article's speakers; null where the article names them in this place alone. */
  speaker: Speaker | null;
  /** How many of a hundred such attributions are right. */
  inHundred: number;
}

/** Why a statement has its speaker, or has none, and how sure that is. */
export type WhySpeaker =
  | { kind: 'corrected' }
  /** Nobody was looked for in this article. */
  | { kind: 'unread'; why: NonNullable<Article['unread']> }
  /** `inHundred`: how many of a hundred such attributions are right; null where that was not measured. */
  | { kind: 'sure'; rule: string; inHundred: number | null }
  /** `guess`: null where it is more likely wrong than right. */
  | { kind: 'unsure'; rule: string; guess: Guess | null }
  /** `mention`: the words that name somebody, but not whom; null where nothing does. */
  | { kind: 'unclear'; rule: string; mention: string | null };

export function whySpeaker(article: Article, statement: Statement): WhySpeaker {
  const { speaker, guess, mention, rule, confidence } = statement;
  if (rule === CORRECTED) return { kind: 'corrected' };
  if (article.unread) return { kind: 'unread', why: article.unread };
  if (speaker !== null) {
    // Where it was not measured how often such attributions are right, no figure is given.
    const isKnown = rule !== 'transcript' && isMeasured(article.language);
    return { kind: 'sure', rule, inHundred: isKnown ? inHundred(confidence) : null };
  }
  if (guess !== null) return { kind: 'unsure', rule, guess: guessOf(article, statement) };
  const words = mention && article.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  return { kind: 'unclear', rule, mention: words };
}

function guessOf({ speakers }: Article, { guess, confidence }: Statement): Guess | null {
  const name = likelyGuess({ guess, confidence });
  if (name === null) return null;
  return {
    name,
    speaker: speakers.find((speaker) => speaker.name === guess) ?? null,
    inHundred: inHundred(confidence),
  };
}
