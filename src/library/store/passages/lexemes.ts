import { createHash } from 'node:crypto';
import type { ScopeId } from '../../scope-id.js';

/** Enough that two of a hundred thousand scopes hardly ever share a key; where they do, only time is lost. */
const KEY_DIGITS = 8;

/** Before the word of a name of somebody who is heard in a paragraph. */
const SPEAKER = '@';

/**
 * Words as both databases' full-text search takes them: each begins with a key of its scope, so that no scope's words
 * are looked through for another's, and has nothing but letters a to z, digits and underscores, so that neither database
 * takes it apart.
 */
export class Lexemes {
  readonly #key: string;

  constructor(scope: ScopeId) {
    this.#key = createHash('sha256').update(scope).digest('hex').slice(0, KEY_DIGITS);
  }

  ofStem(stem: string): string {
    return `${this.#key}${plain(stem)}`;
  }

  /** @param word of a speaker's name, folded */
  ofSpeaker(word: string): string {
    return this.ofStem(`${SPEAKER}${word}`);
  }
}

const plain = (word: string) =>
  word.replace(/[^a-z\d]/gu, (letter) => `_${letter.codePointAt(0)?.toString(36)}_`);
