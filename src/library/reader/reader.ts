import type { Reading } from '../../reading/article.js';
import type { Imported } from '../import/imported.js';

/** A web page or file as it came. */
export interface Source {
  kind: 'page' | 'text' | 'markdown';
  bytes: Uint8Array;
  /** Its encoding, as the server names it. */
  charset?: string;
  /** Where it stands, for what it does not say itself. */
  url?: string;
  /** Of the file: "talks-in-sela.md". */
  name?: string;
}

/**
 * Reads off the event loop, so that nothing that people send keeps others waiting. Both methods reject with
 * `ImportRefused` of the kind `too-involved` where it takes too long or too much memory.
 */
export interface Reader {
  /**
   * Statements and speakers of a text, with the known people.
   * @param whose `sent` of a text that somebody wants to see read: what is kept, which questions wait for, never waits
   * behind it; `kept` where it is not given
   */
  read(text: string, whose?: 'kept' | 'sent'): Promise<Reading>;
  /** The article of a web page or file; rejects with `ImportRefused` where there is none. */
  readSource(source: Source): Promise<Imported>;
  close(): Promise<void>;
}
