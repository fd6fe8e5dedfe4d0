import type { Transaction } from 'kysely';
import type { ScopeId } from '../scope-id.js';
import { articleId } from './article-id.js';
import { type ArticleLine, LinesError, readFirstLine, readLine, type ScopeLine } from './article-lines.js';
import type { Engine } from './engine.js';
import { articleRow, hashOf } from './rows.js';
import { lockScope } from './scope-lock.js';
import { storable, storableCorrection, storableImported } from './storable.js';
import type { Tables } from './tables.js';

export interface ImportCounts {
  added: number;
  /** Their text is kept in that scope already; nothing about them is changed. */
  passedOver: number;
  /** Of those added, how many have another id than in the file, as it is that of another article. */
  renamed: number;
}

/** What is to be known of the scope whose lines are being read. */
interface Destination {
  scope: ScopeId;
  isNew: boolean;
  ids: Set<string>;
  hashes: Set<string>;
  position: number;
  /** Gives the revision that the scope has from now on. */
  raise(): Promise<number>;
}

/**
 * Adds what a file of articles holds, all of it or, where it rejects, nothing. What is there already stays as it is, so
 * that the same file may be imported again.
 * @param lines gives the file's lines from the first, each time that it is called
 * @param takenIds ids that no article may have, such as those of the bundled articles
 * @throws {LinesError} naming the line that is wrong
 */
export function importLines(
  engine: Engine,
  lines: () => AsyncIterable<string>,
  takenIds: readonly string[],
): Promise<ImportCounts> {
  return engine.write((db) => new LinesImport(engine, db, takenIds).run(lines()));
}

class LinesImport {
  readonly #engine: Engine;
  readonly #db: Transaction<Tables>;
  readonly #takenIds: readonly string[];
  readonly #counts: ImportCounts = { added: 0, passedOver: 0, renamed: 0 };
  #into: Destination | null = null;

  constructor(engine: Engine, db: Transaction<Tables>, takenIds: readonly string[]) {
    this.#engine = engine;
    this.#db = db;
    this.#takenIds = takenIds;
  }

  async run(lines: AsyncIterable<string>): Promise<ImportCounts> {
    let number = 0;
    let expected: { scopes?: number | undefined; articles?: number | undefined } = {};
    const found = { scopes: 0, articles: 0 };
    for await (const content of lines) {
      number++;
      if (number === 1) {
        expected = readFirstLine(content.replace(/^\ufeff/, ''));
      } else if (content.trim() !== '') {
        const line = readLine(content, number);
        if (line.kind === 'scope') {
          found.scopes++;
          await this.#takeScope(line);
        } else {
          found.articles++;
          await this.#takeArticle(line);
        }
      }
    }
    if (number === 0) throw new LinesError('The file is empty. Nothing was imported.');
    for (const kind of ['scopes', 'articles'] as const) {
      const count = expected[kind];
      if (count !== undefined && count !== found[kind])
        throw new LinesError(
          `The file is not whole: line 1 tells of ${count} ${kind}, and there are ${found[kind]}. Nothing was imported.`,
        );
    }
    return this.#counts;
  }

  async #takeScope({ scope, usesBundled, leftAt }: ScopeLine): Promise<void> {
    const into = await this.#destination(scope);
    if (!into.isNew) return;
    into.isNew = false;
    await into.raise();
    await this.#db
      .updateTable('scopes')
      .set({ uses_bundled: usesBundled ? 1 : 0, left_at: leftAt ?? null })
      .where('scope', '=', scope)
      .execute();
  }

  async #takeArticle({
    kind,
    scope,
    id: wanted,
    addedAt,
    corrections,
    ...given
  }: ArticleLine): Promise<void> {
    const imported = storableImported(given);
    const into = await this.#destination(scope);
    const hash = hashOf(imported.text);
    if (into.hashes.has(hash)) {
      this.#counts.passedOver++;
      return;
    }
    const id = into.ids.has(wanted) ? articleId(imported.title, into.ids) : wanted;
    into.ids.add(id);
    into.hashes.add(hash);
    into.position++;
    const { position } = into;
    const revision = await into.raise();
    const row = articleRow(imported, { scope, id, position, added_at: addedAt, revision, draft: null });
    await this.#db.insertInto('articles').values(row).execute();
    for (const [index, kept] of corrections.entries()) {
      const correction = JSON.stringify(storableCorrection(kept.correction));
      await this.#db
        .insertInto('corrections')
        .values({
          scope,
          article: id,
          id: storable(kept.id),
          position: index + 1,
          made_at: kept.madeAt,
          correction,
        })
        .execute();
    }
    this.#counts.added++;
    if (id !== wanted) this.#counts.renamed++;
  }

  /** A file has the lines of a scope together, so that one is in memory at a time. */
  async #destination(scope: ScopeId): Promise<Destination> {
    if (this.#into?.scope === scope) return this.#into;
    const { revision } = await lockScope(this.#db, scope);
    const rows = await this.#db
      .selectFrom('articles')
      .select(['id', 'position', 'text_hash'])
      .where('scope', '=', scope)
      .execute();
    const next = Math.max(revision + 1, Date.now());
    let isRaised = false;
    this.#into = {
      scope,
      isNew: revision === 0,
      ids: new Set([...this.#takenIds, ...rows.map(({ id }) => id)]),
      hashes: new Set(rows.map(({ text_hash }) => text_hash)),
      position: Math.max(0, ...rows.map(({ position }) => position)),
      raise: async () => {
        if (isRaised) return next;
        isRaised = true;
        await this.#db.updateTable('scopes').set({ revision: next }).where('scope', '=', scope).execute();
        await this.#engine.announce(this.#db, scope);
        return next;
      },
    };
    return this.#into;
  }
}
