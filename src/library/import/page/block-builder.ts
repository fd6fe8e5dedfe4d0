import type { BlockKind, PageBlock } from './outline.js';
import { beginsWithQuotation, endsWithinQuotation } from './quotation-marks.js';
import { quotesSomebody } from './quotes-somebody.js';
import { isSentenceEnd } from './sentence-end.js';

interface Piece {
  text: string;
  element: number;
  isLinked: boolean;
}

/** A line break that parts paragraphs or not by what comes behind it. */
interface HeldBreak {
  kind: BlockKind;
  level: number;
  /** A quotation is open before it; else a colon is. */
  isQuoting: boolean;
}

/** A line of preformatted text that begins something: what a speaker says, or an item of a list. */
const BEGINNING = /^\s*(?:\p{Lu}[\p{L}.’' -]{1,40}[:：]\s|[-–—•*]\s)/u;

/** A cell with a name, before one with what is said. */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){0,4}[:：]?$/u;

/** Who said it: "— Mayor Tom Reed". */
const LONGEST_SPEAKER = 120;

/** What is longer in a cell is no figure or name. */
const LONGEST_CELL = 80;

/** Collects text until something parts it from what comes. */
export class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  #pieces: Piece[] = [];
  #tail = '';
  #isAfterBreak = false;
  #held: HeldBreak | null = null;

  /** Whether nothing has been added since the last block. */
  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  /** The last characters added to the block that is not ended yet. */
  get tail(): string {
    return this.#tail;
  }

  add(text: string, element: number, isLinked: boolean): void {
    // JavaScript takes it for white space.
    const collapsed = text.replace(/\ufeff/g, '').replace(/\s+/g, ' ');
    if (collapsed.trim() === '') {
      if (this.#pieces.length > 0) this.#pieces.push({ text: ' ', element, isLinked: false });
      return;
    }
    this.#isAfterBreak = false;
    const held = this.#held;
    if (held && held.isQuoting === beginsWithQuotation(collapsed)) this.end(held.kind, held.level);
    this.#held = null;
    this.#tail = `${this.#tail}${collapsed}`.slice(-20);
    this.#pieces.push({ text: collapsed, element, isLinked });
  }

  /** As `add`, with line breaks that are some. */
  addLines(text: string, element: number, isLinked: boolean, kind: BlockKind, level: number): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0 && BEGINNING.test(line)) this.end(kind, level);
      else if (index > 0) this.break(element, kind, level);
      if (line.trim() !== '') this.add(line, element, isLinked);
    }
  }

  /** A line break parts paragraphs where there are two of them, or where a sentence ends before it. */
  break(element: number, kind: BlockKind, level: number): void {
    const isEnd = isSentenceEnd(this.#tail);
    const isQuoting = isEnd && endsWithinQuotation(this.#pieces.map((piece) => piece.text).join(''));
    const isHeld = isQuoting || /[:：]\s*$/.test(this.#tail);
    if (this.#isAfterBreak || (isEnd && !isHeld)) {
      this.end(kind, level);
    } else {
      this.#isAfterBreak = true;
      this.#held = isHeld ? { kind, level, isQuoting } : null;
      if (this.#pieces.length > 0) this.#pieces.push({ text: ' ', element, isLinked: false });
    }
  }

  end(kind: BlockKind, level: number): void {
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    this.#pieces = [];
    this.#tail = '';
    this.#isAfterBreak = false;
    this.#held = null;
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '') return;
    const within = new Map<number, number>();
    let linked = 0;
    let all = 0;
    for (const { text: piece, element, isLinked } of pieces) {
      const { length } = piece.trim();
      within.set(element, (within.get(element) ?? 0) + length);
      all += length;
      if (isLinked) linked += length;
    }
    this.blocks.push({ text, kind, level, within, linked: linked / all });
  }

  /** The speaker of a quotation is one block with it: “We sail.” — Anna Bello */
  joinSpeaker(): void {
    const [quotation, speaker] = this.blocks.slice(-2);
    if (!quotation || !speaker || quotation.kind === 'heading') return;
    const { text } = speaker;
    if (text.length > LONGEST_SPEAKER || quotesSomebody(text)) return;
    const joined = /^[—–―-]/.test(text) ? text : `— ${text}`;
    const within = addedUp([quotation, speaker]);
    this.blocks.splice(-2, 2, { ...quotation, text: `${quotation.text} ${joined}`, within });
  }

  /** The cells of a row are one block, but for those of a table that lays out a page. */
  joinCells(from: number): void {
    const cells = this.blocks.slice(from);
    if (cells.length < 2 || cells.some(({ kind, text }) => kind !== 'row' || text.length > LONGEST_CELL))
      return;
    const within = addedUp(cells);
    const [name = '', said = ''] = cells.map((cell) => cell.text);
    const isTurn = cells.length === 2 && NAME.test(name) && isSentenceEnd(said) && /\p{L}/u.test(said);
    const text = cells.map((cell) => cell.text).join(isTurn && !/[:：]$/.test(name) ? ': ' : ' ');
    const linked = cells.reduce((sum, cell) => sum + cell.linked * cell.text.length, 0) / text.length;
    this.blocks.splice(from, cells.length, { text, kind: 'row', level: 0, within, linked });
  }
}

function addedUp(blocks: readonly PageBlock[]): Map<number, number> {
  const within = new Map<number, number>();
  for (const block of blocks) {
    for (const [element, length] of block.within) within.set(element, (within.get(element) ?? 0) + length);
  }
  return within;
}
