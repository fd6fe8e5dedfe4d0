import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Question } from '../../answering/answer.js';
import type { Mode } from '../custom-id.js';
import type { Texts } from '../texts/texts.js';

/** How an answer is shown, beside the answer itself. */
export interface Shown {
  /** In the language of whoever asked, or presses. */
  texts: Texts;
  question: Question;
  /** Which match of the answer, from 0. */
  at: number;
  mode: Mode;
  /** The user whose public message it is; null where only the asker sees it. */
  owner: string | null;
  /** Whether the owner has shared the message, rather than asked in public. */
  isShared?: boolean;
  /** Whether the asker may post a private reply for everybody. */
  mayShare: boolean;
  /** Whether there is one article to ask about, or several. */
  isOneArticle: boolean;
  /** Where but a few of very many articles were looked at; see `Library`. */
  ofMany?: { articles: number; ready: number };
  /** A line on the reply itself, such as why it is private. */
  note?: string;
}

/** What somebody typed is repeated up to so many characters. */
export const TYPED_ROOM = 150;

/** Whether a question is about one article, since it names it or since there is but one. */
export function asksOneArticle({ question, isOneArticle }: Shown): boolean {
  return isOneArticle || question.article !== undefined;
}

/** "the article" or "the articles", as it is asked about. */
export function articlesAsked(shown: Shown): string {
  return asksOneArticle(shown) ? shown.texts.oneArticle : shown.texts.severalArticles;
}

/** What a view of one kind of answer gives: texts from top to bottom, and two groups of buttons. */
export interface Body {
  texts: string[];
  /** Where to go from here: other matches, people. */
  choices?: APIButtonComponentWithCustomId[];
  /** What to do with what is shown. */
  actions?: APIButtonComponentWithCustomId[];
}
