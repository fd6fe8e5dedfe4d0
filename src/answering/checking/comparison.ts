import type { Article, Span, Statement } from '../../reading/article.js';
import { paragraphAt } from '../../reading/paragraph-at.js';
import { align, type Step } from './align.js';
import { allowancesOf } from './allowances.js';
import { type Compared, changesOf, isNegation } from './changes.js';
import type { ClaimItem } from './claim-items.js';
import { isOneUtterance, isOwnWord, statementsOf } from './own-words.js';
import type { Token } from './tokens.js';
import type { Allowance, Change } from './verdict.js';
import type { PlacedWords, WordPlaces } from './word-places.js';

/** A claim beside the place in an article that it may come from. */
export interface Comparison {
  article: Article;
  compared: Compared;
  /** Without those that are not held against the claim. */
  steps: readonly Step[];
  /** Whether every word is the article's, one after the other but for what gaps and brackets stand for. */
  isSame: boolean;
  /** How much of the claim the article has, 0 to 1, rare words counting for more. */
  similarity: number;
  /** The statement that most of the words stand in; null where nobody is speaking. */
  statement: Statement | null;
  /** How much of what is the same is the speaker's own words, 0 to 1. */
  ownShare: number;
  isInterrupted: boolean;
  /** The words that are the same, in order: in the claim, and in the article with the statement that they stand in. */
  same: readonly SameWord[];
}

interface SameWord {
  item: number;
  token: number;
  statement: Statement | null;
}

/** Compares a claim with some words of an article. */
export function compare(
  words: string,
  items: readonly ClaimItem[],
  { article, tokens }: PlacedWords,
  places: WordPlaces,
): Comparison {
  const compared = { words, items, text: article.text, tokens };
  return comparisonOf(article, compared, align(items, tokens), places);
}

/** What steps make of a claim. */
export function comparisonOf(
  article: Article,
  compared: Compared,
  aligned: readonly Step[],
  places: WordPlaces,
): Comparison {
  const { items, tokens } = compared;
  const statementOf = statementsOf(article, tokens);
  const uninterrupted = withoutInterruptions(aligned, statementOf);
  const honest = withBracketsCompared(withBracketsAtEnds(uninterrupted, compared), compared);
  const steps = withNegationsCutOff(
    withChangedEnds(honest, statementOf, tokens.length),
    compared,
    statementOf,
  );
  const same = steps.flatMap((step): SameWord[] =>
    step.kind === 'same' ? [{ item: step.item, token: step.token, statement: statementOf(step.token) }] : [],
  );
  const weightOf = (item: ClaimItem | undefined) => (item?.kind === 'word' ? places.weight(item.folded) : 0);
  const all = items.reduce((sum, item) => sum + weightOf(item), 0);
  const shared = same.reduce((sum, { item }) => sum + weightOf(items[item]), 0);
  const own = same.filter(({ token, statement }) => {
    const word = tokens[token];
    return word && isOwnWord(article, paragraphAt(article, word), word, statement);
  });
  return {
    article,
    compared,
    steps,
    isSame: same.length > 0 && steps.every(({ kind }) => kind === 'same' || kind === 'covered'),
    similarity: all > 0 ? shared / all : 0,
    statement: mostOf(same),
    ownShare: same.length > 0 ? own.length / same.length : 0,
    isInterrupted: uninterrupted.length < aligned.length,
    same,
  };
}

/** What is told of a comparison: where the words stand, and how they are written otherwise. */
export function placeOf({ compared, steps, isInterrupted, same }: Comparison): {
  found: Span[];
  allowances: Allowance[];
} {
  return {
    found: stretches(same, compared.tokens),
    allowances: allowancesOf(steps, compared, isInterrupted),
  };
}

export const differences = ({ compared, steps }: Comparison): Change[] => changesOf(steps, compared);

