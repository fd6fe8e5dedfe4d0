import type { Match } from '../../src/finding/match.js';
import type { Article, Paragraph, Span, Speaker, Statement } from '../../src/reading/article.js';

export const ADA: Speaker = {
  id: 'ada-berg',
  name: 'Ada Berg',
  role: 'Minister',
  country: 'Norland',
  spellings: ['Berg'],
};
export const BO: Speaker = { id: 'bo-lind', name: 'Bo Lind', spellings: ['Lind'] };

/** An article from paragraphs of sentences, joined as papers do. */
export function madeArticle(
  paragraphs: readonly (readonly string[])[],
  facts: Partial<Article> = {},
): Article {
  let text = '';
  const spans: Paragraph[] = [];
  for (const sentences of paragraphs) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const within = sentences.map((sentence, index) => {
      if (index > 0) text += ' ';
      const span = { start: text.length, end: text.length + sentence.length };
      text += sentence;
      return span;
    });
    spans.push({ start, end: text.length, sentences: within });
  }
  return {
    id: 'fish-talks',
    title: 'Fish talks end',
    language: 'en',
    text,
    paragraphs: spans,
    statements: [],
    speakers: [ADA, BO],
    warnings: [],
    dropped: [],
    ...facts,
  };
}

/** Where words stand in an article. */
export function at({ text }: Article, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the article has no “${words}”`);
  return { start, end: start + words.length };
}

export function madeMatch(article: Article, paragraph: number, facts: Partial<Match> = {}): Match {
  const all = article.paragraphs[paragraph];
  if (!all) throw new Error(`the article has no paragraph ${paragraph}`);
  const passage = { start: all.start, end: all.end };
  return {
    article,
    paragraph,
    passage,
    sentence: all.sentences[0] ?? passage,
    statement: null,
    score: 1,
    terms: [],
    repeats: [],
    ...facts,
  };
}

export function madeStatement(article: Article, words: string, facts: Partial<Statement> = {}): Statement {
  return {
    ...at(article, words),
    kind: 'quoted',
    speaker: ADA.id,
    guess: null,
    confidence: 0.98,
    mention: null,
    cue: null,
    rule: 'made',
    ...facts,
  };
}

/** Four paragraphs: headline, lead, two statements of one minister's, and a paragraph in which nobody speaks. */
export const TALKS = madeArticle([
  ['Fish talks end'],
  ['Ministers met on the coast.', 'They spoke of fish.'],
  ['Minister Berg said, “Herring is for everybody.”', 'She left early.'],
  ['A paper was signed.'],
]);
