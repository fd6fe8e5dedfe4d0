import { type Attribution, sourceOf } from '../attribution.js';
import { type FloatingPlace, type FloatingRule, isOnlyQuotations } from './floating-place.js';

/** How many tokens before a quotation that opens its paragraph are looked at. */
const FARTHEST = 20;

/** “…,” NAME said. “…”: the quotation goes on from the one before it. */
export const goesOn: FloatingRule = (place) =>
  place.isAlone && place.said ? sourceOf(mainOf(place, place.said), 'quote-goes-on') : null;

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
  const opening = paragraph.attributions.find(({ start, end }) => start <= first.start && end > first.start);
  return opening?.mention ? opening : said;
}
