import { loadPeople } from '../../src/library/people-file.js';
import { readText } from '../../src/reading/read.js';
import { readPolnear } from './polnear.js';
import { quantile, say, sayTable } from './table.js';

const people = loadPeople();

const RUNS = 3;

/** Readings of all articles before any is timed. */
const WARM_UP = 3;

const MEGABYTE = 1_000_000;

/** What may be given instead of an article, to be written over and over up to a length. */
const HOSTILE = {
  'quotation marks, straight': '"',
  'quotation marks, opening': '“',
  'quotation marks, with words': '“a ',
  'quotes in quotes': '“‘“‘a’”’” ',
  apostrophes: "'a ",
  'letters without a space': 'a',
  'capitals without a space': 'A',
  'words without a full stop': 'the minister of trade and ',
  'names without a full stop': 'Amina Bello ',
  'verbs of saying': 'said ',
  'speakers without words': 'He said. ',
  'speakers with words': '“No,” he said. ',
  commas: 'a, ',
  brackets: '(',
  'full stops': '. ',
  'paragraphs of a letter': 'a\n\n',
  'quotes that go on over paragraphs': '“It goes on.\n\n',
} as const;

/** Articles a second, and whether long and hostile texts take more than their share. */
export function measureReading(data: string): void {
  const texts = readPolnear(data, 'dev').map(({ text }) => text);
  const article = texts.join('\n\n');
  const readAll = () => texts.map((text) => readText(text, people));
  // The first readings are slower, before the code is compiled: a base taken from them makes all else look fast.
  for (let run = 0; run < WARM_UP; run++) readAll();
  const seconds = median(() => time(readAll));
  say(
    `\nReading: ${Math.round(texts.length / seconds)} articles a second on one core, ${(article.length / MEGABYTE / seconds).toFixed(2)} MB a second (the median of ${RUNS} runs; compromise reads 13 articles).`,
  );
  const share = seconds / article.length;
  const times = (text: string) =>
    (median(() => time(() => readText(text, people))) / text.length / share).toFixed(2);
  sayTable(
    'Time to read a text, by that of articles of the same length',
    ['', 'characters', 'times'],
    [
      ...[0.25, 0.5, 1].map((size) => {
        const text = repeated(`${article}\n\n`, size * MEGABYTE);
        return ['news', text.length, times(text)];
      }),
      ...Object.entries(HOSTILE).flatMap(([name, piece]) =>
        [100_000, MEGABYTE].map((length) => [name, length, times(repeated(piece, length))]),
      ),
    ],
  );
}

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const median = (measure: () => number) => quantile(Array.from({ length: RUNS }, measure), 0.5);

/** In seconds. */
function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
