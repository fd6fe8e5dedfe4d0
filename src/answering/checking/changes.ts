import { isNegation as isEnglishNegation } from '../../finding/negation.js';
import type { Span } from '../../reading/article.js';
import type { Step } from './align.js';
import type { ClaimItem } from './claim-items.js';
import { isNumber, type Token } from './tokens.js';
import type { Change } from './verdict.js';

/** Words that deny and that the search does not weigh as such; folded. */
const OTHER_NEGATIONS = new Set(
  `noone mustnt neednt mightnt shant darent aint hardly scarcely barely rarely seldom
  degil yok hicbir asla hayir не нет ни никогда никто без нельзя 不 没 未 无 非 勿
  nicht kein keine keinen keinem keiner keines nie niemals niemand pas jamais aucun aucune nunca jamas ningun ninguna
  mai nessun nessuna nao
  niet geen ikke inte nem ні δεν μην לא אין لا ليس لن لم ❌ 🚫 ⛔ ❎ ✖ ✗ ✘`.split(/\s+/),
);

/** Whether a folded word turns what is said into its opposite, in a language that news are often in. */
export const isNegation = (folded: string): boolean =>
  isEnglishNegation(folded) || OTHER_NEGATIONS.has(folded);

const ORDER: readonly Change['kind'][] = ['number', 'name', 'negation', 'word'];

/** What a claim and the article are, each with its text and its words. */
export interface Compared {
  words: string;
  items: readonly ClaimItem[];
  text: string;
  tokens: readonly Token[];
}

/**
 * The differences that steps tell, those that change a number, a name or a negation first, else in the order of the
 * claim. Words beside each other that differ are one.
 * @param steps without those that are not held against the claim
 */
export function changesOf(steps: readonly Step[], compared: Compared): Change[] {
  const runs: Step[][] = [];
  let isOpen = false;
  for (const step of steps) {
    const differs = step.kind === 'other' || step.kind === 'added' || step.kind === 'missing';
    if (differs && isOpen) runs.at(-1)?.push(step);
    else if (differs) runs.push([step]);
    isOpen = differs;
  }
  return runs
    .map((run) => changeOf(run, steps, compared))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function changeOf(run: readonly Step[], steps: readonly Step[], compared: Compared): Change {
  const { items, tokens } = compared;
  const claimed = run.flatMap((step) => ('item' in step ? (items[step.item] ?? []) : []));
  const found = run.flatMap((step) => ('token' in step ? (tokens[step.token] ?? []) : []));
  const first = run[0];
  const at = first ? steps.indexOf(first) : 0;
  const before = steps.slice(0, at);
  return {
    kind: kindOf(claimed, found, compared),
    claimed: spanOf(claimed) ?? endOf(before, (step) => ('item' in step ? items[step.item] : undefined)),
    found: spanOf(found) ?? endOf(before, (step) => ('token' in step ? tokens[step.token] : undefined)),
  };
}

function spanOf(spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Where a word would stand that is not there: behind the one before it. */
function endOf(steps: readonly Step[], spanAt: (step: Step) => Span | undefined): Span {
  const at = steps.map(spanAt).findLast((span) => span !== undefined)?.end ?? 0;
  return { start: at, end: at };
}

function kindOf(claimed: readonly ClaimItem[], found: readonly Token[], compared: Compared): Change['kind'] {
  const words = claimed.flatMap((item) => {
    if (item.kind === 'word') return [item];
    return item.kind === 'bracket' ? item.words : [];
  });
  const folded = (tokens: readonly Token[]) => tokens.map((token) => token.folded);
  const differ = (is: (word: string) => boolean) =>
    folded(words).filter(is).toSorted().join(' ') !== folded(found).filter(is).toSorted().join(' ');
  if (differ(isNumber)) return 'number';
  if (isNamed(words, compared.words) || isNamed(found, compared.text)) return 'name';
  return differ(isNegation) ? 'negation' : 'word';
}

/** Whether a word is written as a name: with a capital where no sentence begins. */
export function isNamed(tokens: readonly Token[], text: string): boolean {
  return tokens.some(({ start, end, folded }) => {
    const word = text.slice(start, end);
    if (!/^\p{Lu}/u.test(word) || folded === 'i' || /^i['’]/iu.test(word)) return false;
    return !/(?:^|[.!?:…。！？])\s*["'“‘«„「『([]*$/u.test(text.slice(Math.max(0, start - 12), start));
  });
}
