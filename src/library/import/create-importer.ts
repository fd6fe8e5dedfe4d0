import type { Reader, Source } from '../reader/reader.js';
import { type Download, download, MOST_BYTES } from './download.js';
import { ImportRefused } from './import-refused.js';
import type { Imported } from './imported.js';
import type { Importer, SentFile } from './importer.js';
import { fromPlainText } from './plain-text.js';
import { toWebAddress } from './web-address.js';

export interface ImporterOptions {
  reader: Pick<Reader, 'readSource' | 'languageOf'>;
  /** Bytes of an article's text, in UTF-8. */
  mostTextBytes: number;
  /** Hosts that alone may be imported from, and after "!" hosts that may not. */
  hosts: readonly string[];
  /** Where files that people send are, beside Discord's own servers: the local Discord's origin. */
  fileOrigins?: readonly string[];
  /** Origins outside of the internet whose pages may be imported; nothing that a person can set. */
  pageOrigins?: readonly string[];
  /** How long a download may take, in milliseconds; 5,000 where it is not given. */
  withinMs?: number;
}

/** Where Discord keeps what people send. */
const FILE_ORIGINS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const FILE_PATH = /^\/(?:ephemeral-)?attachments\//;

export function createImporter(options: ImporterOptions): Importer {
  const { fileOrigins = [], pageOrigins = [], hosts, reader } = options;
  const within = options.withinMs === undefined ? {} : { withinMs: options.withinMs };
  return {
    async fromLink(link) {
      const found = await download(link, { hosts, trustedOrigins: pageOrigins, ...within });
      return withinSize(await reader.readSource(sourceOf(found)), options);
    },

    async fromFile(file) {
      const kind = kindOf(file.name);
      if (kind === null) throw new ImportRefused({ kind: 'file-type', name: file.name });
      if (!isSent(file, fileOrigins)) throw new ImportRefused({ kind: 'private-address' });
      if (file.size > MOST_BYTES) throw new ImportRefused({ kind: 'download-too-large', most: MOST_BYTES });
      const { bytes, charset } = await download(file.url, {
        hosts: [],
        trustedOrigins: fileOrigins,
        mostRedirects: 0,
        ...within,
      });
      const source = { kind, bytes, name: file.name, ...(charset !== undefined && { charset }) };
      return withinSize(await reader.readSource(source), options);
    },

    async fromText({ title, text, source }) {
      // Cleaning takes its time with what is far too long.
      if (text.length > options.mostTextBytes) throw tooLarge(options);
      const address = source.trim() === '' ? null : toWebAddress(source, []).href;
      const article = fromPlainText(text, {
        title,
        ...(address !== null && { source: address }),
        fallback: '',
      });
      withinSize(article, options);
      return { ...article, language: await reader.languageOf(article.text, article.language) };
    },
  };
}

/** Null where it is none of the kinds that are read. */
function kindOf(name: string): Source['kind'] | null {
  if (/\.html?$/i.test(name)) return 'page';
  if (/\.md$/i.test(name)) return 'markdown';
  return /\.txt$/i.test(name) ? 'text' : null;
}

/** Whether a file is where Discord keeps what people send. */
function isSent({ url }: SentFile, fileOrigins: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname, username, password } = new URL(url);
  const isKnown = FILE_ORIGINS.includes(origin) || fileOrigins.includes(origin);
  return isKnown && FILE_PATH.test(pathname) && username === '' && password === '';
}

/** @throws {ImportRefused} where it is neither a page nor a text, by what the server says */
function sourceOf({ bytes, type, charset, url }: Download): Source {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  const common = { bytes, url, ...(charset !== undefined && { charset }) };
  switch (type) {
    case '':
    case 'text/html':
    case 'application/xhtml+xml':
      return { kind: 'page', ...common };
    case 'text/markdown':
    case 'text/x-markdown':
      return { kind: 'markdown', name, ...common };
    case 'text/plain':
      return { kind: kindOf(name) === 'markdown' ? 'markdown' : 'text', name, ...common };
    default:
      throw new ImportRefused({ kind: 'no-text' });
  }
}

function withinSize(article: Imported, options: ImporterOptions): Imported {
  if (Buffer.byteLength(article.text) > options.mostTextBytes) throw tooLarge(options);
  return article;
}

const tooLarge = ({ mostTextBytes }: ImporterOptions) =>
  new ImportRefused({ kind: 'text-too-large', most: mostTextBytes });
