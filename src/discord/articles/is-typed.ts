import { fold } from '../../reading/fold.js';
import { type Texts, textsIn } from '../texts/texts.js';

/** Whether somebody typed a phrase that they were told to, in their own language or in English. */
export function isTyped(typed: string, phrase: (texts: Texts) => string, texts: Texts): boolean {
  return [texts, textsIn('en')].some((one) => fold(phrase(one)) === fold(typed));
}
