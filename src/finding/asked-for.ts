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
  const expressions = expressionsIn(paragraph, asking.form, isLoose)[sentence] ?? [];
  return expressions.some(
    (words) =>
      (asking.form === 'reason' || !isNamed(evidence, words)) &&
      (isLoose || countsAsked(evidence, sentence, asking, words)),
  );
}

/** Words of a paragraph: from the first's index to before the last's. */
interface WordRange {
  from: number;
  to: number;
}

/** Whether the question has the words itself; "year" alone does not name "last year" where it asks in what year. */
function isNamed({ paragraph, hits }: Evidence, { from, to }: WordRange): boolean {
  const content = range(from, to).filter((at) => paragraph.stems[at] !== '');
  const telling = content.filter(
    (at) => !isFaintWord(paragraph.folded[at] ?? '') && !/^centur/.test(paragraph.folded[at] ?? ''),
  );
  const named = telling.length > 0 ? telling : content;
  return named.length > 0 && named.every((at) => hits.some((hit) => hit.at === at));
}

/** How far a number may stand from what it counts, in words. */
const NEAR = 8;

/** Whether a number may be that of what is counted: where the sentence has that, it stands near. */
function countsAsked(
  { hits, paragraph }: Evidence,
  sentence: number,
  { counted, form }: Asking,
  { from, to }: WordRange,
): boolean {
  if (form !== 'number') return true;
  const things = hits.filter(
    ({ at, term }) => counted.includes(term) && paragraph.sentenceOf[at] === sentence,
  );
  return things.length === 0 || things.some(({ at }) => at >= from - NEAR && at < to + NEAR);
}

/** Found once in each paragraph: an article never changes. For each sentence. */
const found = new WeakMap<ParagraphWords, Map<string, WordRange[][]>>();

function expressionsIn(paragraph: ParagraphWords, form: Form, isLoose: boolean): WordRange[][] {
  const byForm = found.get(paragraph) ?? new Map<string, WordRange[][]>();
  found.set(paragraph, byForm);
  const key = isLoose ? `${form} loose` : form;
  const known = byForm.get(key);
  if (known) return known;
  const { sentences, article } = paragraph;
  const expressions = sentences.map(({ start, end }) =>
    placesOf(form, isLoose, article.text.slice(start, end)).map((place) =>
      wordsAt(paragraph, start + place.start, start + place.end),
    ),
  );
  byForm.set(key, expressions);
  return expressions;
}

function wordsAt({ starts, ends }: ParagraphWords, start: number, end: number): WordRange {
  let from = 0;
  while (from < ends.length && (ends[from] ?? 0) <= start) from++;
  let to = from;
  while (to < starts.length && (starts[to] ?? 0) < end) to++;
  return { from, to };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
