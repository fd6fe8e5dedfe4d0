import type { BlockKind, PageBlock } from './outline.js';
import { isSentenceEnd } from './sentence-end.js';

interface Piece {
  text: string;
  element: number;
  isLinked: boolean;
}

/** What is longer in a cell is no figure or name. */
const LONGEST_CELL = 80;

/** Collects text until something parts it from what comes. */
export class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  #pieces: Piece[] = [];
  #tail = '';
  #isAfterBreak = false;

  add(text: string, element: number, isLinked: boolean): void {
    const collapsed = text.replace(/\s+/g, ' ');
    if (collapsed.trim() === '') {
      if (this.#pieces.length > 0) this.#pieces.push({ text: ' ', element, isLinked: false });
      return;
    }
    this.#isAfterBreak = false;
    this.#tail = `${this.#tail}${collapsed}`.slice(-20);
    this.#pieces.push({ text: collapsed, element, isLinked });
  }

  /** As `add`, with line breaks that are some. */
  addLines(text: string, element: number, isLinked: boolean, kind: BlockKind, level: number): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.break(element, kind, level);
      if (line.trim() !== '') this.add(line, element, isLinked);
    }
  }

  /** A line break parts paragraphs where there are two of them, or where a sentence ends before it. */
  break(element: number, kind: BlockKind, level: number): void {
    if (this.#isAfterBreak || isSentenceEnd(this.#tail)) {
      this.end(kind, level);
    } else {
      this.#isAfterBreak = true;
      if (this.#pieces.length > 0) this.#pieces.push({ text: ' ', element, isLinked: false });
    }
  }

  end(kind: BlockKind, level: number): void {
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    this.#pieces = [];
    this.#tail = '';
    this.#isAfterBreak = false;
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

  /** The cells of a row are one block, but for those of a table that lays out a page. */
  joinCells(from: number): void {
    const cells = this.blocks.slice(from);
    if (cells.length < 2 || cells.some(({ kind, text }) => kind !== 'row' || text.length > LONGEST_CELL))
      return;
    const within = new Map<number, number>();
    for (const cell of cells) {
      for (const [element, length] of cell.within) within.set(element, (within.get(element) ?? 0) + length);
    }
    const text = cells.map((cell) => cell.text).join(' ');
    const linked = cells.reduce((sum, cell) => sum + cell.linked * cell.text.length, 0) / text.length;
    this.blocks.splice(from, cells.length, { text, kind: 'row', level: 0, within, linked });
  }
}
