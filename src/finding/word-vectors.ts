import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PACKAGE_FOLDER } from '../package-folder.js';

/** Its first line tells its source and licence. */
const FILE = join(PACKAGE_FOLDER, 'data/word-vectors.bin');

/** A component of 1 as a byte. */
const SCALE = 127;

const head = z.object({ words: z.number(), dimensions: z.number() });

/** Frequent English words as vectors whose nearness tells likeness of meaning; in the order of how frequent they are. */
export interface WordVectors {
  /** Index by folded word. */
  indexes: ReadonlyMap<string, number>;
  dimensions: number;
  /** `dimensions` signed bytes a word. */
  components: Int8Array;
}

let vectors: WordVectors | null = null;

/**
 * The words of `data/word-vectors.bin`, read when they are first asked for (about 5 ms, 2 MB).
 * @throws {Error} where the data file is missing or spoilt
 */
export function wordVectors(): WordVectors {
  vectors ??= readVectors();
  return vectors;
}

/** `likenessOf` words of the very same meaning. */
export const ALIKE = SCALE * SCALE;

/**
 * How alike in meaning two words are, as the cosine between their vectors in whole parts of `ALIKE`: from -1 to 1 times
 * that, above half of it for near synonyms.
 */
export function likenessOf({ components, dimensions }: WordVectors, one: number, other: number): number {
  const from = one * dimensions;
  const to = other * dimensions;
  let sum = 0;
  // Both words have a vector, so every place is there. This runs thousands of times a question: in whole numbers, which
  // take half the time.
  for (let at = 0; at < dimensions; at++) {
    sum = (sum + Math.imul(components[from + at] as number, components[to + at] as number)) | 0;
  }
  return sum;
}

function readVectors(): WordVectors {
  try {
    const file = readFileSync(FILE);
    const headEnd = file.indexOf('\n');
    const wordsEnd = file.indexOf('\n', headEnd + 1);
    const { words: count, dimensions } = head.parse(JSON.parse(file.toString('utf8', 0, headEnd)));
    const words = file.toString('latin1', headEnd + 1, wordsEnd).split(' ');
    const components = new Int8Array(file.buffer, file.byteOffset + wordsEnd + 1, count * dimensions);
    return { indexes: new Map(words.map((word, index) => [word, index])), dimensions, components };
  } catch (error) {
    throw new Error('data/word-vectors.bin cannot be read. Put it back as it was shipped.', { cause: error });
  }
}
