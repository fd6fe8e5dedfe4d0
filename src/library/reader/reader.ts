import type { Reading } from '../../reading/article.js';
import type { Imported } from '../import/imported.js';

/**
 * Reads off the event loop, so that nothing that people send keeps others waiting. Both methods reject with
 * `ImportRefused` of the kind `too-involved` where it takes too long or too much memory.
 */
export interface Reader {
  /** Statements and speakers of a text, with the known people. */
  read(text: string): Promise<Reading>;
  /**
   * The article of a web page; rejects with `ImportRefused` where there is none.
   * @param page `charset`: as the server names it; `url`: where it stands, for what the page leaves out
   */
  readPage(page: { bytes: Uint8Array; charset?: string; url?: string }): Promise<Imported>;
  close(): Promise<void>;
}
