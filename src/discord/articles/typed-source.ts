/** In characters. */
const LONGEST = 2_000;

/**
 * A web address that somebody typed, as it is kept; null where it is none that a browser opens safely.
 * @example readTypedSource('https://example.org/a b') === 'https://example.org/a%20b'
 */
export function readTypedSource(typed: string): string | null {
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return null;
  const { href, hostname, username, password } = new URL(typed);
  const isPlain = username === '' && password === '' && hostname !== '';
  return isPlain && href.length <= LONGEST ? href : null;
}
