import type { RuleName } from '../../../attribution/rules.js';
import type { AttributedText } from '../../language-pack.js';

/**
 * The rule whose form leaves no doubt: a text that opens several lines with a name is a transcript. Training cannot
 * learn this: PolNeAR's annotation gives such lines to the source "Partial transcript", not to those who speak them.
 */
const CERTAIN: RuleName = 'transcript';

/** One line that opens with a name may be a heading. */
const FEWEST = 2;

/** Which attributions of a text, of those in `resolved`, are certain by their form. */
export function certainByForm({ resolved }: Pick<AttributedText, 'resolved'>): (index: number) => boolean {
  const isOfForm = resolved.map(({ attribution, entity }) => attribution.rule === CERTAIN && entity !== null);
  const isCertain = isOfForm.filter(Boolean).length >= FEWEST;
  return (index) => isCertain && isOfForm[index] === true;
}
