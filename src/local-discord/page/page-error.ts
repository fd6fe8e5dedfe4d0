/** Why the page cannot be shown, in words for whoever starts it; a setting or the build is to be mended. */
export class PageError extends Error {
  override name = 'PageError';
}
