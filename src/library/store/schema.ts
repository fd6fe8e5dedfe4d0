/**
 * The versions of the tables, forward only. A step that was once released is never changed; what comes after is a new
 * step at the end.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import { makePassageTables } from './passages/passage-tables.js';
import { StoreError } from './store.js';
import type { Tables } from './tables.js';

const VERSIONS = 'who_said_versions';

/** Which database it is. */
export type Dialect = 'sqlite' | 'postgres';

interface Step {
  /** All tables that are there after it. */
  tables: readonly string[];
  take(db: Kysely<Tables>, dialect: Dialect): Promise<void>;
}

const FIRST_TABLES = ['scopes', 'articles', 'corrections', 'drafts', 'additions'];

const STEPS: readonly Step[] = [
  {
    tables: FIRST_TABLES,
    async take(db) {
      // Every key begins with the scope, so that a large database can be partitioned by it.
      await db.schema
        .createTable('scopes')
        .addColumn('scope', 'text', (column) => column.primaryKey().notNull())
        .addColumn('revision', 'bigint', (column) => column.notNull())
        .addColumn('uses_bundled', 'integer', (column) => column.notNull())
        .addColumn('left_at', 'bigint')
        .execute();
      await db.schema
        .createTable('articles')
        .addColumn('scope', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('source', 'text')
        .addColumn('published', 'text')
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('text_hash', 'text', (column) => column.notNull())
        .addColumn('dropped', 'text', (column) => column.notNull())
        .addColumn('added_at', 'bigint', (column) => column.notNull())
        .addColumn('revision', 'bigint', (column) => column.notNull())
        .addColumn('draft', 'text')
        .addPrimaryKeyConstraint('articles_key', ['scope', 'id'])
        .addUniqueConstraint('articles_text_once', ['scope', 'text_hash'])
        .addUniqueConstraint('articles_in_order', ['scope', 'position'])
        .addForeignKeyConstraint('articles_scope', ['scope'], 'scopes', ['scope'], (key) =>
          key.onDelete('cascade'),
        )
        .execute();
      await db.schema
        .createTable('corrections')
        .addColumn('scope', 'text', (column) => column.notNull())
        .addColumn('article', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('made_at', 'bigint', (column) => column.notNull())
        .addColumn('correction', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('corrections_key', ['scope', 'article', 'id'])
        .addForeignKeyConstraint(
          'corrections_article',
          ['scope', 'article'],
          'articles',
          ['scope', 'id'],
          (key) => key.onDelete('cascade'),
        )
        .execute();
      await db.schema
        .createTable('drafts')
        .addColumn('scope', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('made_at', 'bigint', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('drafts_key', ['scope', 'id'])
        .addForeignKeyConstraint('drafts_scope', ['scope'], 'scopes', ['scope'], (key) =>
          key.onDelete('cascade'),
        )
        .execute();
      await db.schema
        .createTable('additions')
        .addColumn('scope', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('made_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('additions_key', ['scope', 'id'])
        .addForeignKeyConstraint('additions_scope', ['scope'], 'scopes', ['scope'], (key) =>
          key.onDelete('cascade'),
        )
        .execute();
    },
  },
  {
    tables: [...FIRST_TABLES, 'readings', 'passages', 'lexicon'],
    take: makePassageTables,
  },
];

/** A database as the errors name it. */
export interface DatabaseName {
  /** Such as "The database .data/who-said.sqlite". */
  name: string;
  /** What to do instead of using it, such as "point DATA_DIR elsewhere". */
  elsewhere: string;
  /** What to do where it is damaged. */
  restore: string;
  dialect: Dialect;
}

/**
 * Brings the tables to this version, within a transaction that nobody else is in at the same time.
 * @param present the names of all tables that are there
 * @throws {StoreError} where they are of a newer version, of something else, or not all there; nothing is altered then
 */
export async function bringUpToDate(
  db: Transaction<Tables>,
  present: readonly string[],
  database: DatabaseName,
): Promise<void> {
  const version = present.includes(VERSIONS) ? await readVersion(db) : 0;
  if (version > STEPS.length) {
    throw new StoreError(
      `${database.name} was written by a newer version of Who Said. Update Who Said, or ${database.elsewhere}.`,
    );
  }
  const all = new Set(STEPS.flatMap(({ tables }) => tables));
  if (version === 0 && present.some((table) => all.has(table))) {
    throw new StoreError(
      `${database.name} holds the tables of something else. To keep both, ${database.elsewhere}.`,
    );
  }
  if (STEPS[version - 1]?.tables.some((table) => !present.includes(table)))
    throw damaged(database, 'tables are missing');
  if (version === 0) {
    await db.schema
      .createTable(VERSIONS)
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('taken_at', 'bigint', (column) => column.notNull())
      .execute();
  }
  for (const [index, step] of STEPS.entries()) {
    if (index < version) continue;
    await step.take(db, database.dialect);
    await sql`insert into ${sql.table(VERSIONS)} (version, taken_at) values (${index + 1}, ${Date.now()})`.execute(
      db,
    );
  }
}

async function readVersion(db: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ version: number | null }>`
    select max(version) as version from ${sql.table(VERSIONS)}
  `.execute(db);
  return rows[0]?.version ?? 0;
}

/** @param how what is wrong with it, as the database says */
export const damaged = ({ name, restore }: Pick<DatabaseName, 'name' | 'restore'>, how: string): StoreError =>
  new StoreError(`${name} is damaged (${how}). Nothing in it was changed. ${restore}`);
