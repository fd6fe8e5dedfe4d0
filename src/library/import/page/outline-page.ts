import { Parser } from 'htmlparser2';
import { ImportRefused } from '../import-refused.js';
import { BlockBuilder } from './block-builder.js';
import { FactCollector } from './collect-facts.js';
import {
  BLOCKS,
  isHidden,
  isNamedFurniture,
  isNamedStandfirst,
  type Region,
  regionOf,
  UNREAD,
} from './elements.js';
import type { BlockKind, PageElement, PageOutline } from './outline.js';

/** Browsers nest no deeper either; pages of people stay under a tenth of it. */
const DEEPEST = 512;

/** As deep as structure is told on; finding the article takes the cube of it. */
const DEEPEST_TOLD = 40;

const MOST_ELEMENTS = 50_000;

/** An element that is open. */
interface Open {
  tag: string;
  /** Of the innermost element around that is told on; its own where it is itself. */
  element: number;
  isTold: boolean;
  isRead: boolean;
  isLinked: boolean;
  /** Its line breaks are. */
  isKept: boolean;
  region: Region | null;
  kind: BlockKind;
  level: number;
  depth: number;
}

const OUTSIDE: Open = {
  tag: '',
  element: -1,
  isTold: false,
  isRead: true,
  isLinked: false,
  isKept: false,
  region: null,
  kind: 'paragraph',
  level: 0,
  depth: 0,
};

/**
 * Takes a page apart in one pass, in time by its length: what can be read in it, how it is structured and what it says of
 * itself. Nothing is kept of scripts, styles and what is hidden.
 * @throws {ImportRefused} where it is nested deeper than any page, or has more elements
 */
export function outlinePage(html: string): PageOutline {
  const page = new Outliner();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => page.open(tag, attributes),
      ontext: (text) => page.text(text),
      onclosetag: (tag) => page.close(tag),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return page.outline();
}

class Outliner {
  readonly #builder = new BlockBuilder();
  readonly #facts = new FactCollector();
  readonly #elements: PageElement[] = [];
  readonly #told: string[] = [];
  readonly #open: Open[] = [];
  /** How many blocks were there when a row of a table began. */
  readonly #rows: number[] = [];

  open(tag: string, attributes: Record<string, string>): void {
    if (this.#open.length >= DEEPEST) throw new ImportRefused({ kind: 'too-involved' });
    const parent = this.#innermost();
    this.#facts.open(tag, attributes, parent.tag, this.#builder.blocks.length);
    if (tag === 'br') this.#builder.break(parent.element, parent.kind, parent.level);
    else if (BLOCKS.has(tag)) this.#builder.end(parent.kind, parent.level);
    if (tag === 'tr') this.#rows.push(this.#builder.blocks.length);
    const isRead = parent.isRead && isReadIn(tag, attributes, parent);
    const isTold = isRead && parent.depth < DEEPEST_TOLD && tag !== 'br';
    const region = regionOf(tag, attributes) ?? parent.region;
    if (isTold) this.#tell(tag, attributes, parent, region);
    else if (tag === 'br' && isRead) this.#told.push('<br>');
    this.#open.push({
      tag,
      element: isTold ? this.#elements.length - 1 : parent.element,
      isTold,
      isRead,
      isLinked: parent.isLinked || tag === 'a',
      isKept: parent.isKept || tag === 'pre',
      region,
      ...kindOf(tag, parent),
      depth: parent.depth + (isTold ? 1 : 0),
    });
  }

  text(text: string): void {
    this.#facts.text(text);
    const { isRead, element, isLinked, isKept, kind, level } = this.#innermost();
    if (!isRead) return;
    if (isKept) this.#builder.addLines(text, element, isLinked, kind, level);
    else this.#builder.add(text, element, isLinked);
    // Only how much text there is counts, and its commas; entities would be nodes of their own.
    this.#told.push(text.replace(/[&<>]/g, ' '));
    const page = this.#elements[element];
    if (page) page.length += text.trim().length;
  }

  close(tag: string): void {
    const closed = this.#open.pop();
    if (!closed) return;
    this.#facts.close(tag);
    if (BLOCKS.has(tag)) this.#builder.end(closed.kind, closed.level);
    if (tag === 'tr') this.#builder.joinCells(this.#rows.pop() ?? 0);
    if (!closed.isTold) return;
    this.#told.push(`</${tellAs(tag)}>`);
    const { parent = -1, length = 0 } = this.#elements[closed.element] ?? {};
    const outer = this.#elements[parent];
    if (outer) outer.length += length;
  }

  outline(): PageOutline {
    this.#builder.end('paragraph', 0);
    const { blocks } = this.#builder;
    return { blocks, elements: this.#elements, html: this.#told.join(''), facts: this.#facts.facts };
  }

  #innermost(): Open {
    return this.#open.at(-1) ?? OUTSIDE;
  }

  #tell(tag: string, attributes: Record<string, string>, parent: Open, region: Region | null): void {
    if (this.#elements.length >= MOST_ELEMENTS) throw new ImportRefused({ kind: 'too-involved' });
    this.#elements.push({
      parent: parent.element,
      length: 0,
      region,
      isNamedFurniture: isNamedFurniture(attributes),
      isStandfirst: isNamedStandfirst(attributes),
    });
    this.#told.push(openingTag(tag, attributes, this.#elements.length - 1));
  }
}

const isReadIn = (tag: string, attributes: Record<string, string>, parent: Open) =>
  !UNREAD.has(tag) && tag !== 'title' && !isHidden(tag, attributes) && !isNote(tag, parent);

function kindOf(tag: string, parent: Open): { kind: BlockKind; level: number } {
  if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag[1]) };
  const kind = KINDS[tag];
  if (kind !== undefined) return { kind, level: 0 };
  const isParagraph = parent.kind === 'row' && BLOCKS.has(tag);
  return isParagraph ? { kind: 'paragraph', level: 0 } : { kind: parent.kind, level: parent.level };
}

const KINDS: Partial<Record<string, BlockKind>> = {
  article: 'paragraph',
  section: 'paragraph',
  table: 'paragraph',
  td: 'row',
  th: 'row',
  li: 'item',
  dd: 'item',
  dt: 'item',
  figcaption: 'caption',
  caption: 'caption',
};

/** The number of a note, which is no word of the text. */
const isNote = (tag: string, parent: Open) => tag === 'a' && parent.tag === 'sup';

/** Elements that a page has made up are told on as what they are used as. */
const tellAs = (tag: string) => (/^[a-z][a-z0-9]*$/.test(tag) ? tag : 'div');

function openingTag(tag: string, attributes: Record<string, string>, index: number): string {
  const kept = ['class', 'id', 'itemprop', 'role']
    .filter((name) => attributes[name])
    .map((name) => ` ${name}="${escaped((attributes[name] ?? '').slice(0, 200))}"`);
  const link = tag === 'a' ? ' href="/"' : '';
  return `<${tellAs(tag)} n${index}=""${link}${kept.join('')}>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
