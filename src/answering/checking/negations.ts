import type { Statement } from '../../reading/article.js';
import type { Step } from './align.js';
import { type Compared, isNegation } from './changes.js';
import { isNumber, type Token } from './tokens.js';

/** How far before the first word of a quote a “not” still turns its sense: “do not really want to leave”, in words. */
const NEAR = 3;

/** Where a clause ends, whose “not” says nothing of the next. */
const CLAUSE_END = /[,;:.!?…—–，；：。！？、]/;

type StatementOf = (token: number) => Statement | null;

/**
 * A “not” that a quote leaves out, and what a number at its end is of, is missing however it is left out: cut off at an
 * end, since “We do” is not what “We do not” says, or hidden in a gap, as in “We will … leave” of “We will not leave”.
 */
export function withNegationsLeftOut(
  steps: readonly Step[],
  compared: Compared,
  statementOf: StatementOf,
): readonly Step[] {
  return withCutOff(withHidden(steps, compared), compared, statementOf);
}

function withHidden(steps: readonly Step[], { items, tokens, text }: Compared): readonly Step[] {
  const isInGap = (step: Step | undefined) => step?.kind === 'covered' && items[step.item]?.kind === 'gap';
  const hidden = new Set<Step>();
  for (const by of [1, -1] as const) {
    for (const [at, step] of steps.entries()) {
      if (step.kind !== 'same') continue;
      for (let next = at + by, last = step.token; isInGap(steps[next]); next += by) {
        const covered = steps[next];
        if (covered?.kind !== 'covered' || !isOneClause(text, tokens[last], tokens[covered.token])) break;
        if (isNegation(tokens[covered.token]?.folded ?? '')) hidden.add(covered);
        last = covered.token;
      }
    }
  }
  if (hidden.size === 0) return steps;
  return steps.map((step) =>
    hidden.has(step) && 'token' in step ? { kind: 'missing', token: step.token } : step,
  );
}

function withCutOff(
  steps: readonly Step[],
  { tokens, text }: Compared,
  statementOf: StatementOf,
): readonly Step[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first?.kind !== 'same' || last?.kind !== 'same') return steps;
  const cutOff = (kept: number, by: 1 | -1, most: number): Step[] => {
    for (let token = kept + by; Math.abs(token - kept) <= most; token += by) {
      const word = tokens[token];
      if (!word || statementOf(token) !== statementOf(kept) || !isOneClause(text, tokens[kept], word)) break;
      if (isNegation(word.folded)) return [{ kind: 'missing', token }];
    }
    return [];
  };
  /** “By 5” is not what “by 5 %” says, nor “2” what “2 million”. */
  const ofQuantity = (kept: number, by: 1 | -1): Step[] => {
    const [own, word] = [tokens[kept], tokens[kept + by]];
    const isCut =
      own && word && isNumber(own.folded) && isNumber(word.folded) && isOneClause(text, own, word);
    return isCut && statementOf(kept + by) === statementOf(kept)
      ? [{ kind: 'missing', token: kept + by }]
      : [];
  };
  return [
    ...cutOff(first.token, -1, NEAR),
    ...ofQuantity(first.token, -1),
    ...steps,
    ...ofQuantity(last.token, 1),
    ...cutOff(last.token, 1, 1),
  ];
}

/** Whether nothing between two words ends a clause. */
function isOneClause(text: string, one: Token | undefined, other: Token | undefined): boolean {
  if (!one || !other) return false;
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return !CLAUSE_END.test(between);
}
