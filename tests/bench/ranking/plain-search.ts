import MiniSearch, { type Options } from 'minisearch';
import { newStemmer } from 'snowball-stemmers';
import type { QuestionFile, RankedQuestion } from '../../../src/finding/rank-file.js';
import { isStopWord } from '../../../src/finding/stop-words.js';
import { fold } from '../../../src/reading/fold.js';

interface Text {
  id: number;
  text: string;
}

export type PlainSearch = MiniSearch<Text>;

const stemmer = newStemmer('english');

const stemOf = (word: string) => {
  const folded = fold(word);
  return isStopWord(folded) ? null : stemmer.stem(folded);
};

const tuned: Partial<Options<Text>> = {
  processTerm: stemOf,
  searchOptions: { bm25: { k: 1.2, b: 0.75, d: 0 } },
};

/** MiniSearch as its README has it, and as it does best on these questions. */
const PLAIN = {
  'MiniSearch, default options': {},
  'MiniSearch, tuned': tuned,
  'MiniSearch, tuned, fuzzy': { ...tuned, searchOptions: { ...tuned.searchOptions, fuzzy: 0.2 } },
} satisfies Record<string, Partial<Options<Text>>>;

export type PlainName = keyof typeof PLAIN;

/** One document a text, with its index among them as its id. */
export function plainSearch(name: PlainName, texts: readonly string[]): PlainSearch {
  const search = new MiniSearch<Text>({ fields: ['text'], ...PLAIN[name] });
  search.addAll(texts.map((text, id) => ({ id, text })));
  return search;
}

const MOST_RANKED = 10;

/**
 * Ranks paragraphs, one document each, by MiniSearch alone; it is as sure of a question as the first one's score.
 * @param all whether each question is put to all of the file's articles rather than to its own
 */
export function rankPlainly(name: PlainName, file: QuestionFile, all: boolean): RankedQuestion[] {
  const places = file.articles.map(({ paragraphs }, article) =>
    paragraphs.map((text, paragraph) => ({ text, place: [article, paragraph] as [number, number] })),
  );
  const indexed = (all ? [places.flat()] : places).map((documents) => ({
    documents,
    search: plainSearch(
      name,
      documents.map(({ text }) => text),
    ),
  }));
  return file.questions.map(({ q, article }, question) => {
    const index = indexed[all ? 0 : article];
    const found = index?.search.search(q) ?? [];
    return {
      question,
      ranking: found.slice(0, MOST_RANKED).flatMap(({ id }) => {
        const document = index?.documents[id];
        return document ? [document.place] : [];
      }),
      answered: found.length > 0,
      confidence: found[0]?.score ?? 0,
    };
  });
}