/** Words of the writer's between two parts of one utterance are none that whoever quotes has to have. */
function withoutInterruptions(
  steps: readonly Step[],
  statementOf: (token: number) => Statement | null,
): readonly Step[] {
  const dropped = new Set<Step>();
  for (let at = 0; at < steps.length; at++) {
    let end = at;
    while (steps[end]?.kind === 'missing') end++;
    const [before, after] = [steps[at - 1], steps[end]];
    if (end > at && before?.kind === 'same' && after?.kind === 'same') {
      const run = steps.slice(at, end);
      const [first, second] = [statementOf(before.token), statementOf(after.token)];
      const isTheWriters = run.every((step) => 'token' in step && statementOf(step.token) === null);
      if (first && second && isTheWriters && isOneUtterance(first, second, run.length)) {
        for (const step of run) dropped.add(step);
      }
    }
    at = Math.max(at, end - 1);
  }
  return dropped.size === 0 ? steps : steps.filter((step) => !dropped.has(step));
}

/** A word at an end of the claim that the article lacks stands for the article's next one, where that is said as well. */
function withChangedEnds(
  steps: readonly Step[],
  statementOf: (token: number) => Statement | null,
  length: number,
): readonly Step[] {
  const changed = [...steps];
  const change = (end: 0 | -1, inward: 1 | -2, by: 1 | -1) => {
    const [last, next] = [changed.at(end), changed.at(inward)];
    if (last?.kind !== 'added' || next?.kind !== 'same') return;
    const token = next.token + by;
    const isSaid = token >= 0 && token < length && statementOf(token) === statementOf(next.token);
    if (isSaid) changed.splice(end, 1, { kind: 'other', item: last.item, token });
  };
  change(0, 1, -1);
  change(-1, -2, 1);
  return changed;
}

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

/** Where the article has words in brackets itself, what the claim has in brackets there has to be the same. */
function withBracketsCompared(steps: readonly Step[], { items, tokens, text }: Compared): readonly Step[] {
  const isIts = (item: number) => {
    const bracket = items[item];
    if (bracket?.kind !== 'bracket') return true;
    const covered = steps.flatMap((step) =>
      step.kind === 'covered' && step.item === item ? (tokens[step.token] ?? []) : [],
    );
    const [first] = covered;
    if (!first || text.charAt(first.start - 1) !== '[') return true;
    return (
      bracket.words.map(({ folded }) => folded).join(' ') === covered.map(({ folded }) => folded).join(' ')
    );
  };
  const wrong = new Set(items.flatMap((_, item) => (isIts(item) ? [] : [item])));
  if (wrong.size === 0) return steps;
  return steps.map((step) =>
    step.kind === 'covered' && wrong.has(step.item) ? { ...step, kind: 'other' } : step,
  );
}

/** Where a quote is cut off beside a "not" of the same sentence, it is missing: “We do” is not what “We do not” says. */
function withNegationsCutOff(
  steps: readonly Step[],
  { tokens, text }: Compared,
  statementOf: (token: number) => Statement | null,
): readonly Step[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first?.kind !== 'same' || last?.kind !== 'same') return steps;
  const isCutOff = (token: number, kept: number) => {
    const [word, beside] = [tokens[token], tokens[kept]];
    if (!word || !beside || !isNegation(word.folded)) return false;
    const between = text.slice(Math.min(word.end, beside.end), Math.max(word.start, beside.start));
    return !/[.!?…;。！？]/.test(between) && statementOf(token) === statementOf(kept);
  };
  const missing = (token: number): Step => ({ kind: 'missing', token });
  return [
    ...(isCutOff(first.token - 1, first.token) ? [missing(first.token - 1)] : []),
    ...steps,
    ...(isCutOff(last.token + 1, last.token) ? [missing(last.token + 1)] : []),
  ];
}

function mostOf(same: readonly SameWord[]): Statement | null {
  const counts = new Map<Statement | null, number>();
  for (const { statement } of same) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, x], [b, y]) => y - x || Number(a === null) - Number(b === null));
  return most?.[0] ?? null;
}

/** Words that follow each other are one stretch. */
function stretches(same: readonly SameWord[], tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let last = Number.NaN;
  for (const { token } of same) {
    const word = tokens[token];
    if (!word) continue;
    const open = spans.at(-1);
    if (open && token === last + 1) open.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    last = token;
  }
  return spans;
}
