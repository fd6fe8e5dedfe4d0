import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import type { Libraries } from '../../src/library/libraries.js';
import { createLibraries } from '../../src/library/scope-libraries.js';
import type { Store } from '../../src/library/store/store.js';
import { readText } from '../../src/reading/read.js';
import { ENGINES, type TestDatabase } from './store/engines.js';

const SCOPE = 'server:1';
const ARTICLE = {
  title: 'Talks in Sela',
  language: 'en',
  text: 'Minister Ada Berg said, “Herring is for everybody.”',
  dropped: [],
};

describe.each(ENGINES)('two processes over one database in $name', (engine) => {
  beforeAll(() => engine.start());
  afterAll(() => engine.stop());

  let database: TestDatabase;
  let here: { store: Store; libraries: Libraries };
  let there: { store: Store; libraries: Libraries };
  const open = async () => {
    const store = await database.open();
    const libraries = createLibraries({
      store,
      reader: { read: async (text) => readText(text, []) },
      bundled: { articles: [], finder: new Finder([]) },
      people: [],
      budgetBytes: 1e8,
    });
    return { store, libraries };
  };
  beforeEach(async () => {
    database = await engine.create();
    here = await open();
    there = await open();
  });
  afterEach(() => database.delete());

  const add = async () => {
    const draft = await here.store.keepDraft(SCOPE, ARTICLE);
    await here.store.saveDraft(SCOPE, draft, { mostArticles: 10, mostScopeBytes: 1e7, takenIds: [] });
  };
  const titles = async ({ libraries }: typeof here) =>
    (await libraries.of(SCOPE)).articles.map(({ title }) => title);

  it('see each other’s articles come, change and go', async () => {
    expect(await titles(there)).toEqual([]);
    await add();
    expect(await titles(here)).toEqual([ARTICLE.title]);
    await expect.poll(() => titles(there)).toEqual([ARTICLE.title]);
    await here.store.editArticle(SCOPE, 'talks-in-sela', { title: 'Fish talks' });
    await expect.poll(() => titles(there)).toEqual(['Fish talks']);
    await here.store.removeArticle(SCOPE, 'talks-in-sela');
    await expect.poll(() => titles(there)).toEqual([]);
  });

  it('see each other’s corrections', async () => {
    await add();
    await expect.poll(() => titles(there)).toEqual([ARTICLE.title]);
    const spelling = { kind: 'spelling', speaker: 'Ada Berg', spelling: 'Ada Bergh' } as const;
    await here.store.correct(SCOPE, 'talks-in-sela', spelling);
    const spellings = async () => (await there.libraries.of(SCOPE)).articles[0]?.speakers[0]?.spellings;
    await expect.poll(spellings).toContain('Ada Bergh');
  });
});
