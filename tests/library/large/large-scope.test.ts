import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../../src/answering/answer.js';
import { Answering } from '../../../src/answering/answering.js';
import { askedAbout } from '../../../src/answering/asked-about.js';
import type { Asked } from '../../../src/library/asked.js';
import { loadBundledLibrary } from '../../../src/library/bundled.js';
import type { Libraries } from '../../../src/library/libraries.js';
import { loadPeople } from '../../../src/library/people-file.js';
import type { ScopeId } from '../../../src/library/scope-id.js';
import { createLibraries } from '../../../src/library/scope-libraries.js';
import type { Store } from '../../../src/library/store/store.js';
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
  let libraries: Libraries;
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
    expect(await store.passages.lexicon(HERE)).toMatchObject({ paragraphs: 0, version: 0 });
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
});
