import type { Answer, Reason } from '../../../src/answering/answer.js';
import type { Match } from '../../../src/finding/match.js';
import type { Article, Speaker } from '../../../src/reading/article.js';
import { madeMatch, madeStatement } from '../made-article.js';

const sideOf = (speaker: Speaker, matches: Match[]) => ({ speaker, matches, statements: 2, unsure: 2 });

/** Every kind of answer, of one article and some people. */
export function everyAnswer(made: Article, people: Speaker[]): Answer[] {
  const [first = { id: '0', name: 'A', spellings: [] }] = people;
  const second = { ...first, id: 'second' };
  const own = { ...made, speakers: people };
  const { start, end } = own.paragraphs[0] ?? { start: 0, end: 0 };
  const statement = madeStatement(own, own.text.slice(start, end), {
    speaker: first.id,
    rule: 'signed',
    mention: { start, end: start + Math.ceil((end - start) / 2) },
    cue: { start: end - 1, end },
  });
  const matches = own.paragraphs.map((_, index) =>
    madeMatch(own, index, { statement, repeats: [statement] }),
  );
  const counts = people.map((speaker) => ({ speaker, statements: 2 }));
  const asked = first.name;
  const names = people.map(({ name }) => name);
  const place = { article: { ...own, title: `${own.title} 2` }, paragraph: 0 };
  const reasons: Reason[] = [
    { kind: 'unknown-words', words: names },
    { kind: 'unknown-name', names },
    { kind: 'apart', has: [asked, ...names], lacks: [asked, ...names].map((word) => ({ word, place })) },
    { kind: 'none-heard', speakers: people },
  ];
  return [
    { kind: 'found', matches, speaker: null, silent: people, unknownWords: names },
    {
      kind: 'silent',
      speaker: first,
      about: asked,
      statements: 0,
      unsure: 0,
      present: matches,
      others: counts,
      told: matches.slice(1),
      unknownWords: names,
    },
    { kind: 'unknown-speaker', asked, nearest: people },
    { kind: 'which-speaker', asked, candidates: people },
    ...reasons.map((reason) => ({
      kind: 'not-in-articles' as const,
      asked,
      reason,
      unknownWords: names,
      nearest: matches,
    })),
    {
      kind: 'compared',
      about: asked,
      sides: [sideOf(first, matches), sideOf(second, matches)],
      topics: names.slice(0, 8).map((topic, at) => ({ topic: `${topic} ${at}`, passages: [at, 25] })),
      unknownWords: names,
    },
    { kind: 'same-speaker', asked: [asked, asked], speaker: first },
    { kind: 'speakers', about: asked, speakers: counts, unheard: people, articles: [own] },
    { kind: 'unknown-article', asked, articles: people.map(() => own) },
  ];
}
