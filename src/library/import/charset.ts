import { detect } from 'chardet';

/** As many bytes as are looked at to guess an encoding. */
const SAMPLE_BYTES = 64_000;

/** What older pages that do not say their encoding are in most often. */
const FALLBACK = 'windows-1252';

/**
 * Bytes as text. A mark at their start decides; else the encoding that is named, where they are in it; else UTF-8, where
 * they are in it; else the likeliest by the letters.
 */
export function decode(bytes: Uint8Array, named?: string): string {
  const marked = byMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  for (const label of [named, 'utf-8', likeliest(bytes), FALLBACK]) {
    const text = label === undefined ? null : decodeAs(bytes, label);
    if (text !== null) return text;
  }
  return new TextDecoder().decode(bytes);
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Null where there is no such encoding, or the bytes are not in it. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const likeliest = (bytes: Uint8Array) => detect(bytes.subarray(0, SAMPLE_BYTES)) ?? undefined;
