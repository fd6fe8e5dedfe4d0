import type { Imported } from './imported.js';

/** A file that somebody sent, as Discord names it. */
export interface SentFile {
  url: string;
  name: string;
  /** Bytes, as Discord tells. */
  size: number;
}

/** Makes articles of what people send. Every method rejects with `ImportRefused` where it cannot. */
export interface Importer {
  fromLink(link: string): Promise<Imported>;
  fromFile(file: SentFile): Promise<Imported>;
  /** @param source a web address, checked here; empty for none */
  fromText(form: { title: string; text: string; source: string }): Promise<Imported>;
}
