import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ScopeId } from '../../../src/library/scope-id.js';
import type { Correction } from '../../../src/library/store/correction.js';
import type { CorrectOutcome, SaveOutcome, Store } from '../../../src/library/store/store.js';
import { ENGINES, type TestDatabase } from './engines.js';
import { add, HERE, imported, NO_LIMITS, numbered, THERE } from './imported.js';

const HOUR = 3_600_000;
async function idOf(saving: Promise<SaveOutcome>): Promise<string> {
  const outcome = await saving;
  if (outcome.kind !== 'saved') throw new Error(`It was not saved: ${outcome.kind}.`);
  return outcome.article.id;
}

async function correctionOf(correcting: Promise<CorrectOutcome>): Promise<string> {
  const outcome = await correcting;
  if (outcome.kind !== 'corrected') throw new Error(`It was not corrected: ${outcome.kind}.`);
  return outcome.id;
}

const BY_ADA: Correction = {
  kind: 'speaker',
  start: 22,
  end: 33,
  words: '“We agree,”',
  said: 'quoted',
  speaker: 'Ada King',
};

const SPELT: Correction = { kind: 'spelling', speaker: 'Ada King', spelling: 'Lovelace' };

describe.each(ENGINES)('what is kept in $name', ({ start, stop, create }) => {
  beforeAll(start);
  afterAll(stop);

  let database: TestDatabase;
  let store: Store;
  let now: number;

  beforeEach(async () => {
    database = await create();
    now = 1_700_000_000_000;
    store = await database.open({ now: () => now });
  });
  afterEach(() => database.delete());

  it('is nothing in a scope that was never used, which asks about the bundled articles', async () => {
    expect(await store.scope(HERE)).toEqual({ revision: 0, usesBundled: true, articles: [] });
    expect(await store.revision(HERE)).toBe(0);
    expect(await store.scopes()).toEqual([]);
  });

  it('is an article as it was imported, once its draft is saved', async () => {
    const outcome = await add(store, HERE, imported());
    const kept = {
      ...imported(),
      id: 'talks-in-sela',
      addedAt: now,
      revision: expect.any(Number),
      corrections: [],
    };
    expect(outcome).toEqual({ kind: 'saved', article: kept });
    expect(await store.scope(HERE)).toEqual({
      revision: expect.any(Number),
      usesBundled: true,
      articles: [kept],
    });
  });

  it('has no source and no date where there were none', async () => {
    const { source, published, ...plain } = imported();
    await add(store, HERE, plain);
    expect((await store.scope(HERE)).articles[0]).not.toHaveProperty('source');
    expect((await store.scope(HERE)).articles[0]).not.toHaveProperty('published');
  });

  it('is there for whoever opens it next', async () => {
    await add(store, HERE, imported());
    const kept = await store.scope(HERE);
    await store.close();
    expect(await (await database.open()).scope(HERE)).toEqual(kept);
  });

  it('keeps each article in the order of adding, whatever its title', async () => {
    for (const title of ['C', 'A', 'B']) await add(store, HERE, imported({ title, text: title }));
    expect((await store.scope(HERE)).articles.map(({ title }) => title)).toEqual(['C', 'A', 'B']);
  });

  it('keeps every well-formed text to the letter', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).map((any) => any.replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(text, text, fc.array(text, { maxLength: 3 }), async (title, body, dropped) => {
        const outcome = await add(store, HERE, imported({ title, text: body, dropped }));
        if (outcome.kind !== 'saved') throw new Error(outcome.kind);
        const [kept] = (await store.scope(HERE)).articles;
        expect(kept).toMatchObject({ title, text: body, dropped });
        await store.removeArticle(HERE, outcome.article.id);
      }),
      {
        numRuns: 20,
        examples: [['%s $1 \\', "'; drop table articles; --", ['\ufeff', '\ufffe\uffff', '𝒜']]],
      },
    );
  });

  it('puts U+FFFD where no database can keep what is there, and moves nothing', async () => {
    await add(store, HERE, imported({ title: 'A\0B', text: 'one\0two \ud800 three' }));
    expect((await store.scope(HERE)).articles[0]).toMatchObject({
      title: 'A\ufffdB',
      text: 'one\ufffdtwo \ufffd three',
    });
  });

  describe('under ids of their titles', () => {
    it.each([
      ['Talks in Şela, “again”!', 'talks-in-sela-again'],
      ['Переговоры в Селе', 'переговоры-в-селе'],
      ['?!', 'article'],
      ['x'.repeat(60), 'x'.repeat(40)],
      ['A summit of six leaders on trade, water and customs', 'a-summit-of-six-leaders-on-trade-water'],
    ])('%s', async (title, id) => {
      expect(await idOf(add(store, HERE, imported({ title })))).toBe(id);
    });

    it('which are numbered where they are taken, by the scope’s own or others', async () => {
      const limits = { ...NO_LIMITS, takenIds: ['talks-2'] };
      const ids: string[] = [];
      for (const text of ['a', 'b', 'c'])
        ids.push(await idOf(add(store, HERE, imported({ title: 'Talks', text }), limits)));
      expect(ids).toEqual(['talks', 'talks-3', 'talks-4']);
    });
  });

  describe('of drafts', () => {
    it('is what was imported, for an hour', async () => {
      const draft = await store.keepDraft(HERE, imported());
      now += HOUR - 1;
      expect(await store.draft(HERE, draft)).toEqual(imported());
      now += 1;
      expect(await store.draft(HERE, draft)).toBeNull();
      expect(await store.renameDraft(HERE, draft, 'Late')).toBe(false);
      expect(await store.saveDraft(HERE, draft, NO_LIMITS)).toEqual({ kind: 'gone' });
    });

    it('has the title that it was given last', async () => {
      const draft = await store.keepDraft(HERE, imported());
      expect(await store.renameDraft(HERE, draft, 'Other talks')).toBe(true);
      expect(await store.draft(HERE, draft)).toEqual(imported({ title: 'Other talks' }));
      expect(await idOf(store.saveDraft(HERE, draft, NO_LIMITS))).toBe('other-talks');
    });

    it('is gone once it is dropped', async () => {
      const draft = await store.keepDraft(HERE, imported());
      expect(await store.dropDraft(HERE, draft)).toBe(true);
      expect(await store.dropDraft(HERE, draft)).toBe(false);
      expect(await store.saveDraft(HERE, draft, NO_LIMITS)).toEqual({ kind: 'gone' });
    });

    it('is saved once, and told as saved to whoever asks again', async () => {
      const draft = await store.keepDraft(HERE, imported());
      const outcome = await store.saveDraft(HERE, draft, NO_LIMITS);
      expect(await store.saveDraft(HERE, draft, NO_LIMITS)).toEqual(outcome);
      expect((await store.scope(HERE)).articles).toHaveLength(1);
      expect(await store.draft(HERE, draft)).toBeNull();
    });

    it('is no part of what is asked about', async () => {
      await store.keepDraft(HERE, imported());
      expect(await store.scope(HERE)).toEqual({ revision: 0, usesBundled: true, articles: [] });
      expect(await store.scopes()).toEqual([]);
    });
  });

  it('has no text twice in a scope, and says which it is', async () => {
    await add(store, HERE, imported());
    expect(await add(store, HERE, imported({ title: 'The same' }))).toEqual({
      kind: 'there-already',
      article: { id: 'talks-in-sela', title: 'Talks in Sela' },
    });
    expect(await idOf(add(store, THERE, imported()))).toBe('talks-in-sela');
  });

  it('is no more articles than a scope may have', async () => {
    expect(await store.articleCount(HERE)).toBe(0);
    const limits = { ...NO_LIMITS, mostArticles: 2 };
    for (const number of [1, 2]) await add(store, HERE, numbered(number), limits);
    expect(await add(store, HERE, numbered(3), limits)).toEqual({ kind: 'too-many', most: 2 });
    expect(await idOf(add(store, THERE, numbered(3), limits))).toBe('talks-3');
    expect(await store.articleCount(HERE)).toBe(2);
    await store.removeArticle(HERE, 'talks-1');
    expect(await idOf(add(store, HERE, numbered(3), limits))).toBe('talks-3');
  });

  it('is no more bytes of text than a scope may have', async () => {
    const limits = { ...NO_LIMITS, mostScopeBytes: 9 };
    expect(await idOf(add(store, HERE, imported({ text: 'Şela' }), limits))).toBe('talks-in-sela');
    expect(await add(store, HERE, imported({ text: 'Ömer!' }), limits)).toEqual({
      kind: 'too-much',
      most: 9,
    });
    expect(await idOf(add(store, HERE, imported({ text: 'Ömer' }), { ...limits, mostScopeBytes: 10 }))).toBe(
      'talks-in-sela-2',
    );
    expect((await store.scope(HERE)).articles).toHaveLength(2);
  });

  it('holds its limits and ids while many save at once, in two processes', async () => {
    const other = await database.open({ now: () => now });
    const texts = Array.from({ length: 12 }, (_, number) => `Day ${number}.`);
    const outcomes = await Promise.all(
      texts.map((text, index) =>
        add(index % 2 ? other : store, HERE, imported({ title: 'Talks', text }), {
          ...NO_LIMITS,
          mostArticles: 7,
        }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(7);
    expect((await other.scope(HERE)).articles.map(({ id }) => id)).toEqual([
      'talks',
      'talks-2',
      'talks-3',
      'talks-4',
      'talks-5',
      'talks-6',
      'talks-7',
    ]);
  });

  it('counts additions of an hour, and says when there is room again', async () => {
    const start = now;
    for (const minutes of [0, 10, 20]) {
      now = start + minutes * 60_000;
      expect(await store.countAddition(HERE, 3)).toBeNull();
    }
    expect(await store.countAddition(HERE, 3)).toBe(start + HOUR);
    expect(await store.countAddition(THERE, 3)).toBeNull();
    now = start + HOUR;
    expect(await store.countAddition(HERE, 3)).toBeNull();
    expect(await store.countAddition(HERE, 3)).toBe(start + 10 * 60_000 + HOUR);
  });

  describe('of articles that are edited', () => {
    beforeEach(() => add(store, HERE, imported()));

    it('has what was given, lacks what was taken away, and leaves the rest', async () => {
      expect(await store.editArticle(HERE, 'talks-in-sela', { title: 'Better', source: null })).toBe(true);
      const [kept] = (await store.scope(HERE)).articles;
      expect(kept).toMatchObject({ id: 'talks-in-sela', title: 'Better', published: '2022-01-25' });
      expect(kept).not.toHaveProperty('source');
    });

    it('has the language that was set, and its corrections as they were', async () => {
      const id = await correctionOf(store.correct(HERE, 'talks-in-sela', BY_ADA));
      expect(await store.editArticle(HERE, 'talks-in-sela', { language: 'tr' })).toBe(true);
      expect((await store.scope(HERE)).articles[0]).toMatchObject({
        language: 'tr',
        title: imported().title,
        corrections: [{ id, correction: BY_ADA }],
      });
    });

    it('has corrections, oldest first, the text untouched', async () => {
      const ids = [
        await correctionOf(store.correct(HERE, 'talks-in-sela', BY_ADA)),
        await correctionOf(store.correct(HERE, 'talks-in-sela', SPELT)),
      ];
      expect((await store.scope(HERE)).articles[0]).toMatchObject({
        text: imported().text,
        corrections: [
          { id: ids[0], madeAt: now, correction: BY_ADA },
          { id: ids[1], madeAt: now, correction: SPELT },
        ],
      });
    });

    it('has one correction a statement, the last', async () => {
      await store.correct(HERE, 'talks-in-sela', BY_ADA);
      await store.correct(HERE, 'talks-in-sela', { ...BY_ADA, speaker: 'Ben' });
      const [kept] = (await store.scope(HERE)).articles;
      expect(kept?.corrections.map(({ correction }) => correction.speaker)).toEqual(['Ben']);
    });

    it('lacks a correction that is undone', async () => {
      const id = await correctionOf(store.correct(HERE, 'talks-in-sela', BY_ADA));
      expect(await store.undoCorrection(HERE, 'talks-in-sela', id)).toBe(true);
      expect(await store.undoCorrection(HERE, 'talks-in-sela', id)).toBe(false);
      expect((await store.scope(HERE)).articles[0]?.corrections).toEqual([]);
    });

    it('is nothing of an article that is removed, corrections and all', async () => {
      await store.correct(HERE, 'talks-in-sela', BY_ADA);
      expect(await store.removeArticle(HERE, 'talks-in-sela')).toBe(true);
      expect(await store.removeArticle(HERE, 'talks-in-sela')).toBe(false);
      expect(await idOf(add(store, HERE, imported()))).toBe('talks-in-sela');
      expect((await store.scope(HERE)).articles[0]?.corrections).toEqual([]);
    });

    it('tells where there is no such article, and changes nothing', async () => {
      const revision = await store.revision(HERE);
      expect(await store.editArticle(HERE, 'none', { title: 'x' })).toBe(false);
      expect(await store.correct(HERE, 'none', BY_ADA)).toEqual({ kind: 'gone' });
      expect(await store.undoCorrection(HERE, 'talks-in-sela', 'none')).toBe(false);
      expect(await store.removeArticle(HERE, 'none')).toBe(false);
      expect(await store.revision(HERE)).toBe(revision);
    });
  });

  it('cannot be reached from another scope', async () => {
    const draft = await store.keepDraft(HERE, imported());
    expect(await store.draft(THERE, draft)).toBeNull();
    expect(await store.renameDraft(THERE, draft, 'x')).toBe(false);
    expect(await store.saveDraft(THERE, draft, NO_LIMITS)).toEqual({ kind: 'gone' });
    expect(await store.dropDraft(THERE, draft)).toBe(false);
    const id = await idOf(store.saveDraft(HERE, draft, NO_LIMITS));
    const correction = await correctionOf(store.correct(HERE, id, BY_ADA));
    const kept = await store.scope(HERE);
    expect(await store.saveDraft(THERE, draft, NO_LIMITS)).toEqual({ kind: 'gone' });
    expect(await store.editArticle(THERE, id, { title: 'x' })).toBe(false);
    expect(await store.correct(THERE, id, BY_ADA)).toEqual({ kind: 'gone' });
    expect(await store.undoCorrection(THERE, id, correction)).toBe(false);
    expect(await store.removeArticle(THERE, id)).toBe(false);
    await store.useBundled(THERE, false);
    await store.forget(THERE);
    expect(await store.scope(HERE)).toEqual(kept);
    expect(await store.scope(THERE)).toEqual({ revision: 0, usesBundled: true, articles: [] });
  });

  describe('has a revision that', () => {
    it('grows with every change to a scope, and with nothing else', async () => {
      const revisions = [0];
      const noting = async (change: Promise<unknown>) => {
        await change;
        revisions.push(await store.revision(HERE));
      };
      await noting(add(store, HERE, imported()));
      const correction = await correctionOf(store.correct(HERE, 'talks-in-sela', BY_ADA));
      await noting(store.editArticle(HERE, 'talks-in-sela', { title: 'x' }));
      await noting(store.undoCorrection(HERE, 'talks-in-sela', correction));
      await noting(store.useBundled(HERE, false));
      await noting(store.removeArticle(HERE, 'talks-in-sela'));
      expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
      const last = revisions.at(-1);
      await store.keepDraft(HERE, imported());
      await store.countAddition(HERE, 5);
      await store.markLeft(HERE, now);
      await add(store, THERE, imported());
      await store.useBundled(HERE, false);
      expect(await store.revision(HERE)).toBe(last);
      expect((await store.scope(HERE)).revision).toBe(last);
    });

    it('is an article’s own, too: that of its last change', async () => {
      for (const number of [1, 2]) await add(store, HERE, numbered(number));
      await store.correct(HERE, 'talks-1', BY_ADA);
      const { revision, articles } = await store.scope(HERE);
      expect(articles[0]?.revision).toBe(revision);
      expect(articles[1]?.revision).toBeLessThan(revision);
    });

    it('never comes again, though everything was forgotten between', async () => {
      await add(store, HERE, numbered(1));
      const before = await store.revision(HERE);
      await store.forget(HERE);
      expect(await store.revision(HERE)).toBe(0);
      now += 1;
      await add(store, HERE, numbered(1));
      expect(await store.revision(HERE)).toBeGreaterThan(before);
    });
  });

  it('is whether a scope uses the bundled articles', async () => {
    await store.useBundled(HERE, false);
    expect((await store.scope(HERE)).usesBundled).toBe(false);
    expect((await store.scope(THERE)).usesBundled).toBe(true);
    await store.useBundled(HERE, true);
    expect((await store.scope(HERE)).usesBundled).toBe(true);
  });

  it('is nothing of a scope that is forgotten', async () => {
    await add(store, HERE, imported());
    await store.useBundled(HERE, false);
    const draft = await store.keepDraft(HERE, numbered(2));
    await store.forget(HERE);
    expect(await store.scope(HERE)).toEqual({ revision: 0, usesBundled: true, articles: [] });
    expect(await store.draft(HERE, draft)).toBeNull();
    expect(await store.scopes()).toEqual([]);
  });

  it('counts what was added within the hour though all is forgotten', async () => {
    expect(await store.countAddition(HERE, 1)).toBeNull();
    await store.forget(HERE);
    expect(await store.countAddition(HERE, 1)).toBe(now + HOUR);
    now += HOUR;
    expect(await store.countAddition(HERE, 1)).toBeNull();
  });

  describe('of scopes that were left', () => {
    const DAY = 24 * HOUR;
    beforeEach(async () => {
      for (const scope of [HERE, THERE]) await add(store, scope, imported());
    });

    it('is deleted by the first note of leaving, not by a later one', async () => {
      await store.markLeft(HERE, now);
      await store.markLeft(HERE, now + DAY);
      expect(await store.scopes()).toEqual([
        { scope: HERE, leftAt: now },
        { scope: THERE, leftAt: null },
      ]);
      expect(await store.purge(now)).toEqual([]);
      expect(await store.purge(now + 1)).toEqual([HERE]);
      expect((await store.scope(HERE)).articles).toEqual([]);
      expect((await store.scope(THERE)).articles).toHaveLength(1);
    });

    it('stays where the note was taken back', async () => {
      await store.markLeft(HERE, now);
      await store.markPresent(HERE);
      expect(await store.purge(now + DAY)).toEqual([]);
      expect((await store.scope(HERE)).articles).toHaveLength(1);
    });
  });

  it('goes with its hour where it was a draft or a count', async () => {
    const draft = await store.keepDraft(HERE, imported());
    await store.countAddition(HERE, 1);
    now += HOUR;
    await store.purge(0);
    now -= HOUR;
    expect(await store.draft(HERE, draft)).toBeNull();
    expect(await store.countAddition(HERE, 1)).toBeNull();
  });

  describe('tells of changes', () => {
    it('at once, each to a scope', async () => {
      const told: (ScopeId | null)[] = [];
      const end = store.onChange((scope) => told.push(scope));
      await add(store, HERE, imported());
      expect(told).toEqual([HERE]);
      await store.editArticle(HERE, 'talks-in-sela', { title: 'x' });
      await store.useBundled(THERE, false);
      await store.removeArticle(HERE, 'none');
      await store.forget(HERE);
      expect(told).toEqual([HERE, HERE, THERE, HERE]);
      end();
      await store.forget(THERE);
      expect(told).toHaveLength(4);
    });

    it('by another process', async () => {
      const other = await database.open();
      const told = new Promise<ScopeId | null>((resolve) => {
        store.onChange(resolve);
      });
      await add(other, HERE, imported());
      expect([HERE, null]).toContain(await told);
    });
  });
});
