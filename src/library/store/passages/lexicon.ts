import type { Transaction } from 'kysely';
import type { CountedWords } from '../../../finding/known-words.js';
import { searchLanguage } from '../../../finding/languages/search-language.js';
import type { ScopeId } from '../../scope-id.js';
import type { Tables } from '../tables.js';
import { VERSION } from './index-article.js';

/** The words of a scope that are in the index, as they are at one moment. */
export interface Lexicon extends CountedWords {
  /** Words of speakers' names, with the number of paragraphs in which whoever has them is heard. */
  speakers: ReadonlyMap<string, number>;
  /** Another one where the index was changed. */
  version: string;
}

export async function readLexicon(db: Transaction<Tables>, scope: ScopeId): Promise<Lexicon> {
  const stems = new Map<string, number>();
  const speakers = new Map<string, number>();
  const words = new Map<string, string>();
  const names = new Map<string, string>();
  const shortForms = new Set<string>();
  const rows = await db
    .selectFrom('lexicon')
    .select(['kind', 'word', 'value', 'count'])
    .where('scope', '=', scope)
    .where('kind', '!=', VERSION.kind)
    .execute();
  for (const { kind, word, value, count } of rows) {
    if (kind === 'stem') stems.set(word, count);
    else if (kind === 'speaker') speakers.set(word, count);
    else if (kind === 'word') words.set(word, value);
    else if (kind === 'name') addName(names, word.split(' ', 1)[0] ?? '', value);
    else shortForms.add(word);
  }
  const { paragraphs, content_words } = await db
    .selectFrom('readings')
    .select(({ fn }) => [
      fn.sum<number>('paragraphs').as('paragraphs'),
      fn.sum<number>('content_words').as('content_words'),
    ])
    .where('scope', '=', scope)
    .executeTakeFirstOrThrow();
  const languages = await db
    .selectFrom('articles')
    .select('language')
    .distinct()
    .where('scope', '=', scope)
    .execute();
  return {
    version: await readLexiconVersion(db, scope),
    paragraphs: Number(paragraphs ?? 0),
    contentWords: Number(content_words ?? 0),
    stems,
    speakers,
    words,
    names,
    shortForms,
    languages: [...new Set(languages.flatMap(({ language }) => searchLanguage(language)?.tag ?? []))],
  };
}

/** Of several names with the same initials the first of the alphabet, in whatever order the rows come. */
function addName(names: Map<string, string>, initials: string, name: string): void {
  const known = names.get(initials);
  if (known === undefined || name < known) names.set(initials, name);
}

export async function readLexiconVersion(db: Transaction<Tables>, scope: ScopeId): Promise<string> {
  const row = await db
    .selectFrom('lexicon')
    .select(['value', 'count'])
    .where('scope', '=', scope)
    .where('kind', '=', VERSION.kind)
    .where('word', '=', VERSION.word)
    .executeTakeFirst();
  return row ? `${row.value} ${row.count}` : '';
}
