import { atOnce, inSlices } from '../../finding/in-slices.js';
import type { Article } from '../../reading/article.js';
import { countUpTo } from '../../reading/text/places.js';
import { type Token, tokensOf } from './tokens.js';

/** Paragraphs a step while the places are gathered. */
const A_STEP = 8;

interface PlacedParagraph {
  article: Article;
  /** Index into `article.paragraphs`. */
  index: number;
  /** The position of its first word among all words. */
  first: number;
}

/**
 * Where every word of some articles stands: a position is a word's number, counted through all of them. Four bytes a
 * word; the words around a position are taken from the text anew.
 */
export class WordPlaces {
  readonly #paragraphs: PlacedParagraph[] = [];
  /** By word: its number, from 0. */
  readonly #words = new Map<string, number>();
  /** The places of word `n` are `#places` from `#starts[n]` to `#starts[n + 1]`, ascending. */
  #starts = new Uint32Array(1);
  #places = new Uint32Array(0);

  private constructor() {}

  static of(articles: readonly Article[]): WordPlaces {
    const places = new WordPlaces();
    atOnce(places.#gather(articles));
    return places;
  }

  /** The same, with other work let in meanwhile. */
  static async inSlices(articles: readonly Article[]): Promise<WordPlaces> {
    const places = new WordPlaces();
    await inSlices(places.#gather(articles));
    return places;
  }

  *#gather(articles: readonly Article[]): Generator<undefined, void> {
    const numbers: number[] = [];
    const counts: number[] = [];
    for (const article of articles) {
      for (const [index, paragraph] of article.paragraphs.entries()) {
        this.#paragraphs.push({ article, index, first: numbers.length });
        for (const { folded } of tokensOf(article.text, paragraph)) {
          const number = this.#words.get(folded) ?? this.#words.size;
          if (number === this.#words.size) this.#words.set(folded, number);
          counts[number] = (counts[number] ?? 0) + 1;
          numbers.push(number);
        }
        if (this.#paragraphs.length % A_STEP === 0) yield;
      }
    }
    this.#starts = new Uint32Array(counts.length + 1);
    counts.forEach((count, number) => {
      this.#starts[number + 1] = (this.#starts[number] ?? 0) + count;
    });
    const next = this.#starts.slice();
    this.#places = new Uint32Array(numbers.length);
    for (const [position, number] of numbers.entries()) {
      const at = next[number] ?? 0;
      this.#places[at] = position;
      next[number] = at + 1;
      if (position % 10_000 === 0) yield;
    }
  }

  /** How many words there are in all. */
  get size(): number {
    return this.#places.length;
  }

  /** The positions of a word, ascending. */
  placesOf(folded: string): Uint32Array {
    const number = this.#words.get(folded);
    return number === undefined
      ? this.#places.subarray(0, 0)
      : this.#places.subarray(this.#starts[number], this.#starts[number + 1]);
  }

  /**
   * The positions where words stand one after the other as they are here, ascending; over the ends of paragraphs, and of
   * articles, as well. So many at most.
   */
  standing(words: readonly string[], most: number): number[] {
    const rarest = words
      .map((word, index) => ({ index, positions: this.placesOf(word) }))
      .toSorted((a, b) => a.positions.length - b.positions.length);
    const [first, ...others] = rarest;
    const found: number[] = [];
    for (const position of first?.positions ?? []) {
      if (found.length >= most) break;
      const start = position - (first?.index ?? 0);
      if (others.every(({ index, positions }) => includes(positions, start + index))) found.push(start);
    }
    return found;
  }

  /** What a word tells about where it is from: more, the rarer it is. */
  weight(folded: string): number {
    return Math.log(1 + this.size / (1 + this.placesOf(folded).length));
  }

  /** The words of one article around a position, from `first` to `end` at most. */
  wordsAround(position: number, first: number, end: number): PlacedWords | null {
    const middle = this.#paragraphAt(position);
    const { article } = this.#paragraphs[middle] ?? {};
    if (!article) return null;
    const tokens: Token[] = [];
    let from = middle;
    while (this.#paragraphs[from - 1]?.article === article && (this.#paragraphs[from]?.first ?? 0) > first)
      from--;
    for (let at = from; this.#paragraphs[at]?.article === article; at++) {
      const placed = this.#paragraphs[at];
      if (!placed || placed.first >= end) break;
      const paragraph = article.paragraphs[placed.index];
      if (!paragraph) break;
      const own = tokensOf(article.text, paragraph);
      const cut = Math.max(0, first - placed.first);
      tokens.push(...own.slice(cut, Math.max(0, end - placed.first)));
    }
    return { article, tokens, first: Math.max(first, this.#paragraphs[from]?.first ?? 0) };
  }

  /** The paragraph that a position stands in. */
  #paragraphAt(position: number): number {
    const begun = countUpTo(
      this.#paragraphs.length,
      (index) => (this.#paragraphs[index]?.first ?? 0) <= position,
    );
    return Math.max(0, begun - 1);
  }
}

/** Whether a number is among some in ascending order. */
const includes = (sorted: Uint32Array, wanted: number): boolean =>
  sorted[countUpTo(sorted.length, (index) => (sorted[index] as number) < wanted)] === wanted;

/** Words that follow each other in an article. */
export interface PlacedWords {
  article: Article;
  tokens: readonly Token[];
  /** The position of the first of them. */
  first: number;
}
