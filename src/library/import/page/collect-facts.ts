import type { PageFacts } from './outline.js';

const MOST_FACTS = 1_000;

/** Collects what a page says of itself, element by element. */
export class FactCollector {
  readonly facts: PageFacts = { title: '', metas: new Map(), jsonLd: [], times: [] };
  /** Text that is not the page's: of its title, of JSON-LD. */
  #captured: string[] | null = null;

  /** @param before how many blocks of text are before it */
  open(tag: string, attributes: Record<string, string>, parent: string, before: number): void {
    if (capturesText(tag, attributes, parent)) this.#captured = [];
    const { facts } = this;
    switch (tag) {
      case 'html':
        facts.language ??= attributes.lang || attributes['xml:lang'] || '';
        break;
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
          facts.canonical ??= (attributes.href ?? '').slice(0, LONGEST);
        break;
      case 'meta':
        this.#takeMeta(attributes, before);
        break;
      default:
        this.#takeTime(tag, attributes, before);
    }
  }

  text(text: string): void {
    this.#captured?.push(text);
  }

  close(tag: string): void {
    if (!this.#captured || (tag !== 'title' && tag !== 'script')) return;
    const text = this.#captured.join('');
    this.#captured = null;
    if (tag === 'title') this.facts.title ||= text;
    else if (this.facts.jsonLd.length < MOST_FACTS) this.facts.jsonLd.push(text);
  }

  #takeMeta(attributes: Record<string, string>, before: number): void {
    const { metas } = this.facts;
    const name = attributes.property || attributes.name || attributes.itemprop || attributes['http-equiv'];
    const key = name?.trim().toLowerCase();
    const { content } = attributes;
    if (key && content && !metas.has(key) && metas.size < MOST_FACTS)
      metas.set(key, content.slice(0, LONGEST));
    if (attributes.itemprop === 'datePublished') this.#takeTime('meta', attributes, before);
  }

  #takeTime(tag: string, attributes: Record<string, string>, before: number): void {
    const isPublished = attributes.itemprop === 'datePublished';
    const written = tag === 'time' ? attributes.datetime : isPublished ? attributes.content : undefined;
    if (!written || this.facts.times.length >= MOST_FACTS) return;
    const { class: names = '', itemprop = '' } = attributes;
    if (/updated|modified/i.test(`${names} ${itemprop}`) && !/published/i.test(`${names} ${itemprop}`))
      return;
    const isNamed =
      isPublished || attributes.pubdate !== undefined || /published|pubdate/i.test(attributes.class ?? '');
    this.facts.times.push({ written, before, isNamed });
  }
}

/** What is longer says nothing that is looked for. */
const LONGEST = 5_000;

const capturesText = (tag: string, attributes: Record<string, string>, parent: string) =>
  (tag === 'title' && parent !== 'svg') ||
  (tag === 'script' && /^\s*application\/ld\+json/i.test(attributes.type ?? ''));
