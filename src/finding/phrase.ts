import type { Statement } from '../reading/article.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { IndexedPassage } from './passage-index.js';

/** A single word is no phrase: that an article has it says little. */
const SHORTEST_PHRASE = 2;

/** An opening "the" makes no phrase of a word, and for "the old wall" "an old wall" is the same one. */
const OPENING_ARTICLES = new Set(['the', 'a', 'an']);

/** Words that tell who speaks in the middle of what is said; more of them are a sentence of their own. */
const LONGEST_INTERRUPTION = 15;

/**
 * Where a passage has the words in this order and unbroken, whatever stands between them in marks and spaces. What tells
 * who speaks in the middle of it does not break somebody's words: “We will build,” she said, “a bridge” has "we will
 * build a bridge".
 * @param asked folded
 * @param counts which words of the paragraph may be found, by index
 * @returns the sentence that the phrase begins in, as an index into the paragraph's; null where it is not there
 */
export function findPhrase(
  asked: readonly string[],
  { paragraph, first, end }: IndexedPassage,
  counts: (at: number) => boolean,
): number | null {
  const { folded, sentenceOf } = paragraph;
  const words = OPENING_ARTICLES.has(asked[0] ?? '') ? asked.slice(1) : asked;
  const [opening] = words;
  if (opening === undefined || words.length < SHORTEST_PHRASE) return null;
  for (let at = folded.indexOf(opening); at >= 0; at = folded.indexOf(opening, at + 1)) {
    const sentence = sentenceOf[at] ?? 0;
    if (sentence >= first && sentence < end && stands(words, paragraph, at, counts)) return sentence;
  }
  return null;
}

function stands(
  words: readonly string[],
  paragraph: ParagraphWords,
  from: number,
  counts: (at: number) => boolean,
): boolean {
  let at = from;
  for (const [step, word] of words.entries()) {
    if (paragraph.folded[at] !== word) {
      const behind = step === 0 ? null : behindInterruption(paragraph, at);
      if (behind === null || paragraph.folded[behind] !== word) return false;
      at = behind;
    }
    if (!counts(at)) return false;
    at++;
  }
  return true;
}

/**
 * Where a speaker's words go on: the first word of the next statement of the same speaker.
 * @param at the word directly behind a statement's last
 * @returns null where no statement ends before that word, or too much or somebody else stands in between
 */
function behindInterruption({ statements, starts }: ParagraphWords, at: number): number | null {
  const last = starts[at - 1] ?? 0;
  const interrupting = starts[at];
  if (interrupting === undefined) return null;
  const before = statements.find((said) => isIn(said, last) && !isIn(said, interrupting));
  const after = statements.find(({ start }) => start >= interrupting);
  if (!before || !after || before.speaker === null || before.speaker !== after.speaker) return null;
  for (let next = at; next <= at + LONGEST_INTERRUPTION; next++) {
    if ((starts[next] ?? 0) >= after.start) return isIn(after, starts[next] ?? 0) ? next : null;
    if (starts[next] === undefined) return null;
  }
  return null;
}

function isIn({ start, end }: Statement, word: number): boolean {
  return start <= word && word < end;
}
