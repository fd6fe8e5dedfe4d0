import type { Evidence } from './evidence.js';
import type { ParagraphWords } from './paragraph-words.js';
import type { QueryTerms } from './query-terms.js';

/** The kind of thing that a question asks for. */
export type Sought = 'time' | 'place' | 'number' | 'person';

/** What a question asks with; in the middle of a clause "when" and "where" ask for nothing. */
const AUXILIARY =
  '(?:am|are|is|was|were|do|does|did|has|have|had|can|could|may|might|must|shall|should|will|would)';

/** How a question's folded words ask for something of a kind. */
const ASKING: readonly [Sought, RegExp][] = [
  [
    'time',
    new RegExp(
      `\\bwhen ${AUXILIARY}\\b|\\bwhen$|\\b(?:what|which) (?:year|month|day|date|time|century|decade)\\b`,
    ),
  ],
  [
    'place',
    new RegExp(
      `\\bwhere ${AUXILIARY}\\b|\\bwhere$|\\b(?:what|which) (?:country|city|town|village|state|place|region)\\b`,
    ),
  ],
  [
    'number',
    /\bhow (?:many|much|old|long|far|tall|high|large|big|often)\b|\bwhat (?:percent|percentage|number|amount|proportion)\b/,
  ],
  ['person', /^(?:(?:and|by|for|from|of|to|with) )?(?:who|whom|whose)\b/],
];

const DAY_OR_MONTH =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)';
const UNIT_OF_TIME = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries)';

/** Expressions of a kind in a text. */
const EXPRESSIONS: Record<Sought, RegExp> = {
  time: new RegExp(
    [
      `\\b${DAY_OR_MONTH}\\b`,
      '\\b(?:1\\d|20)\\d\\ds?\\b(?![,.]\\d)',
      '\\b(?:today|yesterday|tomorrow|tonight|noon|midnight|century)\\b',
      '\\b\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b|\\b\\d{1,2}:\\d\\d\\b',
      '\\b(?:last|next|this|that|same) (?:night|week|month|year|decade|spring|summer|autumn|fall|winter)\\b',
      `\\b${UNIT_OF_TIME} (?:ago|later|earlier|before|after)\\b`,
    ].join('|'),
    'gu',
  ),
  place: new RegExp(
    `\\bonline\\b|\\b(?:in|at|near|from|to|outside|across|throughout|around) (?:\\p{Ll}+ ){0,2}(?!${DAY_OR_MONTH}\\b)\\p{Lu}\\p{L}+`,
    'gu',
  ),
  number:
    /(?<![\p{L}\p{N}])(?!(?:1\d|20)\d\ds?\b(?![,.]\d))\p{N}[\p{N}.,]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\b/giu,
  person: new RegExp(
    `(?<=[\\p{L}\\p{N},;:] )(?!${DAY_OR_MONTH}\\b)\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{L}+ (?:\\p{Lu}\\p{L}+|${AUXILIARY}\\b|\\p{Ll}+ed\\b)`,
    'gu',
  ),
};

/**
 * Whether a sentence has something of the kind that the question asks for, other than what the question names itself.
 * "When did the ferry sink?": "The ferry sank on Sunday", not "The ferry sank with all its crew".
 */
export function hasAskedFor({ query, paragraph, hits }: Evidence, sentence: number): boolean {
  const sought = soughtBy(query);
  if (sought === null) return false;
  return expressionsIn(paragraph, sought).some(
    (expression) =>
      expression.sentence === sentence &&
      !hits.some(({ at }) => isWithin(expression, paragraph.starts[at] ?? 0)),
  );
}

/** Kept for each query, which is put to many sentences. */
const asked = new WeakMap<QueryTerms, Sought | null>();

/** What kind of thing a question asks for; null where that cannot be told by its words. */
export function soughtBy(query: QueryTerms): Sought | null {
  const known = asked.get(query);
  if (known !== undefined) return known;
  const words = query.words.join(' ');
  const sought = ASKING.find(([, asking]) => asking.test(words))?.[0] ?? null;
  asked.set(query, sought);
  return sought;
}

interface Expression {
  sentence: number;
  /** UTF-16 units into the article's text. */
  start: number;
  end: number;
}

/** Found once in each paragraph: an article never changes. */
const found = new WeakMap<ParagraphWords, Map<Sought, Expression[]>>();

function expressionsIn(paragraph: ParagraphWords, sought: Sought): Expression[] {
  const bySought = found.get(paragraph) ?? new Map<Sought, Expression[]>();
  found.set(paragraph, bySought);
  const known = bySought.get(sought);
  if (known) return known;
  const expressions = paragraph.sentences.flatMap((span, sentence) =>
    [...paragraph.article.text.slice(span.start, span.end).matchAll(EXPRESSIONS[sought])].map((match) => ({
      sentence,
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
  bySought.set(sought, expressions);
  return expressions;
}

function isWithin({ start, end }: Expression, word: number): boolean {
  return start <= word && word < end;
}
