import type { QueryTerms } from '../query-terms.js';
import type { Form } from './forms.js';
import { oneOf } from './pattern.js';
import { AUXILIARY, QUESTION_PATTERNS } from './question-patterns.js';

/** The kind of thing that a question asks for. */
export type Sought =
  | 'time'
  | 'place'
  | 'person'
  | 'number'
  | 'money'
  | 'share'
  | 'duration'
  | 'measure'
  | 'age'
  | 'frequency'
  | 'reason';

/** What a question asks for. */
export interface Asking {
  sought: Sought;
  /** How what is asked for is written. */
  form: Form;
  /** Indices of the query's terms for what is to be counted: "old boats" in "how many old boats sank". */
  counted: readonly number[];
}

/** Before a question inside another: "can you tell me when it sank". */
const LEAD_IN = new RegExp(
  `^(?:(?:and|but|hello|hey|hi|ok|okay|please|so|well) )*(${[
    `${AUXILIARY} (?:anybody|anyone|somebody|someone|we|you) (?:please )?(?:explain|find out|know|remind|say|show|tell)\\b`,
    'tell\\b|remind\\b|any idea\\b|(?:i|we) wonder\\b|(?:id like|(?:i|we) (?:need|want|would like)) to know\\b',
  ].join('|')})?(?: (?:me|us))?(?: (?:exactly|please))?`,
  'u',
);

const YES_OR_NO = new RegExp(`^${AUXILIARY}$`, 'u');

const QUESTION_WORD = /^(?:what|which|who|whom|whose|when|where|why|how)$/u;

const PREPOSITION = new RegExp(
  `^${oneOf(
    `about according after against among around as at before besides between by during for from in into near of on over
    since through till to toward towards under until with`,
  )}$`,
  'u',
);

/** Kept for each query, which is put to many sentences. */
const known = new WeakMap<QueryTerms, { asking: Asking | null }>();

/** What a question asks for; null where that cannot be told by its words, and for a question of yes or no. */
export function askingOf(query: QueryTerms): Asking | null {
  const { asking } = known.get(query) ?? { asking: findAsking(query) };
  known.set(query, { asking });
  return asking;
}

function findAsking(query: QueryTerms): Asking | null {
  const { words } = query;
  const leadIn = LEAD_IN.exec(words.join(' '));
  const from = leadIn?.[0].split(' ').filter((word) => word !== '').length ?? 0;
  const isInside = leadIn?.[1] !== undefined;
  if (!isInside && YES_OR_NO.test(words[from] ?? '')) return null;
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!QUESTION_WORD.test(word)) continue;
    // inside another question no auxiliary follows: "tell me where the boat is"
    const isWhenOrWhere = word === 'when' || word === 'where';
    const asked = isInside && at === from && isWhenOrWhere ? word : words.slice(at).join(' ');
    const pattern = QUESTION_PATTERNS.find(({ asking }) => asking().test(asked));
    if (pattern && (!word.startsWith('who') || asksWho(words, from, at))) {
      return { sought: pattern.sought, form: pattern.form, counted: countedBy(query, at) };
    }
    if (!isWhenOrWhere && (at === from || !/^wh(?:ich|o)/u.test(word))) return null;
  }
  return null;
}

/** "The captain who cut the rope" asks for nobody; "by whom was it cut" does, and "in May, who cut it". */
function asksWho(words: readonly string[], from: number, at: number): boolean {
  return at === from || at === words.length - 1 || PREPOSITION.test(words[from] ?? '');
}

/** Beyond these words comes what is told of the things counted. */
const MOST_COUNTED = 4;

function countedBy({ words, terms }: QueryTerms, at: number): number[] {
  if (words[at] !== 'how' || words[at + 1] !== 'many') return [];
  const from = at + 2;
  const verb = words.findIndex((word, position) => position >= from && YES_OR_NO.test(word));
  const to = Math.min(verb < 0 ? words.length : verb, from + MOST_COUNTED);
  return terms.flatMap(({ position }, term) => (position >= from && position < to ? [term] : []));
}
