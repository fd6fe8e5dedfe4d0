import { analyse } from 'chardet';

/** As many bytes as are looked at to guess an encoding. */
const SAMPLE_BYTES = 64_000;

/** What older pages that do not say their encoding are in most often. */
const FALLBACK = 'windows-1252';

/** Encodings in which any bytes are a text, so that nothing tells where they are named wrongly. */
const TAKES_ANYTHING = /^(?:windows-|iso-8859-|latin|l\d|us-ascii|ascii|cp\d|koi8|macintosh|x-mac)/i;

/** A text with more of its letters damaged than one in so many is in another encoding. */
const DAMAGED_MOST = 20;

/** Letters of UTF-8 are so many bytes for each that is damaged: in texts of other encodings, hardly any come about. */
const BYTES_TO_DAMAGE = 4;

/** What is known of bytes beside the name that a server gives their encoding. */
export interface Hints {
  /** The name that the page itself gives. */
  declared?: string;
  /** Bytes by which to guess, where those of the text alone are known. */
  sample?: Uint8Array;
}

/**
 * Bytes as text. A mark at their start decides; else UTF-8, where they are in it but for some; else the encoding that
 * the server names, then the one that the page names, where they are in it; else the likeliest by the letters. Some bytes
 * that fit into no encoding, as of a text that was cut, become U+FFFD.
 * @param named as the server names it; a wrong name is seen through where that is sure
 */
export function decode(bytes: Uint8Array, named?: string, { declared, sample = bytes }: Hints = {}): string {
  const marked = byMark(bytes) ?? byHighBytes(bytes);
  if (marked !== null) return decoded(bytes, marked);
  const asUtf8 = decodeAs(bytes, 'utf-8');
  const names = [named, declared].flatMap((name) => name ?? []);
  const [first] = names;
  // Text of another encoding with letters beyond ASCII is hardly ever UTF-8 by accident.
  const mayBeUtf8 = first === undefined || TAKES_ANYTHING.test(first) || /^(?:utf|ucs)/i.test(first);
  if (mayBeUtf8 && asUtf8 !== null && asUtf8.length < bytes.length) return asUtf8;
  if (mayBeUtf8 && asUtf8 === null) {
    const mostly = mostlyUtf8(bytes);
    if (mostly !== null) return mostly;
  }
  for (const name of isUtf16(first) && asUtf8 !== null ? names.slice(1) : names) {
    const asNamed = decodeAs(bytes, name);
    if (asNamed !== null) return asNamed;
  }
  if (asUtf8 !== null) return asUtf8;
  for (const name of names) {
    const text = withDamage(bytes, name);
    if (text !== null) return text;
  }
  return mostlyUtf8(bytes) ?? decodeAs(bytes, likeliest(sample)) ?? decoded(bytes, FALLBACK);
}

/** Bytes of UTF-16 are no UTF-8, but where all of it is ASCII, which has zeros. */
const isUtf16 = (name = '') => /^(?:utf-?16|ucs-?2|unicode$)/i.test(name);

/** Null where more than some bytes are not in UTF-8. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = decoded(bytes, 'utf-8');
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[^\0-\x7f\ufffd]+/g)?.join('') ?? '';
  return Buffer.byteLength(letters) >= damaged * BYTES_TO_DAMAGE ? text : null;
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** In UTF-16, every other byte is the same few low ones: of what is Latin, Greek, Cyrillic, Hebrew or Arabic. */
function byHighBytes(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 1_000);
  const low = [0, 0];
  for (let at = 0; at < start.length; at++) {
    if ((start[at] ?? 0) < 0x09) low[at % 2] = (low[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = low;
  if (odd > start.length / 8 && even * 10 < odd) return 'utf-16le';
  return even > start.length / 8 && odd * 10 < even ? 'utf-16be' : null;
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** @throws {RangeError, TypeError} where there is no such encoding, or with `fatal` where the bytes are not in it */
function decoded(bytes: Uint8Array, label: string, fatal = false): string {
  const decoder = new TextDecoder(label, { fatal });
  const text = decoder.decode(bytes);
  // Some versions of Node decode it as Latin-1.
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Null where there is no such encoding, or the bytes are not in it. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return decoded(bytes, label, true);
  } catch {
    return null;
  }
}

/** Null where there is no such encoding, or much of the text would be damaged. */
function withDamage(bytes: Uint8Array, label: string): string | null {
  try {
    const text = decoded(bytes, label);
    const damaged = text.match(/\ufffd/g)?.length ?? 0;
    const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0;
    return damaged * DAMAGED_MOST <= beyondAscii ? text : null;
  } catch {
    return null;
  }
}

function likeliest(sample: Uint8Array): string {
  const looked = sample.subarray(0, SAMPLE_BYTES);
  for (const { name } of analyse(looked)) {
    if (name !== 'UTF-8' && isKnown(name)) return asWindowsHasIt(name, looked);
  }
  return FALLBACK;
}

/**
 * Greek that does not say its encoding is Windows': there 0xA2 is a letter that begins words, as 0xB6 is in ISO-8859-7,
 * where windows-1253 has a sign for paragraphs.
 */
const asWindowsHasIt = (name: string, sample: Uint8Array) =>
  name === 'ISO-8859-7' && !sample.includes(0xb6) ? 'windows-1253' : name;

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label) instanceof TextDecoder;
  } catch {
    return false;
  }
}
