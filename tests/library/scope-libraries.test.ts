import { describe, expect, it, vi } from 'vitest';
import { loadBundledLibrary } from '../../src/library/bundled.js';
import { ImportRefused } from '../../src/library/import/import-refused.js';
import { loadPeople } from '../../src/library/people-file.js';
import { ReadingFailed } from '../../src/library/reader/reader.js';
import type { ScopeId } from '../../src/library/scope-id.js';
import { createLibraries } from '../../src/library/scope-libraries.js';
import { StoreUnavailable } from '../../src/library/store/store.js';
import { KeptInMemory, ReaderHere } from './kept-in-memory.js';

const bundled = loadBundledLibrary();
const people = loadPeople();
const ONE: ScopeId = 'server:1';
const OTHER: ScopeId = 'server:2';
const FERRY = 'The ferry sank on Sunday, Captain Rosa Lima said.\n\n“Nobody was aboard,” she said.';
const BRIDGE = '“The bridge will open in May,” Mayor Chidi Eze said.';

function start(budgetBytes = Number.POSITIVE_INFINITY) {
  const store = new KeptInMemory();
  const reader = new ReaderHere();
  return { store, reader, libraries: createLibraries({ store, reader, bundled, people, budgetBytes }) };
}

/** Lets go of what is held back when it is called. */
function held(store: KeptInMemory): () => void {
  let letGo = () => {};
  store.answersAfter = new Promise((resolve) => {
    letGo = resolve;
  });
  return () => {
    store.answersAfter = Promise.resolve();
    letGo();
  };
}

