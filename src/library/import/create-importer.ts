import type { Reader } from '../reader/reader.js';
import { cleanText, cleanTitle } from './clean-text.js';
import { type Download, download, MOST_BYTES } from './download.js';
import { ImportRefused } from './import-refused.js';
import type { Imported } from './imported.js';
import type { Importer, SentFile } from './importer.js';
import { readTextFile } from './text-file.js';
import { toWebAddress } from './web-address.js';

export interface ImporterOptions {
  reader: Pick<Reader, 'readPage'>;
  /** Bytes of an article's text, in UTF-8. */
  mostTextBytes: number;
  /** Hosts that alone may be imported from, and after "!" hosts that may not. */
  hosts: readonly string[];
  /** Where files that people send are, beside Discord's own servers: the local Discord's origin. */
  fileOrigins?: readonly string[];
  /** Origins outside of the internet whose pages may be imported; nothing that a person can set. */
  pageOrigins?: readonly string[];
}

/** Where Discord keeps what people send. */
const FILE_ORIGINS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** The first line is a title where it is short and no sentence. */
const LONGEST_HEADLINE = 150;

export function createImporter(options: ImporterOptions): Importer {
  const { fileOrigins = [], pageOrigins = [] } = options;
  return {
    async fromLink(link) {
      const found = await download(link, { hosts: options.hosts, trustedOrigins: pageOrigins });
      return withinSize(await fromDownload(found, options), options);
    },

    async fromFile(file) {
      const kind = kindOf(file);
      const { origin } = new URL(file.url);
      if (!FILE_ORIGINS.includes(origin) && !fileOrigins.includes(origin))
        throw new ImportRefused({ kind: 'private-address' });
      if (file.size > MOST_BYTES) throw new ImportRefused({ kind: 'download-too-large', most: MOST_BYTES });
      const { bytes, charset } = await download(file.url, { hosts: [], trustedOrigins: fileOrigins });
      const named = charset === undefined ? {} : { charset };
      const article =
        kind === 'page'
          ? await options.reader.readPage({ bytes, ...named })
          : fromPlain(readTextFile(bytes, charset), { fallback: titleOfName(file.name) });
      return withinSize(article, options);
    },

    async fromText({ title, text, source }) {
      const address = source.trim() === '' ? null : toWebAddress(source, []).href;
      const article = fromPlain(text, { title, ...(address !== null && { source: address }), fallback: '' });
      return withinSize(article, options);
    },
  };
}

/** @throws {ImportRefused} where it is none of the kinds that are read */
function kindOf({ name }: SentFile): 'page' | 'text' {
  if (/\.html?$/i.test(name)) return 'page';
  if (/\.(?:txt|md)$/i.test(name)) return 'text';
  throw new ImportRefused({ kind: 'file-type', name });
}

async function fromDownload(
  { bytes, type, charset, url }: Download,
  { reader }: ImporterOptions,
): Promise<Imported> {
  const named = charset === undefined ? {} : { charset };
  switch (type) {
    case '':
    case 'text/html':
    case 'application/xhtml+xml':
      return reader.readPage({ bytes, ...named, url });
    case 'text/plain':
    case 'text/markdown': {
      const fallback = titleOfName(new URL(url).pathname.split('/').at(-1) ?? '');
      return fromPlain(readTextFile(bytes, charset), { source: url, fallback });
    }
    default:
      throw new ImportRefused({ kind: 'no-text' });
  }
}

/** A text as it is: the person who sends it has left out what does not belong to it. */
function fromPlain(typed: string, facts: { title?: string; source?: string; fallback: string }): Imported {
  const text = cleanText(typed);
  if (text.trim() === '') throw new ImportRefused({ kind: 'empty' });
  const title =
    cleanTitle(facts.title ?? '') ||
    headlineOf(text) ||
    cleanTitle(facts.fallback) ||
    cleanTitle(text.slice(0, 80));
  return { title, ...(facts.source && { source: facts.source }), language: 'en', text, dropped: [] };
}

function headlineOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return first.length <= LONGEST_HEADLINE && !/[.!?…:;,]["”’»)]*$/.test(first) ? cleanTitle(first) : '';
}

/** "talks-in-sela.txt": "talks in sela". */
const titleOfName = (name: string) => cleanTitle(name.replace(/\.[a-z]+$/i, '').replace(/[-_]+/g, ' '));

function withinSize(article: Imported, { mostTextBytes }: ImporterOptions): Imported {
  if (Buffer.byteLength(article.text) > mostTextBytes)
    throw new ImportRefused({ kind: 'text-too-large', most: mostTextBytes });
  return article;
}
