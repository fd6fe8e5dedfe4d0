import type { Source } from '../reader/reader.js';
import type { Imported } from './imported.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { readPage } from './page/read-page.js';
import { fromPlainText, titleOfName } from './plain-text.js';
import { asSource } from './source.js';
import { textOf } from './text-bytes.js';

/**
 * The article of a page or file, whatever its kind and encoding.
 * @throws {ImportRefused}
 */
export function readSource(source: Source): Imported {
  if (source.kind === 'page') return readPage(source);
  const { bytes, charset, url, name } = source;
  const text = textOf(bytes, charset);
  const address = url === undefined ? undefined : (asSource(url) ?? url);
  const facts = { ...(address && { source: address }), fallback: titleOfName(name ?? '') };
  return source.kind === 'markdown' ? readMarkdown(text, facts) : fromPlainText(text, facts);
}
