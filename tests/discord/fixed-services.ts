import type { Answering } from '../../src/answering/answering.js';
import type { Services } from '../../src/discord/services.js';
import { Finder } from '../../src/finding/finder.js';

const missing = () => {
  throw new Error('not part of this test');
};

/** Services that answer everybody alike, and keep and import nothing. */
export function fixedServices(answering: Answering): Services {
  return {
    answering: async () => answering,
    libraries: {
      of: async () => ({
        ...{ articles: [], finder: new Finder([]), own: [], usesBundled: true },
        ...{ size: { articles: 0, bytes: 0 }, ofMany: null },
      }),
      read: missing,
    },
    bundled: [],
    store: new Proxy({} as Services['store'], { get: missing }),
    importer: { fromLink: missing, fromFile: missing, fromText: missing },
    limits: { mostArticles: 200, mostArticleBytes: 200_000, mostScopeBytes: 1e7, mostAdditionsAnHour: 60 },
  };
}
