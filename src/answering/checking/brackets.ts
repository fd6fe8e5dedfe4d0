import type { Step } from './align.js';
import { type Compared, isNamed, isNegation } from './changes.js';
import { isNumber, type Token } from './tokens.js';

/**
 * What stands in brackets is whoever quotes' own and is not held against the quote, but where it turns what was said into
 * something else: where the article has other words in brackets itself; where they add or take away a “not”; where they
 * put a number or a name for another; and where they grow onto a word or a number, as in “10[0]” and “can[’t]”.
 */
export function withBracketsHeldAgainst(aligned: readonly Step[], compared: Compared): readonly Step[] {
  const steps = withBracketsAtEnds(aligned, compared);
  const wrong = new Set(
    compared.items.flatMap((item, index) => {
      if (item.kind !== 'bracket') return [];
      const covered = steps.flatMap((step) =>
        step.kind === 'covered' && step.item === index ? (compared.tokens[step.token] ?? []) : [],
      );
      return isHeldAgainst(item, covered, compared) ? [index] : [];
    }),
  );
  if (wrong.size === 0) return steps;
  const isWrong = (step: Step) => step.kind === 'covered' && wrong.has(step.item);
  const differing = steps.map((step) =>
    isWrong(step) ? { ...step, kind: 'other' as const } : step,
  ) as Step[];
  for (const item of wrong) {
    if (differing.some((step) => 'item' in step && step.item === item)) continue;
    const next = differing.findIndex((step) => 'item' in step && step.item > item);
    differing.splice(next < 0 ? differing.length : next, 0, { kind: 'added', item });
  }
  return differing;
}

function isHeldAgainst(
  { start, end, words }: { start: number; end: number; words: readonly Token[] },
  covered: readonly Token[],
  { words: claimed, text }: Compared,
): boolean {
  const [first] = covered;
  const folded = (tokens: readonly Token[]) => tokens.map((token) => token.folded);
  if (first && text.charAt(first.start - 1) === '[') {
    return folded(words).join(' ') !== folded(covered).join(' ');
  }
  if (/[\p{L}\p{N}]/u.test(claimed.charAt(start - 1) + claimed.charAt(end))) return true;
  const only = (tokens: readonly Token[], is: (word: string) => boolean) => folded(tokens).filter(is);
  if (only(words, isNegation).length !== only(covered, isNegation).length) return true;
  const [put, had] = [only(words, isNumber), only(covered, isNumber)];
  if (put.length > 0 && had.length > 0 && put.join(' ') !== had.join(' ')) return true;
  const isOther = !folded(words).some((word) => folded(covered).includes(word));
  return (
    isOther &&
    isNamed(covered, text) &&
    /\p{Lu}/u.test(claimed.slice(start, end)) &&
    !isShortForm(covered, text)
  );
}

/** “the UN”, which brackets may well spell out. */
const isShortForm = (covered: readonly Token[], text: string): boolean =>
  covered.some(({ start, end }) => /^(?:\p{Lu}\.?){2,6}$/u.test(text.slice(start, end)));

/** Brackets at an end of the claim cover what the article has in brackets there itself: elsewhere its ends are free. */
function withBracketsAtEnds(steps: readonly Step[], { items, tokens, text }: Compared): readonly Step[] {
  const isIn = (token: number, from: number) => {
    const [word, beside] = [tokens[token], tokens[from]];
    if (!word || !beside) return false;
    const between = text.slice(Math.min(word.end, beside.end), Math.max(word.start, beside.start));
    return between.includes(token > from ? '[' : ']') && !between.includes(token > from ? ']' : '[');
  };
  const covered = (item: number, from: Step | undefined, by: 1 | -1): Step[] => {
    if (items[item]?.kind !== 'bracket' || from?.kind !== 'same') return [];
    const own: Step[] = [];
    for (let token = from.token + by; isIn(token, from.token); token += by) {
      own.push({ kind: 'covered', item, token });
    }
    return own;
  };
  return [...covered(0, steps[0], -1).reverse(), ...steps, ...covered(items.length - 1, steps.at(-1), 1)];
}
