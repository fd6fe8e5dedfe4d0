import { type Correction, MOST_CORRECTIONS } from './correction.js';
import { newId } from './drafts.js';
import { unindexArticles } from './passages/index-article.js';
import { readArticle } from './rows.js';
import type { Dialect } from './schema.js';
import type { Change } from './scope-lock.js';
import { storable, storableCorrection } from './storable.js';
import type { ArticleChanges, CorrectOutcome } from './store.js';

/** A change to one article. */
interface Place extends Change {
  article: string;
}

export async function editArticle(place: Place, changes: ArticleChanges): Promise<boolean> {
  const { db, scope, article } = place;
  const { title, source, published, language } = changes;
  const known = await readArticle(db, scope, article);
  if (!known) return false;
  await db
    .updateTable('articles')
    .set({
      revision: place.raise(),
      ...(title !== undefined && { title: storable(title) }),
      ...(source !== undefined && { source: source && storable(source) }),
      ...(language !== undefined && { language: storable(language) }),
      ...(published !== undefined && { published: published && storable(published) }),
    })
    .where('scope', '=', scope)
    .where('id', '=', article)
    .execute();
  return true;
}

export async function correct(place: Place, given: Correction): Promise<CorrectOutcome> {
  const { db, scope, article, now } = place;
  const known = await readArticle(db, scope, article);
  if (!known) return { kind: 'gone' };
  const correction = storableCorrection(given);
  const replaced = known.corrections.filter((earlier) => isOnTheSame(earlier.correction, correction));
  if (known.corrections.length - replaced.length >= MOST_CORRECTIONS)
    return { kind: 'too-many', most: MOST_CORRECTIONS };
  for (const earlier of replaced) await deleteCorrection(place, earlier.id);
  const id = newId();
  const { last } = await db
    .selectFrom('corrections')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('scope', '=', scope)
    .where('article', '=', article)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('corrections')
    .values({
      scope,
      article,
      id,
      position: (last ?? 0) + 1,
      made_at: now,
      correction: JSON.stringify(correction),
    })
    .execute();
  await raiseArticle(place);
  return { kind: 'corrected', id };
}

/** A statement has one speaker, so that the last word on it is the only one; the same spelling is kept once. */
function isOnTheSame(one: Correction, other: Correction): boolean {
  if (one.kind === 'speaker')
    return other.kind === 'speaker' && one.start === other.start && one.end === other.end;
  return other.kind === 'spelling' && one.speaker === other.speaker && one.spelling === other.spelling;
}

export async function undoCorrection(place: Place, id: string): Promise<boolean> {
  const wasThere = await deleteCorrection(place, id);
  if (wasThere) await raiseArticle(place);
  return wasThere;
}

async function deleteCorrection({ db, scope, article }: Place, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('corrections')
    .where('scope', '=', scope)
    .where('article', '=', article)
    .where('id', '=', id)
    .returning('id')
    .execute();
  return gone.length > 0;
}

async function raiseArticle({ db, scope, article, raise }: Place): Promise<void> {
  await db
    .updateTable('articles')
    .set({ revision: raise() })
    .where('scope', '=', scope)
    .where('id', '=', article)
    .execute();
}

export async function removeArticle(
  { db, scope, article, raise }: Place,
  dialect: Dialect,
): Promise<boolean> {
  await unindexArticles(db, dialect, scope, [article]);
  const gone = await db
    .deleteFrom('articles')
    .where('scope', '=', scope)
    .where('id', '=', article)
    .returning('id')
    .execute();
  if (gone.length > 0) raise();
  return gone.length > 0;
}
