import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseArticleFile } from '../../src/library/article-file.js';

it('the bundled article is the published text to the byte, and ends with its last sentence', () => {
  const name = 'data/articles/central-asia-china-summit.md';
  const { text } = parseArticleFile(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'), name);
  // Of the text as published up to "… relations between Central Asian countries and China."; what followed was the
  // page's furniture. An editor or a formatter that changes a single character changes this.
  expect(createHash('sha256').update(text).digest('hex')).toBe(
    'dd193ef05adbd658fb18d6acfdbb89358597b3af5f10d0190cacf15d1c5c8788',
  );
});
