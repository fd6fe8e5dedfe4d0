import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { ArticleWords, SearchedParagraph } from '../../../finding/article-words.js';
import type { Reading } from '../../../reading/article.js';
import type { ScopeId } from '../../scope-id.js';
import type { Dialect } from '../schema.js';
import { lockScope } from '../scope-lock.js';
import type { Tables } from '../tables.js';
import { Lexemes } from './lexemes.js';
import { unindexedArticles } from './unindexed.js';

/** An article as it is to be found. */
export interface IndexedArticle {
  id: string;
  /** Of the article that was read. */
  revision: number;
  /** As read and corrected. */
  reading: Reading;
  words: ArticleWords;
}

/** What the lexicon has of an article: kind, word, value, and how often it counts. */
type Entry = [
  kind: 'stem' | 'speaker' | 'word' | 'name' | 'short',
  word: string,
  value: string,
  count: number,
];

/**
 * What is longer is no word but an address or a key, and both databases take words of some length alone; in UTF-16 units.
 */
const LONGEST_WORD = 100;

const isWord = (word: string) => word.length <= LONGEST_WORD;

type PassageRow = [article: string, paragraph: number, contentWords: number, words: string];

/** Enough for no two beginnings of a scope's lexicon to be alike. */
const BEGUN_BYTES = 8;

/** What the lexicon's version stands under. */
export const VERSION = { kind: 'version', word: '' } as const;

/**
 * Puts articles into the index, in place of what there is of them; those that were changed or removed meanwhile, or that
 * another process has put there, are passed over.
 * @param version of the program that has read them
 */
export async function indexArticles(
  db: Transaction<Tables>,
  dialect: Dialect,
  scope: ScopeId,
  articles: readonly IndexedArticle[],
  version: string,
): Promise<void> {
  await lockScope(db, scope);
  const current = await currentOf(db, scope, articles, version);
  const wanted = articles.filter(({ id }) => current.has(id));
  if (wanted.length === 0) return;
  await unindexArticles(
    db,
    dialect,
    scope,
    wanted.map(({ id }) => id),
  );
  const lexemes = new Lexemes(scope);
  const counts = new Map<string, Entry>();
  const passages: PassageRow[] = [];
  for (const { id, revision, reading, words } of wanted) {
    const entries = entriesOf(words);
    await db
      .insertInto('readings')
      .values({
        scope,
        article: id,
        revision,
        version,
        paragraphs: words.paragraphs.length,
        content_words: words.paragraphs.reduce((sum, { stems }) => sum + stems.length, 0),
        reading: JSON.stringify(reading),
        words: JSON.stringify(entries),
      })
      .execute();
    passages.push(...words.paragraphs.map((paragraph) => passageRow(id, paragraph, lexemes)));
    addUp(counts, entries, 1);
  }
  await putPassages(db, dialect, scope, passages);
  await count(db, dialect, scope, counts);
}

/** Takes articles out of the index; nothing happens where they are not there. */
export async function unindexArticles(
  db: Transaction<Tables>,
  dialect: Dialect,
  scope: ScopeId,
  ids: readonly string[],
): Promise<void> {
  const gone = await db
    .deleteFrom('readings')
    .where('scope', '=', scope)
    .where('article', 'in', ids)
    .returning('words')
    .execute();
  if (gone.length === 0) return;
  await db.deleteFrom('passages').where('scope', '=', scope).where('article', 'in', ids).execute();
  const counts = new Map<string, Entry>();
  for (const { words } of gone) addUp(counts, JSON.parse(words) as Entry[], -1);
  await count(db, dialect, scope, counts);
  await db.deleteFrom('lexicon').where('scope', '=', scope).where('count', '<=', 0).execute();
}

/** The ids of those that are as they were when they were read, and not in the index yet. */
async function currentOf(
  db: Transaction<Tables>,
  scope: ScopeId,
  articles: readonly IndexedArticle[],
  version: string,
): Promise<Set<string>> {
  const ids = articles.map(({ id }) => id);
  const missing = await unindexedArticles(db, scope, version, ids);
  const revisions = new Map(missing.map(({ id, revision }) => [id, revision]));
  return new Set(ids.filter((id, at) => revisions.get(id) === articles[at]?.revision));
}

