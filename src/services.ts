/** Puts together what the bot works with: what is kept, what is in memory, and what can be imported. */
import { Answering } from './answering/answering.js';
import type { Services } from './discord/services.js';
import { loadBundledLibrary } from './library/bundled.js';
import type { Libraries } from './library/libraries.js';
import type { Library } from './library/library.js';

/** @throws {DataFileError} where the bundled articles cannot be used */
export async function openServices(): Promise<Services> {
  const bundled = { ...loadBundledLibrary(), own: [], usesBundled: true };
  const libraries = { of: async () => bundled } as unknown as Libraries;
  return { libraries, bundled: bundled.articles, answering: answeringFrom(libraries) } as Services;
}

/** One `Answering` a library, for as long as the library is there. */
export function answeringFrom(libraries: Pick<Libraries, 'of'>): Services['answering'] {
  const known = new WeakMap<Library, Answering>();
  return async (scope) => {
    const library = await libraries.of(scope);
    const answering = known.get(library) ?? new Answering(library);
    known.set(library, answering);
    return answering;
  };
}