/** Until all that waits for nothing from outside is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const ids = ({ articles }: { articles: readonly { id: string }[] }) => articles.map(({ id }) => id);
const bundledIds = ids(bundled);

describe('the library of a scope', () => {
  it('has its own articles in the order of adding, then those that come with the bot', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    store.put(ONE, 'bridge', BRIDGE);
    const library = await libraries.of(ONE);
    expect(ids(library)).toEqual(['ferry', 'bridge', ...bundledIds]);
    expect(ids({ articles: library.own })).toEqual(['ferry', 'bridge']);
    const [match] = library.finder.find({ text: 'nobody was aboard' }, 1).matches;
    expect(match?.article.id).toBe('ferry');
  });

  it('has what is kept read apart from what somebody wants to see read before it is', async () => {
    const { store, reader, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    await libraries.of(ONE);
    const draft = { title: 'Bridge', language: 'en', text: BRIDGE, dropped: [] };
    expect(await libraries.read('draft', draft)).toMatchObject({ id: 'draft', ...draft });
    expect(reader.texts).toEqual([FERRY, BRIDGE]);
    expect(reader.sent).toEqual([BRIDGE]);
  });

  it('has nothing of another scope', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    store.put(OTHER, 'bridge', BRIDGE);
    const { finder } = await libraries.of(OTHER);
    expect(
      finder.find({ text: 'nobody was aboard' }, 9).matches.map(({ article }) => article.id),
    ).not.toContain('ferry');
  });

  it('has its own alone where it does not use the bundled ones, and may be empty', async () => {
    const { store, libraries } = start();
    store.change(ONE, () => ({ usesBundled: false }));
    const library = await libraries.of(ONE);
    expect(ids(library)).toEqual([]);
    expect(library.finder.find({ text: 'customs' }, 5)).toMatchObject({ matches: [], answered: false });
    expect(library.finder.suggest('')).toEqual([]);
  });

  it('is the same one for all scopes without articles of their own', async () => {
    const { libraries, reader } = start();
    expect(await libraries.of(ONE)).toBe(await libraries.of(OTHER));
    expect((await libraries.of(ONE)).finder).toBe(bundled.finder);
    expect(reader.texts).toEqual([]);
  });

  it('has its articles as they were corrected', async () => {
    const { store, libraries } = start();
    const start0 = FERRY.indexOf('“Nobody was aboard,”');
    store.put(ONE, 'ferry', FERRY, {
      corrections: [
        {
          id: '1',
          madeAt: 0,
          correction: {
            kind: 'speaker',
            start: start0,
            end: start0 + '“Nobody was aboard,”'.length,
            words: '“Nobody was aboard,”',
            said: 'quoted',
            speaker: 'Chidi Eze',
          },
        },
      ],
    });
    const [article] = (await libraries.of(ONE)).articles;
    expect(article?.statements.find(({ rule }) => rule === 'corrected')?.speaker).toBe('chidi-eze');
  });
});

describe('loading', () => {
  it('is shared by all who ask meanwhile', async () => {
    const { store, reader, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    const all = await Promise.all([libraries.of(ONE), libraries.of(ONE), libraries.of(ONE)]);
    expect(new Set(all).size).toBe(1);
    expect(store.asked.scope).toBe(1);
    expect(reader.texts).toEqual([FERRY]);
  });

  it('is not repeated while nothing changes', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    const library = await libraries.of(ONE);
    store.put(OTHER, 'bridge', BRIDGE);
    expect(await libraries.of(ONE)).toBe(library);
    expect(store.asked).toEqual({ scope: 1, revision: 0 });
  });

  it('after a change reads only the articles that changed', async () => {
    const { store, reader, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    store.put(ONE, 'bridge', BRIDGE);
    const before = await libraries.of(ONE);
    store.put(ONE, 'bridge', `${BRIDGE} It is late.`);
    store.put(ONE, 'school', 'The school has a new roof.');
    const after = await libraries.of(ONE);
    expect(reader.texts).toEqual([FERRY, BRIDGE, `${BRIDGE} It is late.`, 'The school has a new roof.']);
    expect(after.articles[0]).toBe(before.articles[0]);
    expect(after.articles[1]?.text).toBe(`${BRIDGE} It is late.`);
  });

  it('that fails is tried anew by the next question', async () => {
    const { store, libraries, reader } = start();
    store.put(ONE, 'ferry', FERRY);
    const read = reader.read.bind(reader);
    reader.read = async () => {
      throw new Error('the thread is gone');
    };
    await expect(libraries.of(ONE)).rejects.toThrow('the thread is gone');
    reader.read = read;
    expect(ids(await libraries.of(ONE))).toContain('ferry');
  });

  it('asks the reader for one article at a time, so that other scopes’ come in between', async () => {
    const { store, libraries, reader } = start();
    for (const id of 'abcdef') store.put(ONE, id, `${id}. ${FERRY}`);
    const read = reader.read.bind(reader);
    let [underWay, most] = [0, 0];
    reader.read = async (text, language) => {
      underWay++;
      most = Math.max(most, underWay);
      await settled();
      underWay--;
      return read(text, language);
    };
    expect(ids(await libraries.of(ONE)).slice(0, 6)).toEqual([...'abcdef']);
    expect(most).toBe(1);
  });
});

describe('a change', () => {
  it('that is confirmed is in every answer to a later question', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    await libraries.of(ONE);
    store.change(ONE, () => ({ articles: [] }));
    expect(ids(await libraries.of(ONE))).toEqual(bundledIds);
  });

  it('during a load is not lost, for those who asked before it either', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    const letGo = held(store);
    const early = libraries.of(ONE);
    await settled();
    store.put(ONE, 'bridge', BRIDGE);
    const late = libraries.of(ONE);
    letGo();
    expect(ids(await early)).toEqual(['ferry', 'bridge', ...bundledIds]);
    expect(await late).toBe(await early);
    expect(await libraries.of(ONE)).toBe(await early);
  });

  it('while what was loaded is indexed is not lost either', async () => {
    const { store, libraries, reader } = start();
    store.put(ONE, 'ferry', FERRY);
    const read = reader.read.bind(reader);
    reader.read = async (text, language) => {
      reader.read = read;
      store.put(ONE, 'bridge', BRIDGE);
      return read(text, language);
    };
    expect(ids(await libraries.of(ONE))).toEqual(['ferry', 'bridge', ...bundledIds]);
    expect(reader.texts).toEqual([FERRY, BRIDGE]);
  });

  it('that comes with the end of a load is in the answer to whoever asks after it', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    const first = libraries.of(ONE);
    let later: Promise<{ articles: readonly { id: string }[] }> | undefined;
    await first.then(() => {
      store.put(ONE, 'bridge', BRIDGE);
      later = libraries.of(ONE);
    });
    expect(ids((await later) ?? { articles: [] })).toContain('bridge');
  });

  it('that may have been missed is looked for, and nothing is loaded again where there is none', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    store.put(OTHER, 'bridge', BRIDGE);
    const [one, other] = await Promise.all([libraries.of(ONE), libraries.of(OTHER)]);
    store.change(OTHER, () => ({ articles: [] }), false);
    store.tell(null);
    expect(await libraries.of(ONE)).toBe(one);
    expect(await libraries.of(OTHER)).not.toBe(other);
    expect(store.asked).toEqual({ scope: 3, revision: 2 });
    await libraries.of(ONE);
    expect(store.asked.revision).toBe(2);
  });

  it('that may have been missed during a load makes it look again', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    const letGo = held(store);
    const library = libraries.of(ONE);
    await settled();
    store.change(ONE, () => ({ articles: [] }), false);
    store.tell(null);
    letGo();
    expect(ids(await library)).toEqual(bundledIds);
  });

  it('of other scopes, which may be what was missed, do not make it load again', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    const letGo = held(store);
    const library = libraries.of(ONE);
    await settled();
    store.change(OTHER, () => ({ usesBundled: false }), false);
    store.tell(null);
    letGo();
    expect(ids(await library)).toContain('ferry');
    expect(store.asked).toEqual({ scope: 1, revision: 1 });
    expect(await libraries.of(ONE)).toBe(await library);
    expect(store.asked).toEqual({ scope: 1, revision: 1 });
  });

  it('while it is looked for is seen', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    await libraries.of(ONE);
    store.tell(null);
    const letGo = held(store);
    const library = libraries.of(ONE);
    await settled();
    store.put(ONE, 'bridge', BRIDGE);
    letGo();
    expect(ids(await library)).toContain('bridge');
  });
});

describe('while the database is away', () => {
  it('what is in memory answers, also where changes may have been missed', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    const library = await libraries.of(ONE);
    store.isAway = true;
    expect(await libraries.of(ONE)).toBe(library);
    store.tell(null);
    expect(await libraries.of(ONE)).toBe(library);
    store.isAway = false;
    store.change(ONE, () => ({ articles: [] }), false);
    expect(ids(await libraries.of(ONE))).toEqual(bundledIds);
  });

  it('what is not, or is known to have changed, is refused, and tried anew by the next question', async () => {
    const { store, libraries } = start();
    store.put(ONE, 'ferry', FERRY);
    store.put(OTHER, 'bridge', BRIDGE);
    await libraries.of(OTHER);
    store.isAway = true;
    store.tell(OTHER);
    await expect(libraries.of(ONE)).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(libraries.of(OTHER)).rejects.toBeInstanceOf(StoreUnavailable);
    store.isAway = false;
    expect(ids(await libraries.of(ONE))).toContain('ferry');
    expect(ids(await libraries.of(OTHER))).toContain('bridge');
  });
});

describe('memory', () => {
  const scopes = Array.from({ length: 6 }, (_, at): ScopeId => `server:${at + 1}`);

  it('holds as many libraries as the budget has room for, those last asked about', async () => {
    const { store, libraries, reader } = start(400_000);
    for (const scope of scopes) store.put(scope, 'ferry', FERRY.repeat(40));
    const load = async (scope: ScopeId) => {
      const before = reader.texts.length;
      await libraries.of(scope);
      return reader.texts.length > before;
    };
    const [first = ONE, second = ONE] = scopes;
    for (const scope of scopes) await load(scope);
    const inMemory: ScopeId[] = [];
    for (const scope of scopes.toReversed()) {
      if (await load(scope)) break;
      inMemory.push(scope);
    }
    expect(inMemory.length).toBeGreaterThan(0);
    expect(inMemory.length).toBeLessThan(scopes.length);
    expect(inMemory).not.toContain(first);
    expect(inMemory).not.toContain(second);
  });

  it('serves a library that alone is over the budget, and keeps it while nothing else is asked', async () => {
    const { store, libraries, reader } = start(1);
    store.put(ONE, 'ferry', FERRY);
    store.put(OTHER, 'bridge', BRIDGE);
    await libraries.of(ONE);
    await libraries.of(ONE);
    expect(reader.texts).toEqual([FERRY]);
    await libraries.of(OTHER);
    await libraries.of(ONE);
    expect(reader.texts).toEqual([FERRY, BRIDGE, FERRY]);
  });
});

describe('an article that cannot be read', () => {
  /** Reads no speakers of texts that begin with "Tangle", and tells what was asked of it. */
  function startWith(error: Error) {
    const store = new KeptInMemory();
    const reader = new ReaderHere();
    const warn = vi.fn();
    const read = reader.read.bind(reader);
    const tried: string[] = [];
    reader.read = async (text, language, options) => {
      if (text.startsWith('Tangle') && options?.hasSpeakers !== false) {
        tried.push(text);
        throw error;
      }
      return read(text, language, options);
    };
    const budgetBytes = Number.POSITIVE_INFINITY;
    const libraries = createLibraries({ store, reader, bundled, people, budgetBytes, log: { warn } });
    return { store, libraries, warn, tried };
  }
  const TANGLE = 'Tangle of nets. “The herring is back in the bay,” Captain Rosa Lima said.';

  it.each([new ImportRefused({ kind: 'too-involved' }), new ReadingFailed('it failed')])(
    'is searched without speakers, beside others that are read as always: %s',
    async (error) => {
      const { store, libraries, warn } = startWith(error);
      store.put(ONE, 'tangle', TANGLE);
      store.put(ONE, 'ferry', FERRY);
      const { articles, finder } = await libraries.of(ONE);
      expect(articles[0]).toMatchObject({ id: 'tangle', unread: 'too-involved', speakers: [] });
      expect(articles[0]?.statements).toMatchObject([{ kind: 'quoted', speaker: null }]);
      expect(articles[1]).not.toHaveProperty('unread');
      expect(articles[1]?.speakers.map(({ name }) => name)).toEqual(['Rosa Lima']);
      const [match] = finder.find({ text: 'the herring is back in the bay' }, 1).matches;
      expect(match?.article.id).toBe('tangle');
      expect(warn).toHaveBeenCalledTimes(1);
    },
  );

  it('is told of once, and not tried again until it is changed', async () => {
    const { store, libraries, warn, tried } = startWith(new ImportRefused({ kind: 'too-involved' }));
    store.put(OTHER, 'tangle', TANGLE);
    await libraries.of(OTHER);
    store.put(OTHER, 'ferry', FERRY);
    await libraries.of(OTHER);
    expect([warn.mock.calls.length, tried.length]).toEqual([1, 1]);
    store.put(OTHER, 'tangle', `${TANGLE} So it is.`);
    await libraries.of(OTHER);
    expect([warn.mock.calls.length, tried.length]).toEqual([2, 2]);
  });

  it('of a person is told of without telling whose it is', async () => {
    const { store, libraries, warn } = startWith(new ImportRefused({ kind: 'too-involved' }));
    store.put('person:77', 'tangle', TANGLE);
    await libraries.of('person:77');
    const [facts] = warn.mock.calls[0] ?? [];
    expect(Object.keys(facts)).toEqual(['err', 'characters']);
  });

  it('for want of a thread is no such article: it is tried anew', async () => {
    const { store, libraries, warn } = startWith(new Error('the reading thread does not start'));
    store.put(ONE, 'tangle', TANGLE);
    await expect(libraries.of(ONE)).rejects.toThrow('does not start');
    expect(warn).not.toHaveBeenCalled();
  });
});
