import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageSource } from '../reader/messages.js';
import { ImportRefused } from './import-refused.js';
import type { Imported } from './imported.js';

/** The article of a web page. */
export function readPage({ bytes, charset = 'utf-8', url }: PageSource): Imported {
  const { document } = parseHTML(new TextDecoder(charset).decode(bytes));
  const found = new Readability(document).parse();
  const text = found?.textContent?.trim();
  if (!text) throw new ImportRefused({ kind: 'empty' });
  const paragraphs = text.split(/\n\s*/).map((line) => line.replace(/\s+/g, ' ').trim());
  return {
    title: found?.title ?? 'Untitled',
    ...(url && { source: url }),
    language: 'en',
    text: paragraphs.filter((line) => line !== '').join('\n\n'),
    dropped: [],
  };
}
