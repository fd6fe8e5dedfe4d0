import type { TokenRange } from '../../../../text/sentences.js';
import { isCapital, type Token } from '../../../../text/tokens.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { TIMES } from '../../lexicon/words.js';
import type { PlaceRule } from './place.js';
import { laterSubject } from './subjects.js';

/** "Noting that the road is open, | NAME …": the speaker stands behind the clause that the gerund opens. */
export const laterThanGerund: PlaceRule = ({ tokens, verb, sentence }) =>
  verb.form === 'gerund' && verb.lead.start === sentence.from
    ? { subject: laterSubject(tokens, verb.at, sentence), side: 'later' }
    : null;

/** "footage of | NAME | saying", "with | many marchers | chanting", "a sign | saying": right before the gerund. */
export const beforeGerund: PlaceRule = ({ tokens, verb: { form, lead }, sentence }) => {
  const prior = tokens[lead.start - 1];
  if (form !== 'gerund' || prior?.kind !== 'word' || TIMES.has(prior.lower)) return null;
  const phrase = nounPhraseBefore(tokens, lead.start, sentence.from);
  if (!phrase) return null;
  if (tokens[phrase.from - 1]?.lower === 'with' || BEARS_WORDS.has(prior.lower))
    return { subject: phrase, side: 'before' };
  if (/^(?:on|at|in|from|to)$/.test(tokens[phrase.from - 1]?.lower ?? '')) return null;
  if (!isCapital(prior.text) && !/^(?:him|her|them)$/.test(prior.lower)) return null;
  return { subject: lastName(tokens, phrase), side: 'before' };
};

/** Things with words on them: "held a sign | saying"; whoever issues a statement says what it says. */
const BEARS_WORDS: ReadonlySet<string> = new Set(
  'sign signs banner banners placard placards poster posters sticker stickers hat cap shirt shirts t-shirt t-shirts billboard billboards button buttons headline caption graffiti'.split(
    ' ',
  ),
);

function lastName(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = to - 1;
  const link = tokens.slice(from, to).findIndex(({ lower }) => lower === 'of');
  if (link > 0 && isCapital(tokens[from + link - 1]?.text ?? '')) return { from, to };
  while (start > from && isCapital(tokens[start - 1]?.text ?? '')) start--;
  return { from: start, to };
}
