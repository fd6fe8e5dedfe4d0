import { Parser } from 'htmlparser2';
import { ImportRefused } from '../import-refused.js';
import { BlockBuilder } from './block-builder.js';
import { FactCollector } from './collect-facts.js';
import {
  BLOCKS,
  isHidden,
  isNamedStandfirst,
  namedFurniture,
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
  /** How many blocks there were before it. */
  before: number;
  /** It parts text. */
  isBlock: boolean;
  /** It is a quotation set apart, or within one. */
  isQuote: boolean;
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
  before: 0,
  isBlock: false,
  isQuote: false,
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
  // Browsers end a comment there, too.
  parser.write(html.replaceAll('--!>', '-->'));
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
  /** How many blocks there were when the last quotation set apart had ended. */
  #quoted = -1;
  /** The words of a `<q>`, as yet without its marks. */
  #unmarked: Open | null = null;
  readonly #marked = new Set<Open>();
  #closed = '';

  open(tag: string, attributes: Record<string, string>): void {
    if (this.#open.length >= DEEPEST) throw new ImportRefused({ kind: 'too-involved' });
    const parent = this.#innermost();
    this.#facts.open(tag, attributes, parent.tag, this.#builder.blocks.length);
    if (tag === 'br') this.#builder.break(parent.element, parent.kind, parent.level);
    const { isEmpty, blocks } = this.#builder;
    const isSpeaker = tag === 'cite' && parent.tag === 'blockquote' && isEmpty;
    const isBlock = isSpeaker || (BLOCKS.has(tag) && !isInitial(attributes));
    if (isBlock) this.#builder.end(parent.kind, parent.level);
    const isQuote = parent.isQuote || tag === 'blockquote';
    if (tag === 'ins' && /^(?:del|s|strike)$/.test(this.#closed)) this.text(' ');
    this.#closed = '';
    if (tag === 'tr') this.#rows.push(this.#builder.blocks.length);
    const isRead = parent.isRead && isReadIn(tag, attributes, parent);
    const isTold = isRead && parent.depth < DEEPEST_TOLD && tag !== 'br';
    const region = isQuote ? parent.region : (regionOf(tag, attributes) ?? parent.region);
    if (isTold) this.#tell(isQuote && tag === 'footer' ? 'div' : tag, attributes, parent, region);
    else if (tag === 'br' && isRead) this.#told.push('<br>');
    const open: Open = {
      tag,
      element: isTold ? this.#elements.length - 1 : parent.element,
      isTold,
      isRead,
      isLinked: parent.isLinked || tag === 'a',
      isKept:
        parent.isKept || tag === 'pre' || /white-space\s*:\s*(?:pre|break)/i.test(attributes.style ?? ''),
      region,
      ...kindOf(tag, parent, blocks.length),
      depth: parent.depth + (isTold ? 1 : 0),
      before: blocks.length,
      isBlock,
      isQuote,
    };
    this.#open.push(open);
    if (tag === 'q' && isRead) this.#unmarked = open;
  }

  text(text: string): void {
    this.#facts.text(text);
    const { tag, isRead, element, isLinked, isKept, kind, level } = this.#innermost();
    if (!isRead || (tag === 'sup' && isNumberOfNote(text, this.#builder.tail))) return;
    if (text.trim() !== '') {
      this.#closed = '';
      this.#mark(text, element);
    }
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
    if (tag === 'q') this.#unmark(closed);
    if (closed.isBlock) this.#builder.end(closed.kind, closed.level);
    if (closed.isRead) this.#closeQuote(tag, closed);
    this.#closed = tag;
    if (tag === 'tr') this.#builder.joinCells(this.#rows.pop() ?? 0);
    if (!closed.isTold) return;
    this.#told.push(`</${tellAs(closed.isQuote && tag === 'footer' ? 'div' : tag)}>`);
    const { parent = -1, length = 0 } = this.#elements[closed.element] ?? {};
    const outer = this.#elements[parent];
    if (outer) outer.length += length;
  }

  /** Browsers show quotation marks around a `<q>`, unless the page has some itself. */
  #mark(text: string, element: number): void {
    const open = this.#unmarked;
    if (!open) return;
    this.#unmarked = null;
    if (/^\s*["“”„«‘'「『]/.test(text) || /["“„«「『]$/.test(this.#builder.tail)) return;
    this.#marked.add(open);
    this.#builder.add('“', element, false);
  }

  #unmark(closed: Open): void {
    if (this.#unmarked === closed) this.#unmarked = null;
    if (this.#marked.delete(closed)) this.#builder.add('”', closed.element, closed.isLinked);
  }

  /** Keeps the speaker of a quotation with it. */
  #closeQuote(tag: string, { isQuote, before }: Open): void {
    const { blocks } = this.#builder;
    const isWithin = isQuote && this.#innermost().isQuote;
    const isOne = blocks.length === before + 1;
    const isSpeaker = isWithin
      ? tag === 'footer' || tag === 'cite' || (tag === 'p' && /^[—–―]/.test(blocks.at(-1)?.text ?? ''))
      : tag === 'figcaption' && this.#quoted === before;
    const inner = this.#open.findLast(({ tag }) => tag === 'blockquote');
    if (isSpeaker && isOne && (!isWithin || before > (inner?.before ?? before))) this.#builder.joinSpeaker();
    if (tag === 'blockquote') this.#quoted = blocks.length;
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
      furniture: namedFurniture(tag, attributes),
      isArticle: tag === 'article' || tag === 'main',
      isPage: tag === 'body' || tag === 'html',
      isStandfirst: isNamedStandfirst(attributes),
    });
    this.#told.push(openingTag(tag, attributes, this.#elements.length - 1));
  }
}

/** The first letter of a text, in a box of its own. */
const isInitial = (attributes: Record<string, string>) =>
  /(?:^|[\s_-])drop-?cap(?:$|[\s_-])/i.test((attributes.class ?? '').slice(0, 300));

/** The number of a note stands behind the end of a sentence, the one of a measure behind its letters. */
const isNumberOfNote = (text: string, before: string) =>
  /^\s*[[(]?(?:\d{1,3}|[a-z*†‡])[\])]?\s*$/.test(text) && /[.,;:!?”"’»)]\s*$/.test(before);

const isReadIn = (tag: string, attributes: Record<string, string>, parent: Open) =>
  (!UNREAD.has(tag) || (tag === 'template' && attributes.shadowrootmode === 'open')) &&
  tag !== 'title' &&
  !isHidden(tag, attributes) &&
  !isNote(tag, parent);

function kindOf(tag: string, parent: Open, blocks: number): { kind: BlockKind; level: number } {
  if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag[1]) };
  const kind = KINDS[tag];
  if (kind !== undefined) return { kind, level: 0 };
  // A heading that is not closed, or has the text in it.
  const isBehindHeading = parent.kind === 'heading' && blocks > parent.before && BEHIND_HEADING.has(tag);
  const isParagraph = isBehindHeading || (parent.kind === 'row' && BLOCKS.has(tag));
  return isParagraph ? { kind: 'paragraph', level: 0 } : { kind: parent.kind, level: parent.level };
}

const BEHIND_HEADING = new Set(['p', 'blockquote', 'ul', 'ol']);

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
const tellAs = (tag: string) => (/^[a-z][a-z0-9]*$/.test(tag) && tag !== 'template' ? tag : 'div');

function openingTag(tag: string, attributes: Record<string, string>, index: number): string {
  const kept = ['class', 'id', 'itemprop', 'role']
    .filter((name) => attributes[name])
    .map((name) => ` ${name}="${escaped((attributes[name] ?? '').slice(0, 200))}"`);
  const link = tag === 'a' ? ' href="/"' : '';
  return `<${tellAs(tag)} n${index}=""${link}${kept.join('')}>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
