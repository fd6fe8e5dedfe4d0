import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Finder } from '../../../src/finding/finder.js';
import { type QuestionFile, readArticles } from '../../../src/finding/rank-file.js';
import { LargeScope } from '../../../src/library/large/large-scope.js';
import type { ScopeId } from '../../../src/library/scope-id.js';
import { openEngine, openStore, type StoreOptions } from '../../../src/library/store/open-store.js';
import { articleRow } from '../../../src/library/store/rows.js';
import type { Article } from '../../../src/reading/article.js';

const SCOPE: ScopeId = 'server:1';

interface Asked extends QuestionFile {
  questions: { q: string; article: number; paragraph: number }[];
}

/** How often the right paragraph comes first, in percent: with all of them in memory, and found by a database. */
export async function measureSameRanking(
  data: string,
  databases: Readonly<Record<string, StoreOptions>>,
): Promise<{ questions: number; inMemory: number; by: Record<string, number> }> {
  const file = JSON.parse(readFileSync(join(data, 'retrieval', 'dev.json'), 'utf8')) as Asked;
  const articles = readArticles(file);
  const finder = new Finder(articles);
  const share = async (finderFor: (question: string) => Promise<Finder> | Finder) => {
    let right = 0;
    for (const { q, article, paragraph } of file.questions) {
      const [best] = (await finderFor(q)).find({ text: q }, 10).matches;
      if (best?.article.id === String(article) && best.paragraph === paragraph) right++;
    }
    return (100 * right) / file.questions.length;
  };
  const by: Record<string, number> = {};
  for (const [name, options] of Object.entries(databases)) {
    await putInto(options, articles);
    const store = await openStore(options);
    const large = await LargeScope.open(
      {
        ...{ scope: SCOPE, store, bundled: { articles: [], finder: new Finder([]) } },
        read: async ({ id }) => articles[Number(id)] as Article,
        warn: (error) => {
          throw error;
        },
      },
      await store.size(SCOPE),
      null,
    );
    by[name] = await share(async (question) => (await large.about({ texts: [question] })).finder);
    await store.close();
  }
  return { questions: file.questions.length, inMemory: await share(() => finder), by };
}

async function putInto(options: StoreOptions, articles: readonly Article[]): Promise<void> {
  const engine = await openEngine(options);
  await engine.write(async (db) => {
    await db
      .insertInto('scopes')
      .values({ scope: SCOPE, revision: 1, uses_bundled: 0, left_at: null })
      .execute();
    for (const { id, title, language, text, dropped } of articles) {
      const kept = { scope: SCOPE, id, position: Number(id), added_at: 0, revision: 1, draft: null };
      await db.insertInto('articles').values(articleRow({ title, language, text, dropped }, kept)).execute();
    }
  });
  await engine.close();
}
