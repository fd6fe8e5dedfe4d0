import { ImportRefused } from '../../library/import/import-refused.js';
import { toWebAddress } from '../../library/import/web-address.js';

/** In characters. */
const LONGEST = 2_000;

/**
 * A web address that somebody typed, as it is kept, as when an article is added from it; null where it is none of the
 * internet, or too long.
 * @example readTypedSource('https://example.org/a b#c') === 'https://example.org/a%20b'
 */
export function readTypedSource(typed: string): string | null {
  try {
    const { href } = toWebAddress(typed, []);
    return href.length <= LONGEST ? href : null;
  } catch (error) {
    if (error instanceof ImportRefused) return null;
    throw error;
  }
}
