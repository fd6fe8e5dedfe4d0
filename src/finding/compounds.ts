import type { ParagraphWords } from './paragraph-words.js';
import type { PassageIndex } from './passage-index.js';
import { isStopWord } from './stop-words.js';
import { stemOf, type Word } from './words.js';

/** What a word counts that the articles have as a part of a compound: "health care" finds "healthcare". */
export const AS_COMPOUND = 0.9;

/** Shorter words are no two that lost their space. */
const SHORTEST_PARTED = 5;

/** Words that stand nowhere side by side make one by chance where they are short: "is" and "land", "seas" and "on". */
const SHORTEST_PART = 4;

/** The same of two that both tell something: "port" and "land". */
const SHORTEST_PARTS = 9;

/** Small words that many words begin with: "inform", "overland", "notice". */
const BEGINNINGS = new Set(
  'a after all am an any as at be but by down for he her his i if in is it me must my no nor not of off on or our out over per so than the to under up us'.split(
    ' ',
  ),
);

/** Passages that have a part are looked through for both side by side; the best have both. */
const MOST_LOOKED_THROUGH = 20;

/**
 * Two words of a query that the articles write as one, where one of them says nothing there by itself: "gover nment",
 * "cross border" where the articles have "crossborder" alone.
 */
export function joinedWords(index: PassageIndex, text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const [first, second] = [words[at], words[at + 1]];
    if (!first) break;
    if (second && (isUnknown(index, first) || isUnknown(index, second))) {
      const compound = compoundOf(index, text, first, second);
      if (compound) {
        joined.push(compound);
        at++;
        continue;
      }
    }
    joined.push(first);
  }
  return joined;
}

/** The one word that the articles write two neighbours as, folded and with its stem; null where they do not. */
export function compoundOf(index: PassageIndex, text: string, first: Word, second: Word): Word | null {
  if (!/^[ \-‐‑]$/u.test(text.slice(first.end, second.start))) return null;
  const folded = first.folded + second.folded;
  const stem = stemOf(folded);
  if (/\p{N}/u.test(folded) || !index.has(stem)) return null;
  return { start: first.start, end: second.end, folded, stem, isContent: true };
}

/**
 * The two words that an unknown one is made of: as the articles have them side by side ("healthcare" where they have
 * "health care" or "health-care"), else two that lost the space between them, "ferrysank". Both have the whole's place.
 * @param isName whether it is written as a name, which is no two words merely because it is made of two: "Greenland"
 */
export function partedWord(
  index: PassageIndex,
  { start, end, folded }: Word,
  isName: boolean,
): [Word, Word] | null {
  if (folded.length < SHORTEST_PARTED || /\P{L}/u.test(folded)) return null;
  let loose: [Word, Word] | null = null;
  for (let at = folded.length - 1; at > 0; at--) {
    const parts = [folded.slice(0, at), folded.slice(at)].map((part) => ({
      start,
      end,
      folded: part,
      stem: stemOf(part),
      isContent: !isStopWord(part),
    }));
    const [first, second] = parts;
    if (!first || !second || isUnknown(index, first) || isUnknown(index, second)) continue;
    if (!first.isContent && !second.isContent) return [first, second];
    if (areNeighbours(index, first, second)) return [first, second];
    if (!loose && !isName && mayHaveLostSpace(first, second)) loose = [first, second];
  }
  return loose;
}

function isUnknown(index: PassageIndex, { isContent, stem }: Word): boolean {
  return isContent && !index.has(stem);
}

function mayHaveLostSpace(first: Word, second: Word): boolean {
  if (!first.isContent) return !BEGINNINGS.has(first.folded) && second.folded.length >= SHORTEST_PART;
  if (first.folded.length < SHORTEST_PART) return false;
  if (second.isContent) {
    return (
      second.folded.length >= SHORTEST_PART && first.folded.length + second.folded.length >= SHORTEST_PARTS
    );
  }
  return second.folded.length > 3 || (second.folded.length > 1 && first.folded.length > SHORTEST_PART);
}

/** Whether some passage has both with nothing but a space or hyphen between them. */
function areNeighbours(index: PassageIndex, first: Word, second: Word): boolean {
  const stems = [first, second].flatMap(({ isContent, stem }) => (isContent ? stem : []));
  return index
    .candidates(stems, MOST_LOOKED_THROUGH, () => true)
    .some(({ paragraph }) => haveNeighbours(paragraph, first.folded, second.folded));
}

function haveNeighbours({ folded, starts, ends }: ParagraphWords, first: string, second: string): boolean {
  return folded.some(
    (word, at) =>
      word === first && folded[at + 1] === second && (starts[at + 1] ?? 0) - (ends[at] ?? 0) === 1,
  );
}
