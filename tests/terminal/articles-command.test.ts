import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ScopeId } from '../../src/library/scope-id.js';
import { MOST_CORRECTIONS } from '../../src/library/store/correction.js';
import { openStore } from '../../src/library/store/open-store.js';
import type { KeptScope, Store } from '../../src/library/store/store.js';
import { backUp, exportArticles, importArticles } from '../../src/terminal/articles-command.js';
import { InputError } from '../../src/terminal/input.js';
import { ENGINES, type TestDatabase } from '../library/store/engines.js';
import { add, HERE, imported, numbered, THERE } from '../library/store/imported.js';

const ME: ScopeId = 'person:7';

/** All that is kept of a scope but its revisions, which are each database's own. */
async function contents(store: Store, scope: ScopeId): Promise<unknown> {
  const { usesBundled, articles }: KeptScope = await store.scope(scope);
  return { usesBundled, articles: articles.map(({ revision, ...article }) => article) };
}

/** Articles of three scopes with everything that an article may have. */
async function fill(store: Store): Promise<void> {
  await add(store, HERE, imported({ text: 'One\u2028line, “quoted” \\ "and" not.\n\n\r\u2029\u0085End.' }));
  await store.correct(HERE, 'talks-in-sela', { kind: 'spelling', speaker: 'Ada King', spelling: 'Lovelace' });
  const statement = { start: 0, end: 3, words: 'One', said: 'reported', speaker: 'Ben' } as const;
  await store.correct(HERE, 'talks-in-sela', { kind: 'speaker', ...statement });
  for (const number of [3, 2, 1]) await add(store, HERE, numbered(number));
  const { source, published, ...plain } = imported();
  await add(store, THERE, plain);
  await store.markLeft(THERE, 1_234);
  await store.useBundled(ME, false);
  await store.keepDraft(ME, numbered(9));
}

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'who-said-moved-'));
  file = join(folder, 'articles.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(ENGINES)('with $name', ({ start, stop, create }) => {
  beforeAll(start);
  afterAll(stop);

  let from: TestDatabase;
  let to: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    [from, to] = [await create(), await create()];
    store = await from.open();
    await fill(store);
  });
  afterEach(async () => {
    await from.delete();
    await to.delete();
  });

  const everything = { scope: undefined, to: '' };
  const exported = async (): Promise<string[]> => {
    await exportArticles(from.place, { ...everything, to: file });
    return readFileSync(file, 'utf8').trimEnd().split('\n');
  };

  it.each([
    ['exported', (): Promise<unknown> => exportArticles(from.place, { ...everything, to: file })],
    ['backed up', () => backUp(from.place, file)],
  ])('all that is %s is the same once it is imported', async (_, write) => {
    await write();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await importArticles(to.place, file, [])).toBe('Articles added: 5.');
    const other = await to.open();
    for (const scope of [HERE, THERE, ME])
      expect(await contents(other, scope)).toEqual(await contents(store, scope));
    expect(await other.scopes()).toEqual(await store.scopes());
  });

  it('one scope is exported alone', async () => {
    await exportArticles(from.place, { scope: THERE, to: file });
    await importArticles(to.place, file, []);
    expect(await (await to.open()).scopes()).toEqual([{ scope: THERE, leftAt: 1_234 }]);
  });

  it('a scope that is none, or of which nothing is kept, is an error, and no file is made', async () => {
    for (const scope of ['1', 'server:x', 'server:99'])
      await expect(exportArticles(from.place, { scope, to: file })).rejects.toBeInstanceOf(InputError);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('what is there stays as it is when a file is imported again', async () => {
    await exported();
    await store.editArticle(HERE, 'talks-3', { title: 'Changed since' });
    await store.useBundled(ME, true);
    await store.markPresent(THERE);
    const before = [await contents(store, HERE), await contents(store, ME), await store.revision(HERE)];
    expect(await importArticles(from.place, file, [])).toBe('Articles added: 0; 5 were there already.');
    expect([await contents(store, HERE), await contents(store, ME), await store.revision(HERE)]).toEqual(
      before,
    );
    expect(await store.scopes()).toContainEqual({ scope: THERE, leftAt: null });
  });

  it('an article whose id is another’s gets one of its own', async () => {
    await exported();
    const other = await to.open();
    await add(other, HERE, imported({ text: 'Another.' }));
    expect(await importArticles(to.place, file, ['talks-1'])).toBe(
      'Articles added: 5; 2 have another id now, as theirs was taken.',
    );
    const ids = (await other.scope(HERE)).articles.map(({ id }) => id);
    expect(ids).toEqual(['talks-in-sela', 'talks-in-sela-2', 'talks-3', 'talks-2', 'talks-1-2']);
    expect((await other.scope(HERE)).articles[1]?.corrections).toHaveLength(2);
  });

  it('an article with as many corrections as it can have takes none more, but one in another’s place', async () => {
    const corrections = Array.from({ length: MOST_CORRECTIONS }, (_, index) => ({
      id: `${index}`,
      madeAt: 1,
      correction: { kind: 'spelling' as const, speaker: 'Ada King', spelling: `Lovelace ${index}` },
    }));
    const article = { kind: 'article', scope: HERE, id: 'talks', ...numbered(1), addedAt: 1, corrections };
    writeFileSync(file, `{"format":"who-said","version":1}\n${JSON.stringify(article)}`);
    await importArticles(to.place, file, []);
    const other = await to.open();
    expect(
      await other.correct(HERE, 'talks', { kind: 'spelling', speaker: 'Ada King', spelling: 'Ada' }),
    ).toEqual({
      kind: 'too-many',
      most: MOST_CORRECTIONS,
    });
    const again = { kind: 'spelling', speaker: 'Ada King', spelling: 'Lovelace 0' } as const;
    expect(await other.correct(HERE, 'talks', again)).toMatchObject({ kind: 'corrected' });
    expect((await other.scope(HERE)).articles[0]?.corrections).toHaveLength(MOST_CORRECTIONS);
  });

  it('whoever has it open hears of what is imported', async () => {
    await exported();
    const other = await to.open();
    const heard = new Promise<ScopeId | null>((resolve) => {
      other.onChange(resolve);
    });
    await importArticles(to.place, file, []);
    expect([HERE, THERE, ME, null]).toContain(await heard);
  });

  it('nothing is imported of a file that is not whole', async () => {
    const lines = await exported();
    const other = await to.open();
    const whole = lines.join('\n');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 3 }), async (length) => {
        writeFileSync(file, whole.slice(0, length));
        await expect(importArticles(to.place, file, [])).rejects.toBeInstanceOf(InputError);
      }),
      { numRuns: 15 },
    );
    expect(await other.scopes()).toEqual([]);
  });

  it('a file with a line that cannot be is refused, naming the line', async () => {
    const lines = await exported();
    const wrong: [number, (line: Record<string, unknown>) => unknown, RegExp][] = [
      [1, () => ({ format: 'other', version: 1 }), /: Line 1: "format" is not "who-said"/],
      [1, (line) => ({ ...line, version: 2 }), /: Line 1: .* newer version.*Update/],
      [3, (line) => ({ ...line, scope: 'server:x' }), /: Line 3: "scope" is neither/],
      [4, ({ text, ...line }) => line, /: Line 4: "text" is no text/],
      [4, (line) => ({ ...line, id: '../x' }), /: Line 4: "id" is not letters/],
      [4, (line) => ({ ...line, id: '𝒜'.repeat(21) }), /: Line 4: "id" is longer than 40/],
      [4, (line) => ({ ...line, title: ' ' }), /: Line 4: "title" is empty/],
      [4, (line) => ({ ...line, title: 'One\nTwo' }), /: Line 4: "title" is not on one line/],
      [4, (line) => ({ ...line, text: '\n\n' }), /: Line 4: "text" has no letter/],
      [4, (line) => ({ ...line, published: 'January 2022' }), /: Line 4: "published" is no date/],
      [4, (line) => ({ ...line, published: '2024-02-30' }), /: Line 4: "published" is no date/],
      [4, (line) => ({ ...line, language: 'xx yy' }), /: Line 4: "language" is no language/],
      [4, (line) => ({ ...line, source: 'javascript:alert(1)' }), /: Line 4: "source" is no address/],
      [4, (line) => ({ ...line, addedAt: 8_999_999_999_999_999 }), /: Line 4: "addedAt" is after/],
      [5, () => ({ kind: 'draft' }), /: Line 5: "kind" is neither scope nor article/],
      [5, () => null, /: Line 5: /],
    ];
    for (const [number, change, said] of wrong) {
      const changed = JSON.stringify(change(JSON.parse(lines[number - 1] ?? '')));
      writeFileSync(file, lines.with(number - 1, changed).join('\n'));
      await expect(importArticles(to.place, file, [])).rejects.toThrow(said);
    }
    expect(await (await to.open()).scopes()).toEqual([]);
  });

  it('a backup takes no file’s place, an export does', async () => {
    writeFileSync(file, 'precious');
    await expect(backUp(from.place, file)).rejects.toThrow('is there already');
    expect(readFileSync(file, 'utf8')).toBe('precious');
    await exported();
    expect(readFileSync(file, 'utf8')).toMatch(
      /^{"format":"who-said","version":1,"scopes":3,"articles":5}\n/,
    );
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('what is exported is of one moment, though articles come and go meanwhile', async () => {
    const changing = (async () => {
      for (const number of [20, 21, 22, 23]) {
        await add(store, HERE, numbered(number));
        await store.removeArticle(HERE, `talks-${number}`);
      }
    })();
    for (let times = 0; times < 4; times++) {
      const [first = '', ...lines] = await exported();
      const articles = lines.filter((line) => JSON.parse(line).kind === 'article');
      expect(JSON.parse(first).articles).toBe(articles.length);
    }
    await changing;
  });
});

