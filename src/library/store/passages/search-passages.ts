import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { ScopeId } from '../../scope-id.js';
import type { Dialect } from '../schema.js';
import type { Tables } from '../tables.js';
import type { SearchPlan, SoughtWord } from './search-plan.js';

export interface PassageSearch {
  plan: SearchPlan;
  /** Content words a paragraph, of all. */
  averageLength: number;
  /** Only in these articles, by id; absent: in all. */
  articles?: readonly string[];
  limit: number;
}

/** A paragraph that was found. */
export interface PassagePlace {
  article: string;
  /** Index into the article's paragraphs. */
  paragraph: number;
}

/** BM25's, as `StemIndex` has them. */
const K = 1.2;
const B = 0.75;

/** Where more paragraphs fit than were reckoned with, the rest is not scored. */
const MOST_LOOKED_AT = 3_000;

/** The paragraphs of a scope that fit best, best first, by the database's own full-text search. */
export async function searchPassages(
  db: Transaction<Tables>,
  dialect: Dialect,
  scope: ScopeId,
  search: PassageSearch,
): Promise<PassagePlace[]> {
  const { groups, required } = search.plan;
  if (groups.length === 0 && required.length === 0) return [];
  const { rows } = await (dialect === 'sqlite'
    ? inSqlite(scope, search).execute(db)
    : inPostgres(db, scope, search));
  return rows;
}

/** What either database takes: lexemes have nothing that would have to be quoted. */
function matching({ required, groups }: SearchPlan, { and, or }: { and: string; or: string }): string {
  const joined = (words: readonly SoughtWord[], by: string) =>
    `(${words.map(({ lexeme }) => lexeme).join(by)})`;
  const any = groups
    .map((group) => [joined(group.all, and), ...(group.any.length > 0 ? [joined(group.any, or)] : [])])
    .map((parts) => `(${parts.join(and)})`)
    .join(or);
  return [...required.map((set) => joined(set, or)), ...(any === '' ? [] : [`(${any})`])].join(and);
}

/** SQLite scores by BM25 itself. */
function inSqlite(scope: ScopeId, { plan, articles, limit }: PassageSearch) {
  const match = matching(plan, { and: ' AND ', or: ' OR ' });
  // Words that are looked for with others alone weigh as well.
  const all = `${match} AND (${plan.words.map(({ lexeme }) => lexeme).join(' OR ')})`;
  const among = articles
    ? sql`and passages.article in (select value from json_each(${JSON.stringify(articles)}))`
    : sql``;
  return sql<PassagePlace>`
    select passages.article, passages.paragraph
    from passage_words join passages on passages.number = passage_words.rowid
    where passage_words match ${all} and passages.scope = ${scope} ${among}
    order by bm25(passage_words), passages.number
    limit ${limit}
  `;
}

/**
 * PostgreSQL's own rank knows nothing of how rare a word is, so its index finds and this scores: BM25 with each word once,
 * times how many of them there are.
 */
async function inPostgres(
  db: Transaction<Tables>,
  scope: ScopeId,
  { plan, averageLength, articles, limit }: PassageSearch,
) {
  const query = matching(plan, { and: ' & ', or: ' | ' });
  const sum = (term: (word: SoughtWord, name: RawBuilder<unknown>) => RawBuilder<unknown>) =>
    sql.join(
      plan.words.map((word, at) => term(word, sql.ref(`has_${at}`))),
      sql` + `,
    );
  const has = sql.join(
    plan.words.map(({ lexeme }, at) => sql`(words @@ ${lexeme}::tsquery)::int as ${sql.ref(`has_${at}`)}`),
  );
  const weight = sum(({ weight }, isThere) => sql`${weight}::float8 * ${isThere}`);
  const number = sum((_, isThere) => isThere);
  const among = articles ? sql`and article = any(${articles})` : sql``;
  // Compiling such a query takes longer than running it.
  await sql`select set_config('jit', 'off', true)`.execute(db);
  return sql<PassagePlace>`
    select article, paragraph from (
      -- Each word is looked for once, however often it counts.
      select article, paragraph, content_words, ${has} from (
        select article, paragraph, content_words, words from passages
        where words @@ ${query}::tsquery and scope = ${scope} ${among}
        limit ${MOST_LOOKED_AT}
      ) as fitting offset 0
    ) as looked_at
    order by (${weight}) * (${number}) /
      (1 + ${K}::float8 * (1 - ${B}::float8 + ${B}::float8 * content_words / ${averageLength}::float8)) desc,
      article, paragraph
    limit ${limit}
  `.execute(db);
}
