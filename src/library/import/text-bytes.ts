import { decode, type Hints } from './charset.js';
import { ImportRefused } from './import-refused.js';

/** How files begin that are no texts, though much in them may look like one. */
const NO_TEXTS = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '\u001f\u008b',
  '{\\rtf',
  '\u00d0\u00cf\u0011\u00e0',
  'OggS',
  'ID3\u0002',
  'ID3\u0003',
  'ID3\u0004',
  '7z\u00bc\u00af',
  'Rar!',
  '\u007fELF',
];

/** A text has hardly any control characters. */
const MOST_CONTROLS = 0.005;

/**
 * Bytes as text, in whatever encoding.
 * @param charset as the server names it
 * @throws {ImportRefused} where they are no text
 */
export function textOf(bytes: Uint8Array, charset?: string, hints?: Hints): string {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (NO_TEXTS.some((mark) => start.startsWith(mark))) throw new ImportRefused({ kind: 'no-text' });
  const text = decode(bytes, charset, hints);
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]|\ufffd/gu)?.length ?? 0;
  if (controls > text.length * MOST_CONTROLS + 1) throw new ImportRefused({ kind: 'no-text' });
  return text;
}
