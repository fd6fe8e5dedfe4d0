import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Problem } from '../../../../src/discord/articles/edit.js';
import type { Message } from '../../../../src/discord/components.js';
import { LANGUAGES } from '../../../../src/discord/texts/languages.js';
import { type Texts, textsIn } from '../../../../src/discord/texts/texts.js';
import { viewEditable, viewEdited, viewProblems } from '../../../../src/discord/views/articles/edited.js';
import { viewList } from '../../../../src/discord/views/articles/list.js';
import { viewPreview } from '../../../../src/discord/views/articles/preview.js';
import { viewRemoval } from '../../../../src/discord/views/articles/removal.js';
import { viewSaved } from '../../../../src/discord/views/articles/saved.js';
import { viewSeveralArticles } from '../../../../src/discord/views/articles/several.js';
import { viewArticle } from '../../../../src/discord/views/articles/shown-article.js';
import { viewTypedBack } from '../../../../src/discord/views/articles/typed-back.js';
import type { Correction } from '../../../../src/library/store/correction.js';
import type { KeptArticle } from '../../../../src/library/store/store.js';
import type { Article, ReadingWarning } from '../../../../src/reading/article.js';
import { madeArticle, madeStatement } from '../../made-article.js';
import { buttonsOf, countOf, linesOf } from '../shown.js';

/** The characters that cost most, and those that stand for more than themselves. */
const long = (length: number) =>
  fc.constantFrom('*', '\\', 'é', '漢', '🐟', 'a', 'word ', '*漢', '“A.” ', '<@1> ', '](x)', 'م', '# ').map(
    (unit) =>
      unit
        .repeat(length)
        .slice(0, length)
        .replace(/\p{Surrogate}/gu, '')
        .trim() || 'a',
  );

const WARNINGS: ReadingWarning['kind'][] = [
  'unclosed-quote',
  'unclear-speaker',
  'shared-name',
  'unknown-pronoun',
];

const articles = fc
  .record({
    paragraphs: fc.array(fc.array(long(500), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
    title: long(200),
    source: long(2_000).map((path) => new URL(`https://example.org/${path.slice(0, 1_900)}`).href),
    dropped: fc.array(long(300), { maxLength: 9 }),
    names: fc.array(long(300), { maxLength: 40 }),
    published: fc.option(fc.constant('2024-02-29'), { nil: undefined }),
  })
  .map(({ paragraphs, names, published, ...facts }) => {
    const made = madeArticle(paragraphs, { ...facts, ...(published && { published }) });
    const speakers = names.map((name, index) => ({ id: `${index}`, name, role: name, spellings: [] }));
    const statements = made.paragraphs.map(({ start, end }, index) =>
      madeStatement(made, made.text.slice(start, end), {
        start,
        end,
        speaker: names[index] ? `${index}` : null,
      }),
    );
    const warnings = WARNINGS.flatMap((kind) =>
      made.paragraphs.map(({ start, end }) => ({ kind, start, end, message: 'x' })),
    );
    return { ...made, id: 'ünï-漢', speakers, statements, warnings };
  });

const corrections = fc.array(
  fc.oneof<fc.Arbitrary<Correction>[]>(
    fc.record({ kind: fc.constant('spelling' as const), speaker: long(300), spelling: long(100) }),
    fc.record({
      kind: fc.constant('speaker' as const),
      start: fc.constant(0),
      end: fc.constant(1),
      words: long(500),
      said: fc.constant('quoted' as const),
      speaker: long(100),
    }),
  ),
  { maxLength: 40 },
);

function keptOf(article: Article, made: readonly Correction[]): KeptArticle {
  return {
    ...article,
    addedAt: 1_700_000_000_000,
    revision: 1,
    corrections: made.map((correction, index) => ({ id: `${index}`, madeAt: index, correction })),
  };
}

function changesOf(article: Article, made: readonly Correction[]): Change[] {
  const { title, source = null } = article;
  return [
    { kind: 'title', was: title, is: title },
    { kind: 'source', was: source, is: source },
    { kind: 'published', was: null, is: '2024-02-29' },
    ...made
      .slice(0, 2)
      .map((correction) => ({ kind: 'correction' as const, correction, was: title, joins: 12 })),
    ...made.slice(0, 1).map((correction) => ({ kind: 'undo' as const, id: 'x', correction })),
  ];
}

/** Every message about articles. */
function messagesOf(article: Article, made: readonly Correction[], texts: Texts): Message[] {
  const kept = keptOf(article, made);
  const same = { by: 'text' as const, article };
  const many = Array.from({ length: 20 }, (_, index) => ({
    article,
    addedAt: index % 2 ? 1_700_000_000_000 : null,
  }));
  const problems = Object.keys(texts.articles.edit.problems)
    .slice(0, 6)
    .map((kind) => ({ kind, typed: article.title }) as Problem);
  const { text, title, source = '' } = article;
  return [
    viewPreview(article, { draft: 'd'.repeat(64), same, full: { kind: 'too-much', most: 1e10 } }, texts),
    viewArticle(article, kept, texts),
    viewArticle(article, null, texts),
    viewList(many, { page: 1, usesBundled: false }, texts),
    viewRemoval(article, { ...kept, id: 'x'.repeat(43) }, texts),
    viewEdited(kept, { done: changesOf(article, made), broken: 'full' }, texts),
    viewProblems(problems, texts),
    viewEditable(article, texts),
    viewSaved({ kind: 'saved', article: kept }, 'person', texts),
    viewSaved({ kind: 'there-already', article }, 'server', texts),
    viewSeveralArticles(
      'x',
      many.map(() => ({ article, kept })),
      texts,
    ),
    viewTypedBack(texts.articles.mayNotManage, { text, title, source }, texts),
  ];
}

describe('whatever the article and its corrections', () => {
  it.each(LANGUAGES)('a message in %s is within Discord’s limits', (language) => {
    fc.assert(
      fc.property(articles, corrections, (article, made) => {
        for (const message of messagesOf(article, made, textsIn(language))) {
          const lines = linesOf(message);
          const buttons = buttonsOf(message.components);
          const ids = buttons.map(({ custom_id }) => custom_id);
          expect(lines.join('').length).toBeLessThanOrEqual(4_000);
          expect(Buffer.byteLength(JSON.stringify(message.components))).toBeLessThanOrEqual(10_000);
          expect(countOf(message.components)).toBeLessThanOrEqual(40);
          expect(lines.every((line) => line.trim() !== '')).toBe(true);
          expect(new Set(ids).size).toBe(ids.length);
          expect(Math.max(0, ...ids.map((id) => id.length))).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 15 },
    );
  });
});
