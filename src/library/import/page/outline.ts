import type { NamedFurniture, Region } from './elements.js';

/** What a page is made of, as far as it can be seen: its text, block by block, and what it says of itself. */
export interface PageOutline {
  /** Blocks of text, in order. */
  blocks: PageBlock[];
  /** The elements that are open around text; a block names them by their index. */
  elements: PageElement[];
  /** The page again with nothing but text and structure; each element has an attribute `n12` of its index. */
  html: string;
  facts: PageFacts;
}

export interface PageElement {
  /** The index of the element around it; -1 for the outermost. */
  parent: number;
  /** Characters of text within. */
  length: number;
  region: Region | null;
  /** Whether it is called something like "share" or "newsletter". */
  furniture: NamedFurniture | null;
  /** It is `<article>` or `<main>`. */
  isArticle: boolean;
  /** It is around the whole page: `<body>`. */
  isPage: boolean;
  isStandfirst: boolean;
}

export type BlockKind = 'paragraph' | 'item' | 'heading' | 'caption' | 'row';

/** A stretch of text that is parted from the next: a paragraph, a heading, an item of a list, a row of a table. */
export interface PageBlock {
  /** One line, white space collapsed. */
  text: string;
  kind: BlockKind;
  /** 1 to 6 of a heading, else 0. */
  level: number;
  /** How many characters are directly in which element. */
  within: Map<number, number>;
  /** The share of it that is links, 0 to 1. */
  linked: number;
}

/** What a page says of itself, unchecked. */
export interface PageFacts {
  language?: string;
  /** Of `<title>`. */
  title: string;
  canonical?: string;
  /** By name, in lower case; the first of each. */
  metas: Map<string, string>;
  /** The texts of JSON-LD. */
  jsonLd: string[];
  /** Dates, with the number of blocks before them. */
  times: { written: string; before: number; isNamed: boolean }[];
}
