import type { Token } from '../../../text/tokens.js';
import type { Content } from './content-after.js';
import { FEWEST_WORDS } from './edges.js';
import type { Frame } from './frames.js';
import { isTitleIn } from './quoted-words.js';

/** “…,” he said, “…”: the words go on behind the frame. */
export function goesOnAfter(
  tokens: readonly Token[],
  frame: Frame,
  to: number,
  isQuoted: boolean,
): Content | null {
  let at = frame.to;
  const limit = Math.min(to, frame.to + 40);
  while (
    at < limit &&
    tokens[at]?.text !== ',' &&
    tokens[at]?.text !== ':' &&
    (tokens[at]?.kind !== 'quotation' || isTitleIn(tokens, at))
  )
    at++;
  const joint = tokens[at];
  if (!joint || at >= limit) return null;
  if (joint.kind === 'quotation' && !isTitleIn(tokens, at)) return { from: at, to, join: 'quotation' };
  const next = tokens[at + 1];
  if (next?.lower === 'that' && joint.text === ',' && at + 2 < to) return { from: at + 1, to, join: 'that' };
  if (next?.kind === 'quotation' && at + 1 < to) return { from: at + 1, to, join: 'quotation' };
  if (isQuoted) {
    for (let ahead = at; ahead < limit; ahead++) {
      if (tokens[ahead]?.kind === 'quotation' && !isTitleIn(tokens, ahead))
        return { from: ahead, to, join: 'quotation' };
    }
    return null;
  }
  const isPlain =
    at === frame.to && next?.kind === 'word' && !/ing$|^(?:who|whose|whom|which|where)$/.test(next.lower);
  return isPlain &&
    (to - at > FEWEST_WORDS + 1 || tokens[to - 1]?.kind === 'quotation') &&
    frame.kind !== 'according-to'
    ? { from: at + 1, to, join: 'clause' }
    : null;
}
