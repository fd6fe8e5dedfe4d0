import type { Imported } from '../import/imported.js';
import type { Correction } from './correction.js';

const NOT_STORABLE = /[\0\p{Surrogate}]/gu;

/**
 * What no database keeps, U+0000 and halves of a surrogate pair, becomes U+FFFD; nothing moves, so that offsets into the
 * text stay right.
 */
export const storable = (text: string): string => text.replace(NOT_STORABLE, '\ufffd');

export function storableImported(
  imported: Omit<Imported, 'source' | 'published'> & {
    source?: string | undefined;
    published?: string | undefined;
  },
): Imported {
  const { title, source, published, language, text, dropped } = imported;
  return {
    title: storable(title),
    ...(source !== undefined && { source: storable(source) }),
    ...(published !== undefined && { published: storable(published) }),
    language: storable(language),
    text: storable(text),
    dropped: dropped.map(storable),
  };
}

export function storableCorrection(correction: Correction): Correction {
  const speaker = storable(correction.speaker);
  if (correction.kind === 'spelling')
    return { kind: 'spelling', speaker, spelling: storable(correction.spelling) };
  const { start, end, words, said } = correction;
  return { kind: 'speaker', start, end, words: storable(words), said, speaker };
}