describe('a database file that is imported', () => {
  let from: string;
  beforeEach(async () => {
    from = join(folder, 'from');
  });
  const open = () => openStore({ dataDir: from });
  const place = () => ({ dataFolder: join(folder, 'to') });

  it('brings along what was written to it last, which stands beside it', async () => {
    const store = await open();
    await add(store, HERE, numbered(1));
    expect(statSync(join(from, 'who-said.sqlite-wal')).size).toBeGreaterThan(0);
    expect(await importArticles(place(), join(from, 'who-said.sqlite'), [])).toBe('Articles added: 1.');
    await store.close();
  });

  it('holds everything by itself once it is closed', async () => {
    const store = await open();
    await add(store, HERE, numbered(1));
    await store.close();
    copyFileSync(join(from, 'who-said.sqlite'), join(folder, 'alone'));
    expect(await importArticles(place(), join(folder, 'alone'), [])).toBe('Articles added: 1.');
  });
});

describe('in a terminal', () => {
  const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const runWith = (settings: Record<string, string>, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      // There may be no place for what is passing.
      env: { PATH: process.env.PATH, DATA_DIR: 'kept', TMPDIR: '/nowhere', ...settings },
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  };
  const run = (...args: string[]) => runWith({}, ...args);

  it('articles are imported, exported and backed up by commands', () => {
    const lines = [
      { format: 'who-said', version: 1 },
      { kind: 'article', scope: HERE, id: 'talks', ...numbered(1), addedAt: 1, corrections: [] },
    ].map((line) => JSON.stringify(line));
    writeFileSync(file, lines.join('\r\n'));
    expect(run('import', file)).toEqual({ code: 0, out: 'Articles added: 1.\n', err: '' });
    expect(run('export', HERE).out).toContain('"text":"Talks, day 1."');
    expect(run('backup', 'backup.sqlite')).toMatchObject({ code: 0, err: '' });
    expect(run('import', 'backup.sqlite').out).toBe('Articles added: 0; 1 were there already.\n');
  });

  it('a backup is restored where nothing but the folder of what is kept may be written', () => {
    const line = { kind: 'article', scope: HERE, id: 'talks', ...numbered(1), addedAt: 1, corrections: [] };
    writeFileSync(file, `{"format":"who-said","version":1}\n${JSON.stringify(line)}`);
    run('import', file);
    run('backup', 'backup.sqlite');
    rmSync(join(folder, 'kept'), { recursive: true });
    expect(run('import', 'backup.sqlite')).toEqual({ code: 0, out: 'Articles added: 1.\n', err: '' });
    expect(readdirSync(join(folder, 'kept'))).toEqual(['who-said.sqlite']);
    writeFileSync(join(folder, 'file'), '');
    const { code, err } = runWith({ DATA_DIR: 'file' }, 'import', 'backup.sqlite');
    expect(code).toBe(2);
    expect(err).toMatch(/DATA_DIR: .*file.* cannot be written: .*point DATA_DIR elsewhere\.\n$/);
    expect(err).not.toContain('ENOTDIR');
  });

  it('a database that is not there is not made in order to read it', () => {
    for (const args of [['export'], ['backup', 'x']])
      expect(run(...args)).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
