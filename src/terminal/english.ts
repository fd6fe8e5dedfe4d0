import { paragraphNumber } from '../answering/paragraph-number.js';
import { whySpeaker } from '../answering/why-speaker.js';
import { textsIn } from '../discord/texts/texts.js';
import { whyText } from '../discord/views/why.js';
import type { Article, Statement } from '../reading/article.js';

/** The terminal speaks English. */
export const english = textsIn('en');

/** @example paragraphName(article, 5) === 'paragraph 5' // in an article whose text opens with its headline */
export const paragraphName = (article: Article, index: number) =>
  english.paragraph(paragraphNumber(article, index));

/** Why a statement has its speaker, or none, in a sentence or two. */
export const whyInEnglish = (article: Article, statement: Statement) =>
  whyText(whySpeaker(article, statement), english);
