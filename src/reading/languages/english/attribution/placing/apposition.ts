import { isTitleIn } from '../quoted-words.js';
import { isActive, type PlaceRule, tokenBefore } from './place.js';
import { apposedSubject } from './subjects.js';

/** "| NAME |, a deputy from Osh, said": before the apposition that ends at the verb. */
export const beforeApposition: PlaceRule = (context) => {
  const { tokens, verb, sentence } = context;
  if (!isActive(context) || tokenBefore(context)?.text !== ',') return null;
  const subject = apposedSubject(tokens, verb.lead.start - 1, sentence.from);
  return subject && { subject, side: 'before' };
};

/** "As | NAME |, author of “TITLE,” put it": the quotation right before the verb belongs to the apposition. */
export const beforeAppositionWithTitle: PlaceRule = (context) => {
  const { tokens, verb, sentence } = context;
  if (!isActive(context) || tokenBefore(context)?.kind !== 'quotation') return null;
  if (!isTitleIn(tokens, verb.lead.start - 1)) return null;
  const subject = apposedSubject(tokens, verb.lead.start, sentence.from);
  return subject && { subject, side: 'before' };
};
