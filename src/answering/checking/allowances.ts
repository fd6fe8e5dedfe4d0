import type { Step } from './align.js';
import type { Compared } from './changes.js';
import { isCut } from './cut.js';
import { UNSEEN } from './tokens.js';
import type { Allowance } from './verdict.js';

const QUOTATION_MARKS = /["“”„‟«»‹›「」『』〝〞〟❝❞]|(?<![\p{L}\p{N}])['‘’‛‚`]|['’`](?![\p{L}\p{N}])/gu;
const NOT_SEEN = new RegExp(`[${UNSEEN}]`, 'g');
const DASHES = /[-‐‑‒–—―−]+/g;

const ORDER: readonly Allowance[] = [
  'words-left-out',
  'bracketed',
  'figures',
  'case',
  'diacritics',
  'quotation-marks',
  'dashes',
  'punctuation',
];

/**
 * How a claim is written otherwise than the article, where its words are the same.
 * @param interrupted whether words of the writer's between two parts of what was said are left out
 */
export function allowancesOf(steps: readonly Step[], compared: Compared, interrupted: boolean): Allowance[] {
  const { items, tokens, words, text } = compared;
  const allowed = new Set<Allowance>(interrupted ? ['words-left-out'] : []);
  // Where only its beginning is checked, whoever quotes left out nothing at its end.
  const quoted = isCut(words) ? items.slice(0, -1) : items;
  if (quoted.some(({ kind }) => kind === 'gap')) allowed.add('words-left-out');
  if (items.some((item) => item.kind === 'bracket' || (item.kind === 'word' && item.without !== null))) {
    if (!bracketsAreTheArticles(steps, compared)) allowed.add('bracketed');
  }
  let before: { claimed: number; found: number } | null = null;
  for (const step of steps) {
    const item = 'item' in step ? items[step.item] : undefined;
    const token = 'token' in step ? tokens[step.token] : undefined;
    if (step.kind !== 'same' || item?.kind !== 'word' || !token) {
      before = null;
      continue;
    }
    if (item.without === null)
      spelling(words.slice(item.start, item.end), text.slice(token.start, token.end), allowed);
    if (before) {
      between(words.slice(before.claimed, item.start), text.slice(before.found, token.start), allowed);
    }
    before = { claimed: item.end, found: token.end };
  }
  if (before) atEnd(words.slice(before.claimed), text.slice(before.found), allowed);
  return ORDER.filter((allowance) => allowed.has(allowance));
}

function spelling(claimed: string, found: string, allowed: Set<Allowance>): void {
  if (claimed === found) return;
  const plain = (word: string) =>
    word
      .replace(NOT_SEEN, '')
      .normalize('NFKC')
      .replace(/['’ʼ‘`´.,\s]/gu, '');
  const unmarked = (word: string) =>
    plain(word)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/ı/g, 'i');
  const [a, b] = [plain(claimed), plain(found)];
  const isInFigures = (word: string) => /[\p{N}%‰]/u.test(word);
  if (isInFigures(a) !== isInFigures(b)) allowed.add('figures');
  else if (a === b) allowed.add('punctuation');
  else if (a.toLowerCase() === b.toLowerCase()) allowed.add('case');
  else if (unmarked(a) === unmarked(b)) allowed.add('diacritics');
  else if (unmarked(a).toLowerCase() === unmarked(b).toLowerCase()) allowed.add('case').add('diacritics');
  else allowed.add('punctuation');
}

/**
 * A full stop or none is how a quote ends in another sentence; whether it asks or calls out is told.
 * @param claimed what stands behind the last word; the article goes on with `found`
 */
function atEnd(claimed: string, found: string, allowed: Set<Allowance>): void {
  const markOf = (text: string) =>
    /^[^\p{L}\p{N}\s]*/u.exec(text.trimStart())?.[0].match(/[?!？！؟]/u)?.[0] ?? '';
  const isWritten = /[.?!。？！؟]/u.test(claimed);
  if (isWritten && markOf(claimed).normalize('NFKC') !== markOf(found).normalize('NFKC'))
    allowed.add('punctuation');
}

/** @param claimed what stands between two words; the article has `found` there */
function between(claimed: string, found: string, allowed: Set<Allowance>): void {
  const space = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (space(claimed) === space(found)) return;
  const marksOf = (text: string) => (text.match(QUOTATION_MARKS) ?? []).join('');
  const dashesOf = (text: string) => (text.match(DASHES) ?? []).join('');
  const restOf = (text: string) => text.replace(QUOTATION_MARKS, '').replace(DASHES, '').replace(/\s+/g, '');
  if (marksOf(claimed) !== marksOf(found)) allowed.add('quotation-marks');
  if (dashesOf(claimed) !== dashesOf(found)) allowed.add('dashes');
  if (restOf(claimed) !== restOf(found)) allowed.add('punctuation');
}

/** Whether all that stands in brackets in the claim stands in the article, too. */
function bracketsAreTheArticles(steps: readonly Step[], { items, tokens }: Compared): boolean {
  return items.every((item, index) => {
    if (item.kind === 'word')
      return item.without === null || steps.some((step) => isWhole(step, index, item.folded, tokens));
    if (item.kind === 'gap') return true;
    const covered = steps.flatMap((step) =>
      step.kind === 'covered' && step.item === index ? (tokens[step.token]?.folded ?? []) : [],
    );
    return covered.join(' ') === item.words.map(({ folded }) => folded).join(' ');
  });
}

const isWhole = (step: Step, index: number, folded: string, tokens: Compared['tokens']) =>
  step.kind === 'same' && step.item === index && tokens[step.token]?.folded === folded;
