import { isCapital } from '../../../../text/tokens.js';
import { isTerm, isTitleIn } from '../quoted-words.js';
import { isActive, type Place, type PlaceRule, tokenBefore, type VerbInSentence } from './place.js';
import { invertedSubject } from './subjects.js';

/** “…,” said | the minister; "Added | NAME: “…”": behind a verb that a quotation precedes or that opens the sentence. */
export const afterVerb: PlaceRule = (context) => {
  const { tokens, verb, sentence } = context;
  if (!isActive(context)) return null;
  const prior = tokenBefore(context);
  const isTurnedRound = verb.lead.start === sentence.from && isCapital(tokens[verb.at]?.text ?? '');
  const beforeComma = prior?.text === ',' ? tokens[verb.lead.start - 2] : undefined;
  const isAfterQuotation =
    (prior?.kind === 'quotation' && !isTitleIn(tokens, verb.lead.start - 1)) ||
    (beforeComma?.kind === 'quotation' && !isTerm(beforeComma));
  return isTurnedRound || isAfterQuotation ? behind(context) : null;
};

/** "The road, | said the minister |, is open": behind a verb after a comma, where no apposition ends at the comma. */
export const afterVerbBehindComma: PlaceRule = (context) =>
  isActive(context) && tokenBefore(context)?.text === ',' ? behind(context) : null;

function behind({ tokens, verb, sentence }: VerbInSentence): Place | null {
  const subject = invertedSubject(tokens, verb.end, sentence);
  return subject && { subject, side: 'after' };
}
