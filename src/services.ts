/** Puts together what the bot works with: what is kept, what is in memory, and what can be imported. */
import type { Logger } from 'pino';
import { Answering } from './answering/answering.js';
import type { Services } from './discord/services.js';
import { warmUp } from './discord/warm-up.js';
import { loadBundledLibrary } from './library/bundled.js';
import { createImporter } from './library/import/create-importer.js';
import type { Libraries, LibrariesInMemory } from './library/libraries.js';
import type { Library } from './library/library.js';
import { loadPeople } from './library/people-file.js';
import { createReader } from './library/reader/create-reader.js';
import { createLibraries } from './library/scope-libraries.js';
import { openStore, type StoreOptions } from './library/store/open-store.js';
import { type Measures, NO_MEASURES } from './operations/measures.js';
import { TimedAnswering } from './operations/timed-answering.js';
import { watchedStore } from './operations/watched-store.js';
import type { Settings } from './settings.js';

export interface ServicesOptions {
  settings: Settings;
  store: StoreOptions;
  /** As for the importer. */
  fileOrigins?: readonly string[];
  pageOrigins?: readonly string[];
  log?: Logger;
  /** Told of searches, and of what the database did not do. */
  measures?: Measures;
}

export interface OpenServices extends Services {
  libraries: LibrariesInMemory;
  /** Does what the first questions would else wait for, whatever comes in meanwhile going first. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

/** @throws {DataFileError} where the bundled articles cannot be used; {StoreError} where what is kept cannot be */
export async function openServices(options: ServicesOptions): Promise<OpenServices> {
  const { settings, fileOrigins = [], pageOrigins = [], log, measures = NO_MEASURES } = options;
  // A large database is looked through for damage meanwhile.
  const opening = openStore(options.store);
  opening.catch(() => {});
  const people = loadPeople();
  const bundled = loadBundledLibrary(undefined, people);
  const store = watchedStore(await opening, () => measures.databaseFailed());
  const reader = createReader({ people });
  const libraries = createLibraries({
    ...{ store, reader, bundled, people },
    budgetBytes: settings.indexBytes,
    ...(log && { log }),
  });
  const { mostArticles, mostArticleBytes, mostScopeBytes, mostAdditionsAnHour } = settings;
  return {
    answering: answeringFrom(libraries, measures),
    libraries,
    bundled: bundled.articles,
    store,
    importer: createImporter({
      reader,
      mostTextBytes: mostArticleBytes,
      hosts: settings.importHosts,
      fileOrigins,
      pageOrigins,
    }),
    limits: { mostArticles, mostArticleBytes, mostScopeBytes, mostAdditionsAnHour },
    warmUp: () => warmUp(new Answering(bundled)),
    async close() {
      libraries.end();
      await reader.close();
      await store.close();
    },
  };
}

/** One `Answering` a library, for as long as the library is there. */
export function answeringFrom(
  libraries: Pick<Libraries, 'of'>,
  measures: Pick<Measures, 'searched'> = NO_MEASURES,
): Services['answering'] {
  const known = new WeakMap<Library, Answering>();
  return async (scope, asked) => {
    const library = await libraries.of(scope, asked);
    const answering = known.get(library) ?? new TimedAnswering(library, measures);
    known.set(library, answering);
    return answering;
  };
}
