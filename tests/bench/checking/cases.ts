import type { Claim, Verdict } from '../../../src/answering/checking/verdict.js';
import type { Scope } from '../../../src/answering/scope.js';
import { fold } from '../../../src/reading/fold.js';
import type { GoldArticle, GoldQuote } from '../polnear.js';
import {
  oneOf,
  type Random,
  withOtherNumber,
  withOtherSense,
  withOtherWord,
  writtenOtherwise,
} from './altering.js';

export const KINDS = [
  'verbatim',
  'typography',
  'one word changed',
  'number changed',
  'negation added or dropped',
  'speaker swapped',
  'two quotes stitched',
  'paraphrase in quotation marks',
  'not in the library',
] as const;

type Kind = (typeof KINDS)[number];

/** A claim, and the verdict that is right on it. */
export interface Case {
  kind: Kind;
  claim: Claim;
  right: Verdict['kind'];
  /** The article that it is from. */
  article: string;
}

const SHORTEST = 6;
const LONGEST = 80;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** What a person said, without the marks around it. */
const inside = ({ text }: GoldQuote) =>
  text.replace(/^[\s"“”‘’',]+|[\s"“”‘’',]+$/gu, '').replace(/\s+/g, ' ');

const isUsable = (text: string) => wordsOf(text).length >= SHORTEST && wordsOf(text).length <= LONGEST;

interface Said {
  article: GoldArticle;
  quote: GoldQuote;
  words: string;
}

const saidIn = (articles: readonly GoldArticle[], is: (quote: GoldQuote) => boolean): Said[] =>
  articles.flatMap((article) =>
    article.quotes
      .filter((quote) => !quote.ignore && is(quote))
      .map((quote) => ({ article, quote, words: inside(quote) }))
      .filter(({ words }) => isUsable(words)),
  );

const isDirect = ({ kind, text }: GoldQuote) =>
  kind === 'direct' && !/[”"]\s*[^”"]+\s*[“"]/u.test(text.slice(1, -1));
const isParaphrase = ({ kind, speech, text }: GoldQuote) =>
  kind === 'indirect' && speech && !/["“”]/u.test(text);

/** Runs of eight words of some articles: what is in several papers is in the library although one of them is not. */
function runsOf(articles: readonly GoldArticle[]): Set<string> {
  return new Set(articles.flatMap(({ text }) => eights(text)));
}

function eights(text: string): string[] {
  const words = fold(text).split(' ');
  return words.slice(0, Math.max(0, words.length - 7)).map((_, at) => words.slice(at, at + 8).join(' '));
}

/**
 * Cases of every kind, made of what people said by the annotators of the articles.
 * @param held articles of the library; `others` are not in it
 * @param most cases of a kind
 */
export function casesFrom(
  held: readonly GoldArticle[],
  others: readonly GoldArticle[],
  { scope, random, most }: { scope: Scope; random: Random; most: number },
): Case[] {
  const direct = saidIn(held, isDirect);
  const byArticle = new Map<GoldArticle, Said[]>();
  for (const said of direct) byArticle.set(said.article, [...(byArticle.get(said.article) ?? []), said]);
  const vocabulary = direct.flatMap(({ words }) => words.match(/\p{L}{2,}/gu) ?? []);
  const name = ({ quote }: Said) => nameOf(quote, scope);
  const quoted = (words: string, speaker: string | null): Claim => ({ words, isQuoted: true, speaker });
  const made = (
    kind: Kind,
    right: Verdict['kind'],
    from: readonly Said[],
    make: (said: Said) => Claim | null,
  ): Case[] => {
    const cases: Case[] = [];
    for (const said of shuffled(from, random)) {
      if (cases.length >= most) break;
      const claim = make(said);
      if (claim) cases.push({ kind, claim, right, article: said.article.id });
    }
    return cases;
  };
  const altered = (said: Said, words: string | null) => (words === null ? null : quoted(words, name(said)));
  const inLibrary = runsOf(held);
  const elsewhere = saidIn(others, isDirect).filter(
    ({ words }) => !eights(words).some((run) => inLibrary.has(run)),
  );
  return [
    ...made('verbatim', 'verbatim', direct, (said) => quoted(said.words, name(said))),
    ...made('typography', 'verbatim', direct, (said) => {
      const words = writtenOtherwise(said.words, random);
      return words === said.words ? null : quoted(words, name(said));
    }),
    ...made('one word changed', 'altered', direct, (said) =>
      altered(said, withOtherWord(said.words, vocabulary, random)),
    ),
    ...made('number changed', 'altered', direct, (said) =>
      altered(said, withOtherNumber(said.words, random)),
    ),
    ...made('negation added or dropped', 'altered', direct, (said) =>
      altered(said, withOtherSense(said.words, random)),
    ),
    ...made('speaker swapped', 'other-speaker', direct, (said) => {
      const other = oneOf((byArticle.get(said.article) ?? []).map(name), random);
      const own = name(said);
      return own && other && !isSamePerson(own, other, scope) ? quoted(said.words, other) : null;
    }),
    ...made('two quotes stitched', 'stitched', direct, (said) => {
      const other = oneOf(
        (byArticle.get(said.article) ?? []).filter(({ quote }) => isApart(said, quote)),
        random,
      );
      return other ? quoted(`${said.words} ${random() < 0.5 ? '' : '… '}${other.words}`, null) : null;
    }),
    ...made('paraphrase in quotation marks', 'reported', saidIn(held, isParaphrase), (said) =>
      quoted(said.words, name(said)),
    ),
    ...made('not in the library', 'not-found', elsewhere, (said) => quoted(said.words, null)),
  ];
}

/** Paragraphs apart, so that no paper would print them as one. */
const isApart = ({ article, quote }: Said, other: GoldQuote) =>
  Math.abs(other.start - quote.start) > 0 &&
  /\n\s*\n[\s\S]*\n\s*\n/.test(
    article.text.slice(Math.min(other.end, quote.end), Math.max(other.start, quote.start)),
  );

/** The speaker's name, where the annotators give one that the library knows. */
function nameOf({ speaker }: GoldQuote, scope: Scope): string | null {
  const name = speaker?.silver ?? speaker?.text ?? '';
  if (!/^\p{Lu}/u.test(name)) return null;
  return personOf(name, scope) === null ? null : name;
}

const isSamePerson = (first: string, second: string, scope: Scope) =>
  personOf(first, scope) === personOf(second, scope);

const people = new WeakMap<Scope, Map<string, string | null>>();

/** Whom a name stands for; looked up once, since there are thousands in the library. */
function personOf(name: string, scope: Scope): string | null {
  const known = people.get(scope) ?? new Map<string, string | null>();
  people.set(scope, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const lookup = scope.directory.find(name);
  const id = lookup.kind === 'one' ? lookup.speaker.id : null;
  known.set(name, id);
  return id;
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
