import type { Logger } from 'pino';
import type { Reading } from '../reading/article.js';
import { ImportRefused } from './import/import-refused.js';
import { type Reader, ReadingFailed } from './reader/reader.js';
import type { ScopeId } from './scope-id.js';
import type { KeptArticle } from './store/store.js';

/** So many articles that could not be read are remembered; of others it is found out anew. */
const MOST_REMEMBERED = 1_000;

/**
 * Reads articles that are kept. One that takes too long to read, or fails, is read without looking for who speaks, so
 * that it keeps no question about others from being answered; that is told once in the log, and not tried again.
 */
export class KeptReader {
  readonly #reader: Pick<Reader, 'read'>;
  readonly #log: Pick<Logger, 'warn'> | null;
  /** Article and revision of those that could not be read. */
  readonly #unread = new Set<string>();

  constructor(reader: Pick<Reader, 'read'>, log: Pick<Logger, 'warn'> | null) {
    this.#reader = reader;
    this.#log = log;
  }

  async read(scope: ScopeId, { id, revision, text, language }: KeptArticle): Promise<Reading> {
    const key = `${scope} ${id} ${revision}`;
    if (!this.#unread.has(key)) {
      try {
        return await this.#reader.read(text, language);
      } catch (error) {
        if (!isOfTheText(error)) throw error;
        this.#remember(key);
        // Whose it is is not told where that is a person.
        const place = scope.startsWith('server:') ? { scope, article: id } : {};
        this.#log?.warn(
          { err: error, characters: text.length, ...place },
          'who speaks in an article could not be read; it is searched without speakers',
        );
      }
    }
    return this.#reader.read(text, language, { hasSpeakers: false });
  }

  #remember(key: string): void {
    if (this.#unread.size >= MOST_REMEMBERED) this.#unread.clear();
    this.#unread.add(key);
  }
}

/** Whether trying again would come to the same; a thread that does not start may do so the next time. */
const isOfTheText = (error: unknown): boolean =>
  error instanceof ReadingFailed || (error instanceof ImportRefused && error.reason.kind === 'too-involved');
