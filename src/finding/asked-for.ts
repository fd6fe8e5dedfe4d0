import { type Form, placesOf } from './asked-for/forms.js';
import { type Asking, askingOf, type Sought } from './asked-for/sought.js';
import type { Evidence } from './evidence.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { QueryTerms } from './query-terms.js';
import { isFaintWord } from './stop-words.js';

export type { Sought } from './asked-for/sought.js';

/** What kind of thing a question asks for; null where that cannot be told by its words. */
export function soughtBy(query: QueryTerms): Sought | null {
  return askingOf(query)?.sought ?? null;
}

/**
 * Whether a sentence has something of the kind that the question asks for, other than what the question names itself.
 * "When did the ferry sink?": "The ferry sank on Sunday", not "The ferry sank with all its crew".
 */
export function hasAskedFor(evidence: Evidence, sentence: number): boolean {
  const asking = askingOf(evidence.query);
  return asking !== null && hasForm(evidence, sentence, asking, false);
}

/** Kinds that can be told to be lacking; a reason can be written in any words. */
export type Lackable = Exclude<Sought, 'reason'>;

/**
 * The kind of thing that the question asks for, where sentences lack even what might merely stand for it ("after the
 * vote" for a time); null where they have it, or where nothing is sought that can be told to be lacking.
 * @param sentences indices into the paragraph's
 */
export function kindLacking(evidence: Evidence, sentences: readonly number[]): Lackable | null {
  const asking = askingOf(evidence.query);
  if (asking === null || asking.sought === 'reason') return null;
  return sentences.some((sentence) => hasForm(evidence, sentence, asking, true)) ? null : asking.sought;
}

function hasForm(evidence: Evidence, sentence: number, asking: Asking, isLoose: boolean): boolean {
  const { paragraph } = evidence;
  const expressions = expressionsIn(paragraph, sentence, asking.form, isLoose);
  return expressions.some(
    (words) =>
      (asking.form === 'reason' || !isNamed(evidence, words)) &&
      (isLoose || isOfAsked(evidence, sentence, asking, words)),
  );
}

/** Words of a paragraph: from the first's index to before the last's. */
interface WordRange {
  from: number;
  to: number;
}

/** Words that tell in what a time is told; the question has them where it asks in what. */
const TELLS_UNIT = /^centur(?:y|ies)$/u;

/** Whether the question has the words itself; "year" alone does not name "last year" where it asks in what year. */
function isNamed({ paragraph, hits, query }: Evidence, { from, to }: WordRange): boolean {
  const wordAt = (at: number) => paragraph.folded[at] ?? '';
  const all = Array.from({ length: to - from }, (_, at) => from + at);
  const content = all.filter((at) => paragraph.stems[at] !== '');
  if (content.length === 0) return all.some((at) => wordAt(at) === 'may') && query.words.includes('may');
  const telling = content.filter((at) => !isFaintWord(wordAt(at)) && !TELLS_UNIT.test(wordAt(at)));
  return (telling.length > 0 ? telling : content).every((at) => hits.some((hit) => hit.at === at));
}

/** How far a number may stand from what it counts, and a time from what is asked of it, in words. */
const NEAR_COUNTED = 6;
const NEAR_TIMED = 12;

/**
 * Whether words may belong to what is asked about. Where a sentence has what is to be counted, its number stands near;
 * and a long sentence has times of several things: "sank in May, said the captain, who was heard on Friday".
 */
function isOfAsked(
  { hitsIn }: Evidence,
  sentence: number,
  { counted, form, sought }: Asking,
  { from, to }: WordRange,
): boolean {
  const here = hitsIn[sentence] ?? [];
  const isNear = (at: number, distance: number) => at >= from - distance && at < to + distance;
  if (form === 'number') {
    const things = here.filter(({ term }) => counted.includes(term));
    return things.length === 0 || things.some(({ at }) => isNear(at, NEAR_COUNTED));
  }
  if (sought === 'time' || sought === 'duration') return here.some(({ at }) => isNear(at, NEAR_TIMED));
  return true;
}

/** Found once in each sentence that is asked of: an article never changes. */
const found = new WeakMap<ParagraphWords, Map<string, WordRange[]>>();

function expressionsIn(
  paragraph: ParagraphWords,
  sentence: number,
  form: Form,
  isLoose: boolean,
): readonly WordRange[] {
  const bySentence = found.get(paragraph) ?? new Map<string, WordRange[]>();
  found.set(paragraph, bySentence);
  const key = `${sentence} ${form} ${isLoose}`;
  const known = bySentence.get(key);
  if (known) return known;
  const { start, end } = paragraph.sentences[sentence] ?? { start: 0, end: 0 };
  const expressions = placesOf(form, isLoose, paragraph.article.text.slice(start, end)).map((place) =>
    wordsAt(paragraph, start + place.start, start + place.end),
  );
  bySentence.set(key, expressions);
  return expressions;
}

function wordsAt({ starts, ends }: ParagraphWords, start: number, end: number): WordRange {
  let from = 0;
  while (from < ends.length && (ends[from] ?? 0) <= start) from++;
  let to = from;
  while (to < starts.length && (starts[to] ?? 0) < end) to++;
  return { from, to };
}
