import type { Article, Speaker, Statement, StatementKind } from '../../src/reading/article.js';

/** Words of the text that somebody is heard in. */
interface Said {
  words: string;
  speaker: string | null;
  kind?: StatementKind;
  /** Words that name the speaker, and that tell of speaking, where they stand beside the statement. */
  mention?: string;
  cue?: string;
}

/** An article made by hand: sentences end with a full stop, which may stand inside quotation marks. */
export function articleOf(id: string, paragraphs: readonly string[], said: readonly Said[] = []): Article {
  const text = paragraphs.join('\n\n');
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`The text does not have: ${words}`);
    return { start, end: start + words.length };
  };
  let from = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = from;
    from += paragraph.length + 2;
    const sentences = [...paragraph.matchAll(/\S[^.]*(?:\.[”"]?|$)/gu)].map((sentence) => ({
      start: start + sentence.index,
      end: start + sentence.index + sentence[0].length,
    }));
    return { start, end: start + paragraph.length, sentences };
  });
  const statements = said.map(
    ({ words, speaker, kind = 'reported', mention, cue }): Statement => ({
      ...spanOf(words),
      kind,
      speaker,
      mention: mention ? spanOf(mention) : null,
      cue: cue ? spanOf(cue) : null,
      rule: 'by-hand',
      guess: null,
      confidence: 1,
    }),
  );
  const ids = [...new Set(said.flatMap(({ speaker }) => speaker ?? []))];
  return {
    id,
    title: paragraphs[0] ?? id,
    language: 'en',
    text,
    paragraphs: spans,
    statements: statements.sort((a, b) => a.start - b.start),
    speakers: ids.map((name): Speaker => ({ id: name, name, spellings: [name] })),
    warnings: [],
    dropped: [],
  };
}

export function sliceOf(article: Article, { start, end }: { start: number; end: number }): string {
  return article.text.slice(start, end);
}
