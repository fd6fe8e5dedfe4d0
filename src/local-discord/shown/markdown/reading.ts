import type { Names } from '../names.js';
import type { MarkdownNode } from '../shown.js';
import { Numbering } from './blocks.js';
import { Closings } from './closings.js';
import { BacktickRuns } from './code.js';
import { matchBrackets } from './links.js';

/** What a rule read, and where the text goes on. */
export interface Found {
  readonly nodes: readonly MarkdownNode[];
  readonly end: number;
}

/** What a stretch of text stands within. */
export interface Context {
  /** Whether it begins where a line does. */
  readonly startsLine: boolean;
  /** Quotes do not nest. */
  readonly isQuoted: boolean;
  /** How many lists it is in. */
  readonly lists: number;
  /** How many nodes of any kind it is in. */
  readonly depth: number;
}

/** One stretch of text that is being read, and what is found out about all of it when it is first needed. */
export class Reading {
  readonly text: string;
  readonly names: Names;
  readonly context: Context;
  readonly closings: Closings;
  readonly numbering = new Numbering();
  readonly #read: (reading: Reading) => MarkdownNode[];
  #backticks: BacktickRuns | null = null;
  #brackets: ReadonlyMap<number, number> | null = null;

  constructor(text: string, names: Names, context: Context, read: (reading: Reading) => MarkdownNode[]) {
    this.text = text;
    this.names = names;
    this.context = context;
    this.closings = new Closings(text);
    this.#read = read;
  }

  get backticks(): BacktickRuns {
    this.#backticks ??= new BacktickRuns(this.text);
    return this.#backticks;
  }

  get brackets(): ReadonlyMap<number, number> {
    this.#brackets ??= matchBrackets(this.text);
    return this.#brackets;
  }

  isLineStart(at: number): boolean {
    return at === 0 ? this.context.startsLine : this.text[at - 1] === '\n';
  }

  /** Reads what stands within something that is read here. */
  within(text: string, more: Partial<Context>): MarkdownNode[] {
    const context = { ...this.context, ...more, depth: this.context.depth + 1 };
    return this.#read(new Reading(text, this.names, context, this.#read));
  }
}
