import { analyse } from 'chardet';

/** As many bytes as are looked at to guess an encoding. */
const SAMPLE_BYTES = 64_000;

/** What older pages that do not say their encoding are in most often. */
const FALLBACK = 'windows-1252';

/** Encodings in which any bytes are a text, so that nothing tells where they are named wrongly. */
const TAKES_ANYTHING = /^(?:windows-|iso-8859-|latin|l\d|us-ascii|ascii|cp\d|koi8|macintosh|x-mac)/i;

/** A text with more of its letters damaged than one in so many is in another encoding. */
const DAMAGED_MOST = 20;

/**
 * Bytes as text. A mark at their start decides; else the encoding that is named, where they are in it; else UTF-8, where
 * they are in it; else the likeliest by the letters. Some bytes that fit into no encoding, as of a text that was cut,
 * become U+FFFD.
 * @param named as a server or a page names it; a wrong name is seen through where that is sure
 * @param sample bytes by which to guess, where those of the text alone are known
 */
export function decode(bytes: Uint8Array, named?: string, sample = bytes): string {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== null) return decoded(bytes, marked);
  const asUtf8 = decodeAs(bytes, 'utf-8');
  const isOneByte = named === undefined || TAKES_ANYTHING.test(named);
  // Text of another encoding with letters beyond ASCII is hardly ever UTF-8 by accident.
  if (isOneByte && asUtf8 !== null && asUtf8.length < bytes.length) return asUtf8;
  const asNamed = named === undefined ? asUtf8 : decodeAs(bytes, named);
  if (asNamed !== null) return asNamed;
  if (asUtf8 !== null) return asUtf8;
  return (
    withDamage(bytes, named ?? 'utf-8') ??
    withDamage(bytes, 'utf-8') ??
    decodeAs(bytes, likeliest(sample)) ??
    decoded(bytes, FALLBACK)
  );
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** In UTF-16, every other byte of what is ASCII is zero. */
function byZeros(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 1_000);
  const zeros = [0, 0];
  for (let at = 0; at < start.length; at++) {
    if (start[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
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
  for (const { name } of analyse(sample.subarray(0, SAMPLE_BYTES))) {
    if (name !== 'UTF-8' && isKnown(name)) return name;
  }
  return FALLBACK;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label) instanceof TextDecoder;
  } catch {
    return false;
  }
}
