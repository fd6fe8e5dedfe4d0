import type { Token } from '../../../../text/tokens.js';
import { clauseSubject } from '../../grammar/clause-subject.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { COORDINATORS } from '../../lexicon/words.js';
import { type PlaceRule, tokenBefore, type VerbInSentence } from './place.js';

/** "NAME met them and | said", "NAME left, | adding": the verb has the subject of the verb or the clause before it. */
export const shared: PlaceRule = (context) => {
  const { tokens, verb, sentence } = context;
  if (!sharesSubject(context)) return null;
  return {
    subject: context.shared ?? clauseSubject(tokens, verb.lead.start, sentence),
    side: 'shared',
  };
};

function sharesSubject(context: VerbInSentence): boolean {
  if (context.verb.form === 'gerund') return true;
  const prior = tokenBefore(context);
  if (prior?.text === ',' || (prior && (COORDINATORS.has(prior.lower) || prior.lower === 'but'))) return true;
  return (
    prior?.kind !== 'quotation' &&
    sharesOverPhrase(context.tokens, context.verb.lead.start, context.sentence.from)
  );
}

/** "and in a statement | praised": the verb shares its subject though a phrase stands before it. */
function sharesOverPhrase(tokens: readonly Token[], verb: number, floor: number): boolean {
  const phrase = nounPhraseBefore(tokens, verb, floor);
  if (!phrase || !/^(?:in|on|at|during|after|with|by)$/.test(tokens[phrase.from - 1]?.lower ?? ''))
    return false;
  return /^(?:and|but|then)$/.test(tokens[phrase.from - 2]?.lower ?? '');
}
