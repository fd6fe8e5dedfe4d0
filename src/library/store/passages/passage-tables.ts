import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../schema.js';
import type { Tables } from '../tables.js';

/**
 * What scopes with very many passages are searched by. Every key begins with the scope, and so does every word of the
 * full-text index: see `Lexemes`.
 */
export async function makePassageTables(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await db.schema
    .createTable('readings')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('paragraphs', 'integer', (column) => column.notNull())
    .addColumn('content_words', 'integer', (column) => column.notNull())
    .addColumn('reading', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('readings_key', ['scope', 'article'])
    .addForeignKeyConstraint('readings_article', ['scope', 'article'], 'articles', ['scope', 'id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createTable('passages')
    // The full-text index of SQLite knows rows by a number.
    .$call((table) =>
      dialect === 'sqlite' ? table.addColumn('number', 'integer', (column) => column.primaryKey()) : table,
    )
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('paragraph', 'integer', (column) => column.notNull())
    .addColumn('content_words', 'integer', (column) => column.notNull())
    .addColumn('words', dialect === 'sqlite' ? 'text' : sql`tsvector`, (column) => column.notNull())
    .$call((table) =>
      dialect === 'sqlite'
        ? table.addUniqueConstraint('passages_key', ['scope', 'article', 'paragraph'])
        : table.addPrimaryKeyConstraint('passages_key', ['scope', 'article', 'paragraph']),
    )
    .addForeignKeyConstraint('passages_article', ['scope', 'article'], 'articles', ['scope', 'id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createTable('lexicon')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('word', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('lexicon_key', ['scope', 'kind', 'word'])
    .addForeignKeyConstraint('lexicon_scope', ['scope'], 'scopes', ['scope'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
  if (dialect === 'sqlite') await makeSqliteIndex(db);
  else
    await sql`create index passages_words on passages using gin (words) with (fastupdate = off)`.execute(db);
}

/** As SQLite's manual has it for an index over a table of one's own, which triggers keep in step. */
async function makeSqliteIndex(db: Kysely<Tables>): Promise<void> {
  await sql`
    create virtual table passage_words using fts5(
      words, content = 'passages', content_rowid = 'number', tokenize = "unicode61 tokenchars '_'"
    )
  `.execute(db);
  // Nothing of what is deleted stays in the index.
  await sql`insert into passage_words (passage_words, rank) values ('secure-delete', 1)`.execute(db);
  await sql`
    create trigger passages_added after insert on passages begin
      insert into passage_words (rowid, words) values (new.number, new.words);
    end
  `.execute(db);
  await sql`
    create trigger passages_gone after delete on passages begin
      insert into passage_words (passage_words, rowid, words) values ('delete', old.number, old.words);
    end
  `.execute(db);
}
