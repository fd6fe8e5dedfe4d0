import { textOf } from '../text-bytes.js';

/** Where a page names its encoding, in its first bytes. */
const HEAD_BYTES = 4_096;
const DECLARED =
  /<meta[^>]{1,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{1,100}encoding\s*=\s*["']([\w:.-]{2,40})/i;

/** As many bytes as words are sought in to guess an encoding by. */
const SAMPLE_BYTES = 400_000;

/**
 * A page's source. Its encoding is named by the server or by the page, or guessed by its words.
 * @throws {ImportRefused} where it is no text
 */
export function pageText(bytes: Uint8Array, charset?: string): string {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const [, inMeta, inXml] = DECLARED.exec(head) ?? [];
  // A page that could be read this far is in no UTF-16, whatever it says.
  const declared = (inMeta ?? inXml)?.replace(/^utf-?16.*/i, 'utf-8');
  return textOf(bytes, charset, { ...(declared !== undefined && { declared }), sample: wordsOf(bytes) });
}

/** Tags, scripts and styles tell nothing of the letters. */
function wordsOf(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString('latin1');
  const words = start.replace(/<(script|style)\b.*?(?:<\/\1|$)/gis, ' ').replace(/<[^>]{0,2000}>?/g, ' ');
  return Buffer.from(words.replace(/\s+/g, ' '), 'latin1');
}
