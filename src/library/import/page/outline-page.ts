import { Parser } from 'htmlparser2';
import { ImportRefused } from '../import-refused.js';
import { BlockBuilder } from './block-builder.js';
import {
  BLOCKS,
  isHidden,
  isNamedFurniture,
  isNamedStandfirst,
  type Region,
  regionOf,
  UNREAD,
} from './elements.js';
import type { BlockKind, PageElement, PageFacts, PageOutline } from './outline.js';

/** Browsers nest no deeper either; pages of people stay under a tenth of it. */
const DEEPEST = 512;

/** As deep as structure is told on; finding the article takes the cube of it. */
const DEEPEST_TOLD = 40;

const MOST_ELEMENTS = 50_000;
const MOST_FACTS = 1_000;

/** An element that is open. */
interface Open {
  tag: string;
  /** Of the innermost element around that is told on; its own where it is itself. */
  element: number;
  isTold: boolean;
  isRead: boolean;
  isLinked: boolean;
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
  region: null,
  kind: 'paragraph',
  level: 0,
  depth: 0,
};

/**
 * Takes a page apart in one pass, in time by its length: what can be read in it, how it is structured and what it says of
 * itself. Nothing is kept of scripts, styles and what is hidden.
 * @throws {ImportRefused} where it is nested deeper than any page
 */
export function outlinePage(html: string): PageOutline {
  const builder = new BlockBuilder();
  const elements: PageElement[] = [];
  const told: string[] = [];
  const facts: PageFacts = { title: '', metas: new Map(), jsonLd: [], times: [] };
  const open: Open[] = [];
  /** How many blocks were there when a row of a table began. */
  const rows: number[] = [];
  const around = () => open.at(-1) ?? OUTSIDE;
  /** Where text goes that is no text of the page: the title, JSON-LD. */
  let captured: string[] | null = null;

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (open.length >= DEEPEST) throw new ImportRefused({ kind: 'too-involved' });
        const parent = around();
        takeFacts(tag, attributes, facts, builder.blocks.length);
        if (capturesText(tag, attributes, parent)) captured = [];
        if (tag === 'br') builder.break(parent.element, parent.kind, parent.level);
        else if (BLOCKS.has(tag)) builder.end(parent.kind, parent.level);
        if (tag === 'tr') rows.push(builder.blocks.length);
        const isRead =
          parent.isRead &&
          !UNREAD.has(tag) &&
          tag !== 'title' &&
          !isHidden(tag, attributes) &&
          !isNote(tag, parent);
        const isTold = isRead && parent.depth < DEEPEST_TOLD && tag !== 'br';
        const region = regionOf(tag, attributes) ?? parent.region;
        if (isTold) {
          if (elements.length >= MOST_ELEMENTS) throw new ImportRefused({ kind: 'too-involved' });
          elements.push({
            parent: parent.element,
            length: 0,
            region,
            isNamedFurniture: isNamedFurniture(attributes),
            isStandfirst: isNamedStandfirst(attributes),
          });
          told.push(openingTag(tag, attributes, elements.length - 1));
        } else if (tag === 'br' && isRead) told.push('<br>');
        open.push({
          tag,
          element: isTold ? elements.length - 1 : parent.element,
          isTold,
          isRead,
          isLinked: parent.isLinked || tag === 'a',
          region,
          ...kindOf(tag, parent),
          depth: parent.depth + (isTold ? 1 : 0),
        });
      },

      ontext(text) {
        if (captured) captured.push(text);
        const { isRead, element, isLinked } = around();
        if (!isRead) return;
        builder.add(text, element, isLinked);
        // Only how much text there is counts, and its commas; entities would be nodes of their own.
        told.push(text.replace(/[&<>]/g, ' '));
        const page = elements[element];
        if (page) page.length += text.trim().length;
      },

      onclosetag(tag) {
        const closed = open.pop();
        if (!closed) return;
        if (captured && (tag === 'title' || tag === 'script')) {
          takeCaptured(tag, captured.join(''), facts);
          captured = null;
        }
        if (BLOCKS.has(tag)) builder.end(closed.kind, closed.level);
        if (tag === 'tr') builder.joinCells(rows.pop() ?? 0);
        if (!closed.isTold) return;
        told.push(`</${tellAs(tag)}>`);
        const { parent = -1, length = 0 } = elements[closed.element] ?? {};
        const outer = elements[parent];
        if (outer) outer.length += length;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  builder.end('paragraph', 0);
  return { blocks: builder.blocks, elements, html: told.join(''), facts };
}

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

const capturesText = (tag: string, attributes: Record<string, string>, parent: Open) =>
  (tag === 'title' && parent.tag !== 'svg') ||
  (tag === 'script' && /^\s*application\/ld\+json/i.test(attributes.type ?? ''));

function takeCaptured(tag: string, text: string, facts: PageFacts): void {
  if (tag === 'title') facts.title ||= text;
  else if (facts.jsonLd.length < MOST_FACTS) facts.jsonLd.push(text);
}

function takeFacts(tag: string, attributes: Record<string, string>, facts: PageFacts, before: number): void {
  switch (tag) {
    case 'html': {
      const language = attributes.lang || attributes['xml:lang'];
      if (language) facts.language ??= language;
      break;
    }
    case 'link':
      if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '') && attributes.href)
        facts.canonical ??= attributes.href;
      break;
    case 'time': {
      const written = attributes.datetime;
      const isNamed = /published|pubdate/i.test(`${attributes.itemprop} ${attributes.class}`);
      if (written && facts.times.length < MOST_FACTS)
        facts.times.push({ written, before, isNamed: isNamed || attributes.pubdate !== undefined });
      break;
    }
    default: {
      const name = attributes.property || attributes.name || attributes.itemprop || attributes['http-equiv'];
      const key = name?.trim().toLowerCase();
      if (
        tag === 'meta' &&
        key &&
        attributes.content &&
        !facts.metas.has(key) &&
        facts.metas.size < MOST_FACTS
      )
        facts.metas.set(key, attributes.content.slice(0, 5_000));
      else if (attributes.itemprop === 'datePublished' && attributes.content)
        facts.times.push({ written: attributes.content, before, isNamed: true });
    }
  }
}

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
