import { fold } from '../../reading/fold.js';

/** What the groups of a pattern matched, as typed but for repairs, and folded; empty where one matched nothing. */
export interface Groups {
  typed: (group: string) => string;
  folded: (group: string) => string;
}

interface Token {
  folded: string;
  /** UTF-16 units into the question. */
  start: number;
  end: number;
}

/** A word with what is inside it, then the mark of the possessive apart, or a mark that parts a question. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.&‑-][\p{L}\p{M}\p{N}]+)*|['’](?=\s|$)|[:,]|(?<=\s)[-–—](?=\s)/gu;
const POSSESSIVE = /['’]s$/iu;

/** Marks that may stand around words of a question and belong to them. */
const OPENING_MARK = /["“„«‘]/u;
const CLOSING_MARK = /["”“»’]/u;

/**
 * A question as the words that its form is told by, and those words as they were typed. The folded text has a space
 * between any two words and stands the possessive apart: "What’s Ada’s view?" is "what 's ada 's view".
 */
export class QuestionText {
  readonly #question: string;
  readonly #tokens: readonly Token[];
  readonly folded: string;

  /** @param repair what a word was meant to be, where it is mistyped; gets and gives it folded */
  constructor(question: string, repair: (folded: string) => string) {
    this.#question = question.replace(TOKEN, (typed) => {
      const folded = fold(typed);
      const repaired = repair(folded);
      return repaired === folded ? typed : repaired;
    });
    this.#tokens = [...this.#question.matchAll(TOKEN)].flatMap(({ 0: typed, index }) =>
      tokensOf(typed, index),
    );
    this.folded = this.#tokens.map(({ folded }) => folded).join(' ');
  }

  /** The groups of a pattern on the folded text; null where it does not match. The pattern has the flag "d". */
  match(pattern: RegExp): Groups | null {
    const found = pattern.exec(this.folded);
    if (!found) return null;
    return {
      typed: (group) => {
        const place = found.indices?.groups?.[group];
        return place ? this.#typedAt(place) : '';
      },
      folded: (group) => found.groups?.[group] ?? '',
    };
  }

  /** With the quotation marks around it. */
  #typedAt([from, to]: readonly [number, number]): string {
    let at = 0;
    const within = this.#tokens.filter(({ folded }) => {
      const start = at;
      at += folded.length + 1;
      return start >= from && start < to;
    });
    const [first] = within;
    const last = within.at(-1);
    if (!first || !last) return '';
    const opens = OPENING_MARK.test(this.#question.charAt(first.start - 1));
    const typed = this.#question.slice(opens ? first.start - 1 : first.start, last.end);
    const closing = this.#question.charAt(last.end);
    return OPENING_MARK.test(typed) && CLOSING_MARK.test(closing) ? typed + closing : typed;
  }
}

function tokensOf(typed: string, start: number): Token[] {
  const end = start + typed.length;
  if (/^[:,]$/.test(typed)) return [{ folded: typed, start, end }];
  if (/^[-–—]$/.test(typed)) return [{ folded: ':', start, end }];
  if (/^['’]$/.test(typed)) return [{ folded: "'s", start, end }];
  const owner = typed.replace(POSSESSIVE, '');
  const folded = fold(owner);
  const word = folded === '' ? [] : [{ folded, start, end: start + owner.length }];
  return owner === typed ? word : [...word, { folded: "'s", start: start + owner.length, end }];
}
