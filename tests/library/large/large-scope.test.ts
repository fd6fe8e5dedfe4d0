import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../../src/answering/answer.js';
import { Answering } from '../../../src/answering/answering.js';
import { askedAbout } from '../../../src/answering/asked-about.js';
import type { Asked } from '../../../src/library/asked.js';
import { loadBundledLibrary } from '../../../src/library/bundled.js';
import type { Libraries, LibrariesInMemory } from '../../../src/library/libraries.js';
import { loadPeople } from '../../../src/library/people-file.js';
import type { ScopeId } from '../../../src/library/scope-id.js';
import { createLibraries } from '../../../src/library/scope-libraries.js';
import { type Store, StoreUnavailable } from '../../../src/library/store/store.js';
import { ReaderHere } from '../kept-in-memory.js';
import { ENGINES, type TestDatabase } from '../store/engines.js';
import { add, HERE, imported, THERE } from '../store/imported.js';

const STORIES = [
  ['Ferry', 'The ferry sank on Sunday, Captain Rosa Lima said.\n\n“Nobody was aboard,” she said.'],
  ['Bridge', '“The bridge will open in May,” Mayor Chidi Eze said.\n\nIt was to open in March.'],
  ['Harbour', 'The harbour was closed.\n\n“Ships wait outside of the harbour,” Pilot Ana Sol said.'],
  ['Market', 'The market is open again, Mayor Chidi Eze said.\n\nHe said that fish was dear.'],
] as const;

const bundled = loadBundledLibrary();
const people = loadPeople();

