import type { ScopeId } from '../../../src/library/scope-id.js';
import { openEngine } from '../../../src/library/store/open-store.js';
import { articleRow } from '../../../src/library/store/rows.js';
import { storyOf } from './stories.js';

/** Servers a transaction: one is on disk before the next begins, and so it costs little that it waits for that. */
const AT_ONCE = 50;

/** The seed of a server's first story; the others' follow. */
export const seedOf = (server: number, each: number) => server * each;

/** Puts stories into a database of a folder, for each of the servers as many. */
export async function fill(dataDir: string, servers: readonly string[], each: number): Promise<void> {
  // The tables themselves, as each story saved in a transaction of its own would take minutes.
  const engine = await openEngine({ dataDir });
  for (let from = 0; from < servers.length; from += AT_ONCE) {
    const some = servers.slice(from, from + AT_ONCE);
    await engine.write(async (db) => {
      for (const [at, server] of some.entries()) {
        const scope: ScopeId = `server:${server}`;
        await db
          .insertInto('scopes')
          .values({ scope, revision: 1, uses_bundled: 1, left_at: null })
          .execute();
        const stories = Array.from({ length: each }, (_, position) => ({
          position,
          ...storyOf(seedOf(from + at, each) + position),
        }));
        const rows = stories.map(({ position, title, text }) =>
          articleRow(
            { title, language: 'en', text, dropped: [] },
            { scope, id: `story-${position}`, position, added_at: 0, revision: 1, draft: null },
          ),
        );
        await db.insertInto('articles').values(rows).execute();
      }
    });
  }
  await engine.close();
}
