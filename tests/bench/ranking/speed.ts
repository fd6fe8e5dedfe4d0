import { cpus, loadavg } from 'node:os';
import { readText } from '../../../src/reading/read.js';
import { quantile, say, sayTable } from '../table.js';
import { manyPassages, PARAGRAPHS, shortArticles } from './corpus.js';
import { measureFootprints } from './memory.js';
import { ROUNDS, race } from './race.js';
import { SYSTEMS } from './systems.js';

const QUANTILES = {
  p50: (times: readonly number[]) => quantile(times, 0.5),
  p99: (times: readonly number[]) => quantile(times, 0.99),
};

const MEAN = {
  mean: (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length,
};

/** What a question and an index take, from a text to what is shown, beside MiniSearch alone. */
export function measureSpeed(data: string): void {
  const footprints = measureFootprints(data);
  const short = shortArticles(data);
  const many = manyPassages(data);
  const shortAsks = new Map(
    short.articles.map((article) => [article.id, SYSTEMS.map(({ index }) => index([article]))]),
  );
  const manyAsks = SYSTEMS.map(({ index }) => index(many.articles));
  const asked = race(
    short.questions.map(({ q, article }) => (shortAsks.get(article) ?? []).map((ask) => () => ask(q))),
    QUANTILES,
  );
  const askedMany = race(
    many.questions.map(({ q }) => manyAsks.map((ask) => () => ask(q))),
    QUANTILES,
  );
  const built = race(
    short.articles.map((article) => {
      const first = short.questions.find((question) => question.article === article.id)?.q ?? '';
      return SYSTEMS.map(
        ({ index }) =>
          () =>
            index([article])(first),
      );
    }),
    MEAN,
  );
  const read = race(
    short.articles.map(({ text }) => [() => readText(text, [])]),
    MEAN,
  );
  const size = `${thousands(many.passages)} passages`;
  const footprint = (of: (one: (typeof footprints)[number]) => number) => footprints.map(of);
  sayTable(
    `Time on one core and memory, medians of ${ROUNDS} rounds in which the systems take turns`,
    ['', ...SYSTEMS.map(({ name }) => name), 'times the default', 'times the tuned'],
    [
      row(`a question over ${PARAGRAPHS} paragraphs, p50, ms`, asked.p50, 3),
      row(`a question over ${PARAGRAPHS} paragraphs, p99, ms`, asked.p99, 3),
      row(`a question over ${size}, p50, ms`, askedMany.p50, 2),
      row(`a question over ${size}, p99, ms`, askedMany.p99, 2),
      row(
        'index of an article and its first question, ms a paragraph',
        built.mean.map((time) => time / PARAGRAPHS),
        3,
      ),
      row(
        'the same, first article of a process, ms a paragraph',
        footprint(({ first }) => first),
        3,
      ),
      row(
        `index of ${PARAGRAPHS} paragraphs, kB`,
        footprint((one) => one.short / 1e3),
        0,
      ),
      row(
        `index of ${size}, MB`,
        footprint((one) => one.many / 1e6),
        1,
      ),
      row(
        `the same after ${many.questions.length} questions, MB`,
        footprint((one) => one.used / 1e6),
        1,
      ),
    ],
  );
  const paragraphs = many.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  const reading = (read.mean[0] ?? Number.NaN) / PARAGRAPHS;
  say(
    `\nThe ${size} are those of ${many.articles.length} encyclopedia and news articles (PolNeAR); MiniSearch alone has their ${thousands(paragraphs)} paragraphs as documents. Before it is indexed an article is read, which takes ${reading.toFixed(3)} ms a paragraph. ${machine()}`,
  );
}

/** A figure of each system, and by how much the last one's is more than those before. */
function row(name: string, figures: readonly number[], decimals: number): string[] {
  const [plain = Number.NaN, tuned = Number.NaN, own = Number.NaN] = figures;
  return [
    name,
    ...figures.map((figure) => figure.toFixed(decimals)),
    (own / plain).toFixed(2),
    (own / tuned).toFixed(2),
  ];
}

/** What the times depend on: other work on the machine, told by its load, makes the slowest questions slower. */
const machine = () =>
  `Node ${process.version} on ${cpus().length} cores of ${cpus()[0]?.model ?? 'unknown make'}; load ${(loadavg()[0] ?? 0).toFixed(1)}.`;

const thousands = (count: number) => count.toLocaleString('en');
