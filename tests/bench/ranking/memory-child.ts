/**
 * Measures one system in a process of its own, so that nothing else has warmed the code or fills the heap; prints a
 * line of JSON, `Footprint`. Started by memory.ts with the name of the system and the folder of the data.
 */
import { argv, stdout } from 'node:process';
import { type Footprint, manyPassages, shortArticles } from './corpus.js';
import { SYSTEMS } from './systems.js';

const [, , name, data = ''] = argv;
const system = SYSTEMS.find((one) => one.name === name);
const collect = globalThis.gc;
if (!system || !collect) throw new Error(`There is no system "${name}", or node runs without --expose-gc.`);

/** Bytes in use, those outside the heap that typed arrays have included. */
function bytesInUse(): number {
  // What a finalizer lets go of is collected only the next time.
  for (let round = 0; round < 3; round++) collect?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const short = shortArticles(data);
const firstOf = ({ id }: { id: string }) => short.questions.find(({ article }) => article === id)?.q ?? '';

const [article] = short.articles;
if (!article) throw new Error('There is no article to measure with.');
const begun = performance.now();
system.index([article])(firstOf(article));
const first = (performance.now() - begun) / article.paragraphs.length;

const kept: unknown[] = [];
const held = (build: () => unknown) => {
  const before = bytesInUse();
  kept.push(build());
  return bytesInUse() - before;
};
const shortBytes = held(() =>
  short.articles.map((each) => {
    const ask = system.index([each]);
    ask(firstOf(each));
    return ask;
  }),
);
kept.length = 0;

const many = manyPassages(data);
const questions = many.questions.map(({ q }) => q);
let ask = (_: string): unknown => null;
const manyBytes = held(() => {
  ask = system.index(many.articles);
  ask(questions[0] ?? '');
  return ask;
});
const askedBytes = held(() => {
  for (const question of questions) ask(question);
});

const footprint: Footprint = {
  first,
  short: shortBytes / short.articles.length,
  many: manyBytes,
  used: manyBytes + askedBytes,
};
stdout.write(JSON.stringify(footprint));