describe.each(ENGINES)('a scope with more passages than are held in memory, in $name', (engine) => {
  beforeAll(engine.start);
  afterAll(engine.stop);

  let database: TestDatabase;
  let store: Store;
  let libraries: LibrariesInMemory;
  let reader: ReaderHere;

  const librariesOver = (over: Store) =>
    createLibraries({ store: over, reader, bundled, people, budgetBytes: 1e9, mostHeldBytes: 0 });

  beforeEach(async () => {
    database = await engine.create();
    store = await database.open();
    reader = new ReaderHere();
    libraries = librariesOver(store);
    for (const [title, text] of STORIES) await add(store, HERE, imported({ title, text }));
  });
  afterEach(() => database.delete());

  const about = (asked: Asked, scope: ScopeId = HERE) => libraries.of(scope, asked);
  const ids = async (asked: Asked) => (await about(asked)).own.map(({ id }) => id);
  async function answer(question: Question): Promise<Answer> {
    return new Answering(await about(askedAbout(question))).answer(question);
  }

  it('is answered from the articles that have the words, and tells of how many there are', async () => {
    const library = await about({ texts: ['ships outside'] });
    expect(library.own.map(({ id }) => id)).toEqual(['harbour']);
    expect(library).toMatchObject({
      ofMany: { articles: 4, ready: 4 },
      size: { articles: 4 },
      usesBundled: true,
    });
    expect(library.articles.map(({ id }) => id)).toEqual([
      'harbour',
      ...bundled.articles.map(({ id }) => id),
    ]);
  });

  it('finds words in any form and with typing errors, as ever', async () => {
    for (const words of ['a bridge opening', 'nobody abord', 'a ship waiting']) {
      const found = await answer({ kind: 'who-said', words });
      expect(found).toMatchObject({ kind: 'found' });
    }
  });

  it('answers with the speaker of the passage', async () => {
    const found = await answer({ kind: 'who-said', words: 'ships wait outside' });
    const [match] = found.kind === 'found' ? found.matches : [];
    expect(match?.article.id).toBe('harbour');
    expect(match?.article.speakers.find(({ id }) => id === match.statement?.speaker)?.name).toBe('Ana Sol');
  });

  it('gives all that somebody says, where the text names them and where it says “he”, whatever is typed of the name', async () => {
    for (const speaker of ['Chidi Eze', 'eze', 'Chid Eze']) {
      const found = await answer({ kind: 'what-said', speaker });
      expect(found.kind === 'found' && found.matches.map(({ article }) => article.id)).toEqual([
        'bridge',
        'market',
        'market',
      ]);
    }
  });

  it('tells that somebody says nothing on a topic, and who does', async () => {
    const silent = await answer({ kind: 'what-said', speaker: 'Chidi Eze', about: 'ships' });
    expect(silent).toMatchObject({ kind: 'silent', statements: 3 });
    expect(silent.kind === 'silent' && silent.others.map(({ speaker }) => speaker.name)).toEqual(['Ana Sol']);
  });

  it('checks quotes', async () => {
    const checked = await answer({
      kind: 'check',
      quote: '“Ships wait outside of the harbour,” Ana Sol said.',
    });
    expect(checked).toMatchObject({ kind: 'checked', verdicts: [{ kind: 'verbatim' }] });
  });

  it('weighs words by all articles, not by those that come nearest', async () => {
    const library = await about({ texts: ['harbour'] });
    expect(library.finder.knows('ferry market bridge')).toBe(true);
    expect(library.finder.knows('zeppelin')).toBe(false);
  });

  it('says that it does not say, and what words there are not', async () => {
    const none = await answer({ kind: 'ask', question: 'When did the zeppelin land in Sela?' });
    expect(none).toMatchObject({ kind: 'not-in-articles', unknownWords: ['zeppelin', 'land', 'Sela'] });
  });

  it('has an article that is named, by its title or a part of it', async () => {
    expect(await ids({ article: 'Market' })).toEqual(['market']);
    expect(await ids({ article: 'mark' })).toEqual(['market']);
    expect(await ids({ article: 'arbo', texts: ['fish'] })).toEqual(['harbour']);
  });

  it('has the latest where nothing is asked, page by page', async () => {
    expect(await ids({})).toEqual(['ferry', 'bridge', 'harbour', 'market']);
    expect(await ids({ latest: { from: 1, count: 2 } })).toEqual(['bridge', 'harbour']);
  });

  it('reads each article once, and again what is changed', async () => {
    await about({ texts: ['ferry'] });
    expect(reader.texts).toHaveLength(4);
    await librariesOver(store).of(HERE, { texts: ['ferry'] });
    expect(reader.texts).toHaveLength(4);
    await store.editArticle(HERE, 'ferry', { title: 'Lost' });
    expect((await about({ texts: ['ferry'] })).own[0]?.title).toBe('Lost');
    expect(reader.texts).toHaveLength(5);
  });

  it('has at once what is added, and nothing of what is removed', async () => {
    await about({ texts: ['ferry'] });
    await add(store, HERE, imported({ title: 'Airship', text: 'The zeppelin landed.' }));
    expect(await ids({ texts: ['zeppelins'] })).toEqual(['airship']);
    await store.removeArticle(HERE, 'airship');
    const library = await about({ texts: ['zeppelins'] });
    expect(library.finder.knows('zeppelin')).toBe(false);
    expect(await store.passages.lexicon(HERE)).toMatchObject({ paragraphs: 8 });
    expect([...(await store.passages.lexicon(HERE)).words.keys()]).not.toContain('zeppelin');
  });

  it('has what people corrected', async () => {
    const text = 'Somebody was there.\n\n“It rained,” said a guest.';
    await add(store, HERE, imported({ title: 'Rain', text }));
    const start = text.indexOf('“');
    await store.correct(HERE, 'rain', {
      ...{
        kind: 'speaker',
        start,
        end: start + 11,
        words: '“It rained',
        said: 'quoted',
        speaker: 'Ines Faro',
      },
      ...{ end: start + 12, words: text.slice(start, start + 12) },
    });
    const found = await answer({ kind: 'what-said', speaker: 'Ines Faro' });
    expect(found.kind === 'found' && found.matches[0]?.article.id).toBe('rain');
  });

  it('has what another process adds', async () => {
    const other = await database.open();
    await librariesOver(other).of(HERE, { texts: ['ferry'] });
    await about({ texts: ['ferry'] });
    await add(other, HERE, imported({ title: 'Airship', text: 'The zeppelin landed.' }));
    await expect.poll(() => ids({ texts: ['zeppelin'] }), { timeout: 5_000 }).toEqual(['airship']);
  });

  it('has no words of another scope', async () => {
    await add(store, THERE, imported({ title: 'Elsewhere', text: 'The zeppelin landed at the harbour.' }));
    await about({ texts: ['zeppelin'] }, THERE);
    expect(await ids({ texts: ['harbour'] })).toEqual(['harbour']);
    expect((await about({ texts: ['harbour'] })).finder.knows('zeppelin')).toBe(false);
  });

  it('leaves nothing behind when it is forgotten', async () => {
    await about({ texts: ['ferry'] });
    await store.forget(HERE);
    expect(await store.passages.lexicon(HERE)).toMatchObject({ paragraphs: 0, version: '' });
    expect((await store.passages.lexicon(HERE)).words.size).toBe(0);
  });

  it('finds words of every script, whatever signs they have', async () => {
    await add(
      store,
      HERE,
      imported({ title: 'Хроника', language: 'ru', text: 'Мэр сказал: «Мост открыт».' }),
    );
    await add(
      store,
      HERE,
      imported({ title: '纪事', language: 'zh-CN', text: '大桥今天开放。市长说：“很好。”' }),
    );
    expect(await ids({ texts: ['мосты'] })).toEqual(['хроника']);
    expect(await ids({ texts: ['大桥'] })).toContain((await store.passages.heads(HERE)).at(-1)?.id);
  });

  it('has no reading of what an article was before it was changed', async () => {
    await about({ texts: ['ferry'] });
    await store.editArticle(HERE, 'ferry', { title: 'Lost' });
    const [read] = await store.passages.articles(HERE, ['ferry']);
    expect(read).toMatchObject({ kept: { title: 'Lost' }, reading: null });
  });

  it('keeps no words of what was forgotten, though as much was added anew', async () => {
    await about({ texts: ['ferry'] });
    await store.forget(HERE);
    for (const at of STORIES.keys())
      await add(store, HERE, imported({ title: `Flight ${at}`, text: `The zeppelin landed on day ${at}.` }));
    const { finder } = await about({ texts: ['zeppelin'] });
    expect([finder.knows('zeppelin'), finder.knows('ferry')]).toEqual([true, false]);
  });

  it('has names no longer than the articles that have them, though others have the same initials', async () => {
    await add(store, HERE, imported({ title: 'Club', text: 'The Secret Fishing Club met in Sela.' }));
    await add(store, HERE, imported({ title: 'Board', text: 'The Sela Football Committee met on Monday.' }));
    await about({ texts: ['met'] });
    const names = async () => [...(await store.passages.lexicon(HERE)).names.values()];
    expect(await names()).toContain('Secret Fishing Club');
    await store.removeArticle(HERE, 'club');
    await about({ texts: ['met'] });
    expect(await names()).toContain('Sela Football Committee');
    expect(await names()).not.toContain('Secret Fishing Club');
  });

  it('finds what stands beside a word that no database takes, and is asked for one', async () => {
    const [long, longer] = ['qz4'.repeat(800), 'a1b2c3d4e5f6g7h8'.repeat(400)];
    const text = `The zeppelin landed at ${long}, and then at ${longer}.`;
    await add(store, HERE, imported({ title: 'Airship', text }));
    expect(await ids({ texts: ['zeppelin'] })).toEqual(['airship']);
    for (const word of [long, longer])
      expect(await ids({ texts: [`zeppelin ${word}`] })).toEqual(['airship']);
    await store.removeArticle(HERE, 'airship');
    expect(await ids({ texts: ['ferry'] })).toEqual(['ferry']);
  });

  describe('of which something cannot be put into the index', () => {
    const MANY = 60;
    const addMany = async (scope: ScopeId) => {
      for (let at = 0; at < MANY; at++)
        await add(store, scope, imported({ title: `Day ${at}`, text: `The boat number ${at} was late.` }));
    };
    const warnings: unknown[] = [];
    /** Over a store whose index does this instead. */
    const librariesWith = (index: Store['passages']['index'], budgetBytes = 1e9) =>
      createLibraries({
        store: withPassages(store, { index }),
        log: { warn: (fact: unknown) => void warnings.push(fact) },
        ...{ reader, bundled, people, budgetBytes, mostHeldBytes: 0 },
      });
    const readyOf = async (over: Libraries, scope: ScopeId = HERE) =>
      (await over.of(scope, { texts: ['boat'] })).ofMany?.ready;
    beforeEach(() => {
      warnings.length = 0;
    });

    it('for now: goes on by itself once it can be', async () => {
      await addMany(HERE);
      let times = 0;
      const over = librariesWith((...given) =>
        ++times === 1
          ? Promise.reject(new StoreUnavailable('The database is away.'))
          : store.passages.index(...given),
      );
      expect(await readyOf(over)).toBeLessThan(MANY);
      await expect.poll(() => readyOf(over), { timeout: 10_000 }).toBe(MANY + STORIES.length);
      expect(warnings).toEqual([{ err: new StoreUnavailable('The database is away.') }]);
    });

    it('at all: has the others, and tells which it is', async () => {
      const over = librariesWith((scope, articles, version) =>
        articles.some(({ id }) => id === 'bridge')
          ? Promise.reject(new Error('too large'))
          : store.passages.index(scope, articles, version),
      );
      expect((await over.of(HERE, { texts: ['ferry'] })).own.map(({ id }) => id)).toEqual(['ferry']);
      expect(await over.of(HERE)).toMatchObject({ ofMany: { articles: 4, ready: 3 } });
      expect(warnings).toEqual([
        { err: expect.objectContaining({ message: expect.stringContaining('bridge') }) },
      ]);
    });

    it('since there is no room for it beside another: is read once all the same', async () => {
      for (const scope of [HERE, THERE]) await addMany(scope);
      const over = librariesWith((...given) => store.passages.index(...given), 1);
      for (let turn = 0; turn < 3; turn++) for (const scope of [HERE, THERE]) await readyOf(over, scope);
      await expect.poll(() => readyOf(over, THERE), { timeout: 10_000 }).toBe(MANY);
      await expect.poll(() => readyOf(over, HERE), { timeout: 10_000 }).toBe(MANY + STORIES.length);
      // What was being read when there was no room any more is read again.
      expect(reader.texts.length).toBeLessThan(2 * MANY + STORIES.length + 12 * store.passages.atOnce);
      expect(warnings).toEqual([]);
    });
  });

  it('is told to take as much memory as long texts do', async () => {
    const text = Array.from(
      { length: 2_000 },
      (_, at) => `Word${at} was said of boat ${at} on that day.`,
    ).join(' ');
    await add(store, HERE, imported({ title: 'Long', text }));
    const over = librariesOver(store);
    for (const _ of [1, 2]) await over.of(HERE, { texts: ['boat'] });
    expect(over.inMemory().bytes).toBeGreaterThan(5 * text.length);
  });
});

/** The store with some of what it does for the index done otherwise. */
function withPassages(store: Store, instead: Partial<Store['passages']>): Store {
  const over = <Whole extends object>(whole: Whole, parts: Partial<Whole>): Whole =>
    new Proxy(whole, {
      get: (_, name) => {
        const found = Reflect.get(name in parts ? parts : whole, name, name in parts ? parts : whole);
        return typeof found === 'function' ? found.bind(whole) : found;
      },
    });
  return over(store, { passages: over(store.passages, instead) });
}
