import { expect, it, vi } from 'vitest';
import { Answering } from '../../src/answering/answering.js';
import { warmUp } from '../../src/discord/warm-up.js';
import { Finder } from '../../src/finding/finder.js';
import { loadBundledLibrary } from '../../src/library/bundled.js';

it('answers questions that have an answer, with the index built before the first of them', async () => {
  const library = loadBundledLibrary();
  const answering = new Answering({ ...library, finder: new Finder(library.articles) });
  const answer = vi.spyOn(answering, 'answer');
  await warmUp(answering);
  const kinds = answer.mock.results.map(({ value }) => value.kind);
  expect(kinds.length).toBeGreaterThan(10);
  expect(new Set(kinds)).toContain('found');
});

it('does nothing where there is nothing to ask about', async () => {
  const answering = new Answering({ articles: [], finder: new Finder([]) });
  const answer = vi.spyOn(answering, 'answer');
  await warmUp(answering);
  expect(answer).not.toHaveBeenCalled();
});
