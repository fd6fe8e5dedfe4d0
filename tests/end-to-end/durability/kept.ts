import type { KeptScope } from '../../../src/library/store/store.js';

/** What a scope should hold, as far as it comes from outside: without ids, revisions and times. */
export interface Expected {
  readonly usesBundled: boolean;
  /** In the order in which they were added. */
  readonly articles: readonly ExpectedArticle[];
}

export interface ExpectedArticle {
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly corrections: readonly ExpectedCorrection[];
}

type ExpectedCorrection =
  | { readonly kind: 'spelling'; readonly speaker: string; readonly spelling: string }
  | { readonly kind: 'speaker'; readonly bridge: string; readonly speaker: string };

/** What tells the statements of the reports apart. */
export const bridgeIn = (words: string) => /Bridge [^\s”]+/.exec(words)?.[0] ?? '';

export const NOTHING: Expected = { usesBundled: true, articles: [] };

/** What the database has, in the same form. */
export function asExpected({ usesBundled, articles }: KeptScope): Expected {
  return {
    usesBundled,
    articles: articles.map(({ title, source = null, published = null, text, corrections }) => ({
      title,
      source,
      published,
      text,
      corrections: corrections.map(({ correction }) => {
        if (correction.kind === 'spelling') return correction;
        const { kind, words, speaker } = correction;
        return { kind, bridge: bridgeIn(words), speaker };
      }),
    })),
  };
}
