/** What ends where a mark of the same kind follows. */
export type Mark = '**' | '__' | '*' | '_' | '~~' | '||';

/** Where nothing closes. */
const NOWHERE = -1;

/** Whether the text closes at this place; what a backslash stands before is never asked. */
const CLOSES: Readonly<Record<Mark, (text: string, at: number) => boolean>> = {
  '**': (text, at) => text.startsWith('**', at) && text[at + 2] !== '*',
  __: (text, at) => text.startsWith('__', at) && text[at + 2] !== '_',
  '*': (text, at) => text[at] === '*',
  _: (text, at) => text[at] === '_',
  '~~': (text, at) => text.startsWith('~~', at) && text[at + 2] !== '_',
  '||': (text, at) => text.startsWith('||', at),
};

/**
 * Finds what closes a style, in one pass over the text for each kind of mark, however many are opened and never closed.
 * A table tells for each place where the first closing at or after it is, from the last place to the first:
 *
 *     text       a * * b * * c
 *     ** closes  1 1 4 4 4 - -
 */
export class Closings {
  readonly #text: string;
  readonly #tables = new Map<Mark, Int32Array>();

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns where the closing mark begins whose opening mark ends at `from`; null where nothing closes */
  find(mark: Mark, from: number): number | null {
    const text = this.#text;
    if (mark === '*' || mark === '_') {
      const at = this.#table(mark)[from] ?? NOWHERE;
      return at > from ? at : null;
    }
    // There has to be something between the marks; what a backslash stands before belongs to it.
    const at = this.#table(mark)[text[from] === '\\' ? from + 2 : from + 1] ?? NOWHERE;
    return at === NOWHERE ? null : at;
  }

  #table(mark: Mark): Int32Array {
    const known = this.#tables.get(mark);
    if (known) return known;
    const text = this.#text;
    const table = new Int32Array(text.length + 3).fill(NOWHERE);
    // Within italics two marks in a row are others' and are passed over together.
    const isPassedOver = (at: number) =>
      text[at] === '\\' || (mark.length === 1 && text[at] === mark && text[at + 1] === mark);
    for (let at = text.length - 1; at >= 0; at--)
      table[at] = isPassedOver(at)
        ? (table[at + 2] ?? NOWHERE)
        : CLOSES[mark](text, at)
          ? at
          : (table[at + 1] ?? NOWHERE);
    this.#tables.set(mark, table);
    return table;
  }
}
