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

export interface ReadOptions {
  /**
   * `sent` of a text that somebody wants to see read: what is kept, which questions wait for, never waits behind it;
   * `kept` where it is not given.
   */
  whose?: 'kept' | 'sent';
  /** False where reading the text was given up before: it is read without looking for who speaks. */
  hasSpeakers?: boolean;
}

/**
 * Reads off the event loop, so that nothing that people send keeps others waiting. Its methods reject with
 * `ImportRefused` of the kind `too-involved` where it takes too long or too much memory.
 */
export interface Reader {
  /**
   * Statements and speakers of a text, with the known people. Rejects with `ReadingFailed` where that fails with this
   * text.
   * @param language of the text, a BCP 47 tag
   */
  read(text: string, language: string, options?: ReadOptions): Promise<Reading>;
  /** The article of a web page or file; rejects with `ImportRefused` where there is none. */
  readSource(source: Source): Promise<Imported>;
  /**
   * The language of a text that was sent, as a BCP 47 tag.
   * @param stated what is said of it, which counts where the text does not tell for sure
   */
  languageOf(text: string, stated: string): Promise<string>;
  close(): Promise<void>;
}

/** Reading fails with this very text, however often it is tried. */
export class ReadingFailed extends Error {
  override name = 'ReadingFailed';
}
