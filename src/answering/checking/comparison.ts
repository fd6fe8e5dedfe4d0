import type { Article, Span, Statement } from '../../reading/article.js';
import { paragraphAt } from '../../reading/paragraph-at.js';
import { align, type Step } from './align.js';
import { allowancesOf } from './allowances.js';
import { withBracketsHeldAgainst } from './brackets.js';
import { type Compared, changesOf } from './changes.js';
import type { ClaimItem } from './claim-items.js';
import { withoutInterruptions } from './interruptions.js';
import { withNegationsLeftOut } from './negations.js';
import { isOwnWord, statementsOf } from './own-words.js';
import { isMarked, isSameWord } from './same-word.js';
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

/** What is aligned of a claim, in items: longer ones than anybody posts, which take time by the square of it. */
const MOST_ALIGNED = 1_000;

/** Compares a claim with some words of an article. Of a very long one, what is not compared counts as another word. */
export function compare(
  words: string,
  items: readonly ClaimItem[],
  { article, tokens }: PlacedWords,
  places: WordPlaces,
): Comparison {
  const compared = { words, items: items.slice(0, MOST_ALIGNED + 1), text: article.text, tokens };
  const statementOf = statementsOf(article, tokens);
  const steps = align(items.slice(0, MOST_ALIGNED), tokens, (token) => statementOf(token) !== null);
  const rest: Step[] = items.length > MOST_ALIGNED ? [{ kind: 'added', item: MOST_ALIGNED }] : [];
  return comparisonOf(article, compared, [...steps, ...rest], places, statementOf);
}

/** The comparison with words that stand there one after the other from a known one on. */
export function compareInPlace(
  words: string,
  items: readonly ClaimItem[],
  { words: { article, tokens }, at }: { words: PlacedWords; at: number },
  places: WordPlaces,
): Comparison {
  const steps = items.map((_, item): Step => ({ kind: 'same', item, token: at + item }));
  return comparisonOf(article, { words, items, text: article.text, tokens }, steps, places);
}

/** What steps make of a claim. */
export function comparisonOf(
  article: Article,
  compared: Compared,
  aligned: readonly Step[],
  places: WordPlaces,
  statementOf = statementsOf(article, compared.tokens),
): Comparison {
  const { items, tokens } = compared;
  const uninterrupted = withoutInterruptions(
    withWordsToldApart(aligned, compared, article.language),
    article,
    statementOf,
  );
  const bracketed = withBracketsHeldAgainst(uninterrupted, compared);
  const changed = withChangedEnds(bracketed, compared, statementOf);
  const steps = withNegationsLeftOut(changed, compared, statementOf);
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

/** Words are aligned by the form that they are found by, in which some that are not the same look alike. */
function withWordsToldApart(
  steps: readonly Step[],
  { items, tokens }: Compared,
  language: string,
): readonly Step[] {
  let isTypedWithoutMarks: boolean | null = null;
  // English has words with marks from elsewhere, and prints them with and without: “Erdoğan”, “café”.
  const marksTellNothing = () => {
    if (language === 'en') return true;
    isTypedWithoutMarks ??= !items.some((item) => item.kind === 'word' && isMarked(item));
    return isTypedWithoutMarks;
  };
  return steps.map((step) => {
    if (step.kind !== 'same') return step;
    const [item, token] = [items[step.item], tokens[step.token]];
    if (item?.kind !== 'word' || !token || token.folded === item.without) return step;
    return isSameWord(item, token, marksTellNothing) ? step : { ...step, kind: 'other' };
  });
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

/**
 * Words at an end of the claim that the article lacks stand for the article's next ones, where those are said as well; a
 * name that is begun so is all of that name: “the SCO” for “the Shanghai Cooperation Organization”.
 */
function withChangedEnds(
  steps: readonly Step[],
  { tokens, text }: Compared,
  statementOf: (token: number) => Statement | null,
): readonly Step[] {
  const isName = (token: number) => /^\p{Lu}/u.test(text.slice(tokens[token]?.start));
  const standingFor = (added: readonly Step[], from: Step | undefined, by: 1 | -1): Step[] => {
    if (from?.kind !== 'same') return [...added];
    const isSaid = (token: number) =>
      token >= 0 && token < tokens.length && statementOf(token) === statementOf(from.token);
    const told: Step[] = [];
    let token = from.token + by;
    for (const step of added) {
      if (step.kind !== 'added' || !isSaid(token)) told.push(step);
      else told.push({ kind: 'other', item: step.item, token });
      token += by;
    }
    while (
      told.length > 0 &&
      isSaid(token) &&
      isName(token) &&
      isName(token - by) &&
      isNext(token, token - by)
    ) {
      told.push({ kind: 'missing', token });
      token += by;
    }
    return told;
  };
  const isNext = (one: number, other: number) => {
    const [first, second] = [tokens[Math.min(one, other)], tokens[Math.max(one, other)]];
    return first !== undefined && /^\s*$/.test(text.slice(first.end, second?.start));
  };
  const isAdded = ({ kind }: Step) => kind === 'added';
  const before = steps.findIndex((step) => !isAdded(step));
  const after = steps.findLastIndex((step) => !isAdded(step));
  if (before < 0) return steps;
  return [
    ...standingFor(steps.slice(0, before).toReversed(), steps[before], -1).reverse(),
    ...steps.slice(before, after + 1),
    ...standingFor(steps.slice(after + 1), steps[after], 1),
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