function passageRow(
  article: string,
  { paragraph, stems, speakers }: SearchedParagraph,
  lexemes: Lexemes,
): PassageRow {
  const words = [
    ...stems.filter(isWord).map((stem) => lexemes.ofStem(stem)),
    ...speakers.filter(isWord).map((word) => lexemes.ofSpeaker(word)),
  ];
  return [article, paragraph, stems.length, words.join(' ')];
}

/** Rows as one value of JSON: as values of their own, they take longer to be written down than to be inserted. */
async function putPassages(
  db: Transaction<Tables>,
  dialect: Dialect,
  scope: ScopeId,
  rows: readonly PassageRow[],
): Promise<void> {
  const { item, items, list } = jsonOf(dialect, rows);
  const words = dialect === 'sqlite' ? item(3) : sql`array_to_tsvector(string_to_array(${item(3)}, ' '))`;
  await sql`
    insert into passages (scope, article, paragraph, content_words, words)
    select ${scope}, ${item(0)}, cast(${item(1)} as integer), cast(${item(2)} as integer), ${words}
    from ${items(list)}
  `.execute(db);
}

/** How either database reads a list of lists. */
function jsonOf(dialect: Dialect, rows: readonly unknown[]) {
  const list = JSON.stringify(rows);
  return dialect === 'sqlite'
    ? {
        list,
        items: (json: string) => sql`json_each(${json}) as row`,
        item: (at: number) => sql`json_extract(row.value, ${`$[${at}]`})`,
      }
    : {
        list,
        items: (json: string) => sql`json_array_elements(${json}::json) as row(value)`,
        item: (at: number) => sql`(row.value ->> ${sql.lit(at)})`,
      };
}

function entriesOf({ paragraphs, words, shortForms }: ArticleWords): Entry[] {
  const stems = new Map<string, number>();
  const heard = new Map<string, number>();
  for (const { stems: own, speakers } of paragraphs) {
    for (const stem of new Set(own)) stems.set(stem, (stems.get(stem) ?? 0) + 1);
    for (const word of speakers) heard.set(word, (heard.get(word) ?? 0) + 1);
  }
  const entries = [
    ...[...stems].map(([stem, times]): Entry => ['stem', stem, '', times]),
    ...[...heard].map(([word, times]): Entry => ['speaker', word, '', times]),
    ...[...words].map(([word, stem]): Entry => ['word', word, stem, 1]),
    // Articles have other names of the same initials, and each goes with its own.
    ...[...shortForms.names].map(([initials, name]): Entry => ['name', `${initials} ${name}`, name, 1]),
    ...[...shortForms.used].map((initials): Entry => ['short', initials, '', 1]),
  ];
  return entries.filter(([, word, value]) => isWord(word) && isWord(value));
}

function addUp(counts: Map<string, Entry>, entries: readonly Entry[], times: 1 | -1): void {
  for (const [kind, word, value, number] of entries) {
    const key = `${kind} ${word}`;
    const known = counts.get(key);
    if (known) known[3] += times * number;
    else counts.set(key, [kind, word, value, times * number]);
  }
}

async function count(
  db: Transaction<Tables>,
  dialect: Dialect,
  scope: ScopeId,
  counts: ReadonlyMap<string, Entry>,
): Promise<void> {
  // A scope that was forgotten and has articles again begins to count anew, with another value.
  const begun = randomBytes(BEGUN_BYTES).toString('hex');
  const rows = [...counts.values(), [VERSION.kind, VERSION.word, begun, 1]];
  const { item, items, list } = jsonOf(dialect, rows);
  await sql`
    insert into lexicon (scope, kind, word, value, count)
    select ${scope}, ${item(0)}, ${item(1)}, ${item(2)}, cast(${item(3)} as integer)
    from ${items(list)} where true
    on conflict (scope, kind, word) do update set count = lexicon.count + excluded.count
  `.execute(db);
}
