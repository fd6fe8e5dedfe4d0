import type { Span } from '../reading/article.js';
import { isNegation } from './negation.js';
import type { ParagraphWords } from './paragraph-words.js';
import { stemOf } from './words.js';

/** Somebody's words are a repetition where this much of the shorter stands in the longer, in the same order. */
const SHARED_SAID = 0.7;

/** The writer's, or nobody knows whose, are where nearly all does: reports of two events share most words. */
const SHARED_NARRATED = 0.9;

/** Fewer words than this stand in many passages by chance. */
const FEWEST_WORDS = 3;

/** Words that say the opposite of each other, folded, in their first form. */
const OPPOSITES =
  'rise fall,rise drop,grow shrink,increase decrease,increase reduce,raise cut,raise lower,gain lose,win lose,open close,open shut,start end,begin end,start stop,support oppose,support reject,accept reject,accept refuse,approve reject,agree disagree,allow ban,allow forbid,import export,buy sell,join leave,stay leave,arrive leave,before after,more less,more fewer,higher lower,high low,strong weak,stronger weaker,better worse,good bad,best worst,up down,north south,east west,safe dangerous,true false,right wrong,guilty innocent,hope fear,praise criticize,first last,peace war,success failure,succeed fail,profit loss,above below,win defeat,early late,cheap dear,rich poor'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]);

/** Other forms of these that no stem tells. */
const IRREGULAR = new Map([
  ['rise', ['rose', 'risen']],
  ['fall', ['fell', 'fallen']],
  ['grow', ['grew', 'grown']],
  ['shrink', ['shrank', 'shrunk']],
  ['win', ['won']],
  ['lose', ['lost', 'loss']],
  ['begin', ['began', 'begun']],
  ['buy', ['bought']],
  ['sell', ['sold']],
  ['leave', ['left']],
]);

/** What is compared of what somebody says, or of the writer's sentence. */
export interface Said {
  /** Of the words that tell something, in order. */
  stems: readonly string[];
  /** Of all words, with those of the stems. */
  words: ReadonlySet<string>;
  /** Numbers, in figures. */
  figures: ReadonlySet<string>;
  /** Words with a capital that do not open a sentence, folded, in order. */
  names: readonly string[];
  /** Stems of the clauses that deny something. */
  denied: ReadonlySet<string>;
  /** Whether it is known who speaks. */
  isSpoken: boolean;
}

/** Made out once for each stretch that is compared: an article never changes. */
const found = new WeakMap<ParagraphWords, Map<string, Said>>();

/** @param said the stretch of the paragraph that is compared */
export function saidIn(paragraph: ParagraphWords, said: Span, speech: Pick<Said, 'isSpoken'>): Said {
  const byStretch = found.get(paragraph) ?? new Map<string, Said>();
  found.set(paragraph, byStretch);
  const key = `${said.start} ${said.end} ${speech.isSpoken}`;
  const known = byStretch.get(key) ?? madeOut(paragraph, said, speech);
  byStretch.set(key, known);
  return known;
}

function madeOut(paragraph: ParagraphWords, said: Span, { isSpoken }: Pick<Said, 'isSpoken'>): Said {
  const { starts, ends, stems, folded, sentenceOf, article } = paragraph;
  const at = folded.flatMap((_, index) => {
    const start = starts[index] ?? 0;
    return start >= said.start && start < said.end ? [index] : [];
  });
  const foldedAt = (index: number) => folded[index] ?? '';
  const opens = (index: number) => index === at[0] || sentenceOf[index] !== sentenceOf[index - 1];
  const hasCapital = (index: number) => /^\p{Lu}/u.test(article.text.slice(starts[index], ends[index]));
  const told = at.flatMap((index) => stems[index] || []);
  return {
    stems: told,
    words: new Set([...told, ...at.map(foldedAt)]),
    figures: new Set(told.filter((stem) => /\p{N}/u.test(stem))),
    names: at.filter((index) => hasCapital(index) && !opens(index)).map(foldedAt),
    denied: new Set(
      clausesOf(paragraph, at)
        .filter((clause) => clause.some((index) => isNegation(foldedAt(index))))
        .flat()
        .flatMap((index) => stems[index] || []),
    ),
    isSpoken,
  };
}

/** Words with no mark between them, as indexes into the paragraph's. */
function clausesOf({ article, starts, ends }: ParagraphWords, at: readonly number[]): number[][] {
  const clauses: number[][] = [];
  for (const index of at) {
    const between = article.text.slice(ends[index - 1] ?? 0, starts[index]);
    const clause = clauses.at(-1);
    if (clause && /^[\s'’‑-]*$/u.test(between)) clause.push(index);
    else clauses.push([index]);
  }
  return clauses;
}

/**
 * Whether one of two says what the other does, in other or fewer words: nearly all words of the shorter in the order of
 * the longer, and nothing that tells them apart.
 */
export function isSameSaid(a: Said, b: Said): boolean {
  const [shorter, longer] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const distinct = new Set(shorter.stems);
  if (distinct.size < FEWEST_WORDS) return false;
  const least = shorter.isSpoken && longer.isSpoken ? SHARED_SAID : SHARED_NARRATED;
  const shared = shorter.stems.filter((stem) => longer.words.has(stem)).length;
  return (
    shared >= shorter.stems.length * least &&
    agree(shorter, longer) &&
    inOrder(shorter.stems, longer.stems) >= shorter.stems.length * least
  );
}

/** Whether neither denies what the other says, and not each has a number, a name or an opposite that the other lacks. */
function agree(a: Said, b: Said): boolean {
  return (
    a.stems.every((stem) => !b.words.has(stem) || a.denied.has(stem) === b.denied.has(stem)) &&
    (isWithin(a.figures, b.figures) || isWithin(b.figures, a.figures)) &&
    (isWithin(a.names, b.words) || isWithin(b.names, a.words)) &&
    isSameOrder(a.names, b.names) &&
    !OPPOSITES.some(
      ([one, other]) =>
        (onlyIn(a, b, one) && onlyIn(b, a, other)) || (onlyIn(a, b, other) && onlyIn(b, a, one)),
    )
  );
}

const isWithin = (some: Iterable<string>, all: ReadonlySet<string>) =>
  [...some].every((word) => all.has(word));

/** "From Sela to Lome" is not "from Lome to Sela". */
function isSameOrder(names: readonly string[], others: readonly string[]): boolean {
  const shared = (some: readonly string[], all: readonly string[]) =>
    [...new Set(some.filter((name) => all.includes(name)))].join(' ');
  return shared(names, others) === shared(others, names);
}

/** Whether the first has a word, in any form, that the second does not have. */
function onlyIn({ words }: Said, { words: others }: Said, word: string): boolean {
  return formsOf(word).some((form) => words.has(form)) && !formsOf(word).some((form) => others.has(form));
}

const forms = new Map<string, string[]>();

function formsOf(word: string): string[] {
  const known = forms.get(word);
  if (known) return known;
  const made = [word, stemOf(word), ...(IRREGULAR.get(word) ?? [])];
  forms.set(word, made);
  return made;
}

/** How many stems stand in both in the same order: the longest common subsequence. */
function inOrder(shorter: readonly string[], longer: readonly string[]): number {
  let above = new Array<number>(longer.length + 1).fill(0);
  for (const stem of shorter) {
    const row = [0];
    longer.forEach((other, at) => {
      row.push(stem === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
    });
    above = row;
  }
  return above[longer.length] ?? 0;
}
