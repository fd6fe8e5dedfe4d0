import { type Attribution, sourceOf } from '../../../../attribution/attribution.js';
import { lastStartingBy, tokenAt } from '../../../../text/places.js';
import { isCapital } from '../../../../text/tokens.js';
import { firstSubject } from '../../grammar/first-subject.js';
import { DETERMINERS, PRONOUNS } from '../../lexicon/words.js';
import { type FloatingPlace, type FloatingRule, isOnlyQuotations } from './floating-place.js';

/** How many tokens before a quotation that opens its paragraph are looked at. */
const FARTHEST = 20;

/** “…,” NAME said. “…”: the quotation goes on from the one before it. */
export const goesOn: FloatingRule = (place) => {
  const { isAlone, said } = place;
  return isAlone && said && !isParted(place, said) ? sourceOf(mainOf(place, said), 'quote-goes-on') : null;
};

/** "…,” NAME said. OTHER nodded. “…”: a sentence about somebody stands between. */
function isParted({ paragraph: { tokens, sentences }, sentence }: FloatingPlace, said: Attribution): boolean {
  const before = sentences[sentence - 1];
  const start = before && tokens[before.from]?.start;
  if (!before || start === undefined || said.end > start) return false;
  const subject = firstSubject(tokens, before);
  const name = subject && tokens[subject.to - 1];
  const opener = tokens[subject?.from ?? 0]?.lower ?? '';
  if (!name || !isCapital(name.text) || DETERMINERS.has(opener) || PRONOUNS.has(name.lower)) return false;
  const speaker = said.mention && tokens[tokenAt(tokens, said.mention.end - 1)];
  return speaker?.end !== said.mention?.end || speaker?.lower !== name.lower;
}

/** “….” “…,” NAME said.: the quotation opens the paragraph, and the next one names the speaker. */
export const goesOnWithNext: FloatingRule = ({ paragraph, at, sentence, isAlone, next }) => {
  const opensParagraph = sentence === 0 || isOnlyQuotations(paragraph.tokens, 0, Math.min(at, FARTHEST));
  return isAlone && opensParagraph && next?.kind === 'quoted' ? sourceOf(next, 'quote-goes-on') : null;
};

/** “…,” said NAME, who saw MINISTER announce it. “…”: the one whose words open the sentence before goes on. */
function mainOf({ paragraph, sentence }: FloatingPlace, said: Attribution): Attribution {
  const before = paragraph.sentences[sentence - 1];
  const first = before && paragraph.tokens[before.from];
  if (first?.kind !== 'quotation' || said.start <= first.start) return said;
  const { attributions } = paragraph;
  const opening = attributions[lastStartingBy(attributions, first.start)];
  return opening?.mention && opening.end > first.start ? opening : said;
}
