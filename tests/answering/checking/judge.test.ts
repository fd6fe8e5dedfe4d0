import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/answering/checking/verdict.js';
import { toArticle } from '../../../src/library/bundled.js';
import { answeringOn } from '../island.js';

const made = (text: string, id = 'town') => toArticle(id, { title: id, language: 'en', text }, []);

/** What somebody is said to have said, and no more. */
const said = (words: string) => made(`“${words},” Mayor Kofi Mensah said in Sela on Monday.`);

function verdicts(articles: Parameters<typeof answeringOn>, quote: string): readonly Verdict[] {
  const answer = answeringOn(...articles).answer({ kind: 'check', quote });
  return answer.kind === 'checked' ? answer.verdicts : [];
}

const judged = (article: ReturnType<typeof made>, quote: string) =>
  verdicts([article], quote).map(({ kind }) => kind);

const changesOf = (article: ReturnType<typeof made>, quote: string) =>
  verdicts([article], quote).flatMap((verdict) =>
    'changes' in verdict ? verdict.changes.map(({ kind }) => kind) : [],
  );

describe('brackets', () => {
  test.each([
    ['We will leave the old harbour', 'We will [not] leave the old harbour', 'negation'],
    ['The boats can leave the old harbour', 'The boats can[not] leave the old harbour', 'negation'],
    ['The boats can leave the old harbour', 'The boats can[’t] leave the old harbour', 'word'],
    ['We will not leave the old harbour', 'We will [gladly] leave the old harbour', 'negation'],
    ['The 10 boats are in the old harbour', 'The 10[0] boats are in the old harbour', 'number'],
    ['The 10 boats are in the old harbour', 'The [2]10 boats are in the old harbour', 'number'],
    ['The 10 boats are in the old harbour', 'The [1000] boats are in the old harbour', 'number'],
    ['Today Amina Bello leaves the old harbour', 'Today Amina [Osei] leaves the old harbour', 'name'],
    ['It was lawful to leave the old harbour', 'It was [un]lawful to leave the old harbour', 'word'],
    ['The boats are a harm to the old harbour', 'The boats are a harm[less] to the old harbour', 'word'],
  ])('may not turn “%s” into “%s”', (words, claim, kind) => {
    expect(judged(said(words), `“${claim}”`)).toEqual(['altered']);
    expect(changesOf(said(words), `“${claim}”`)).toContain(kind);
  });

  test.each([
    ['We will leave it in the old harbour', 'We will leave [the boat] in the old harbour'],
    ['He says that he will leave the harbour', '[Mensah] says that he will leave the harbour'],
    ['We leave the old harbour on Monday', '[w]e leave the old harbour on Monday'],
    ['They say we leave the old harbour', 'They say[ing] we leave the old harbour'],
    ['We want the UN to leave the harbour', 'We want the [United Nations] to leave the harbour'],
    ['We will leave the old harbour', 'We will leave the old harbour [in 2030]'],
  ])('may tell what is meant by “%s”: “%s”', (words, claim) => {
    expect(judged(said(words), `“${claim}”`)).toEqual(['verbatim']);
  });
});

test('a letter that the article has in brackets is one of its word', () => {
  const article = said('[W]e leave the old harbour today');
  expect(judged(article, '“[W]e leave the old harbour today”')).toEqual(['verbatim']);
  expect(judged(article, '“We leave the old harbour today”')).toEqual(['verbatim']);
});

describe('a “not” that is left out', () => {
  test.each([
    ['We will not leave the old harbour', 'We will … leave the old harbour'],
    ['We will not leave the old harbour', 'We will [...] leave the old harbour'],
    ['It is hardly a harbour that we love', 'It is … a harbour that we love'],
    ['I do not think that we should leave. I think we stay', 'I … think that we should leave'],
    ['I do not really want to leave the old harbour', 'want to leave the old harbour'],
    ['You mustn’t leave the old harbour of this town', 'leave the old harbour of this town'],
  ])('by a gap or a cut makes another quote of “%s”: “%s”', (words, claim) => {
    expect(judged(said(words), `“${claim}”`)).toEqual(['altered']);
    expect(changesOf(said(words), `“${claim}”`)).toEqual(['negation']);
  });

  test.each([
    [
      'We build the road, which is not there today, and we pay for it',
      'We build the road … and we pay for it',
    ],
    [
      'We love the harbour. We will not sell it. We need the boats',
      'We love the harbour … We need the boats',
    ],
    ['I am not angry, but I want to leave the old harbour', 'I want to leave the old harbour'],
  ])('with its whole clause leaves the others as they are: “%s”, “%s”', (words, claim) => {
    expect(judged(said(words), `“${claim}”`)).toEqual(['verbatim']);
  });
});

describe('another name at the end of a quote', () => {
  const words = 'We do all this within the framework of the Old Harbour Council, as you know';

  test.each(['the Sea Union', 'the New Green Fish Union', 'the OHU', 'the union'])(
    'is told beside the whole name that the article has: “%s”',
    (name) => {
      const [verdict] = verdicts(
        [said(words)],
        `“${words.replace('the Old Harbour Council, as you know', name)}”`,
      );
      const changes = verdict && 'changes' in verdict ? verdict.changes : [];
      expect(
        changes.map(({ kind, found }) => [kind, said(words).text.slice(found.start, found.end)]),
      ).toEqual([['name', expect.stringMatching(/^Old Harbour Council/)]]);
    },
  );
});

describe('a number', () => {
  test.each([
    ['Prices in the old harbour rose by 5% in May', 'Prices in the old harbour rose by 5'],
    ['We have lost boats worth 2 million dollars', 'We have lost boats worth 2'],
    ['Of us all 2 million people left the harbour', 'million people left the harbour'],
  ])('is none without what it counts in: “%s”, “%s”', (words, claim) => {
    expect(judged(said(words), `“${claim}”`)).toEqual(['altered']);
    expect(changesOf(said(words), `“${claim}”`)).toEqual(['number']);
  });
});

test('English prints names with their marks or without', () => {
  expect(
    judged(said('We met Erdogan in the café by the sea'), '“We met Erdoğan in the cafe by the sea”'),
  ).toEqual(['verbatim']);
});

describe('two people’s words', () => {
  const two = made(
    '“We love this town very much,” Mayor Kofi Mensah said.\n\n“The enemy is cruel and I hate Norland,” Ama Osei, a trader, said.',
  );

  test.each(['We love … Norland', 'We love this … I hate Norland'])('are no quote of one: “%s”', (claim) => {
    expect(judged(two, `“${claim}” — Kofi Mensah`)).toEqual(['stitched']);
  });
});

describe('two utterances', () => {
  const asked = made(
    '“I did not kill anybody in this harbour,” Mayor Kofi Mensah said on Monday. Asked on Tuesday what he liked best, Mensah said: “My wife and the sea.”',
  );
  const interrupted = made(
    '“We will stay,” said Kofi Mensah, the mayor of Sela, who had come by boat with his wife and the children of both. “And we will plant trees.”',
  );

  test('of one person, with sentences of the writer’s between them, are not one quote', () => {
    const claim = '“I did not kill anybody in this harbour, my wife and the sea”';
    expect(judged(asked, claim)).toEqual(['stitched']);
  });

  test('are one where the writer only tells between them who speaks, however long that takes', () => {
    expect(judged(interrupted, '“We will stay. And we will plant trees.” — Kofi Mensah')).toEqual([
      'verbatim',
    ]);
  });
});

describe('the same words of several people', () => {
  const names = ['Kofi Mensah', 'Ada Berg', 'Bo Lind'];
  const close = made(names.map((name) => `“We will win this,” ${name} said.`).join(' '));
  const apart = names.map((name, at) =>
    made(`“We will never leave this old harbour town,” ${name} said.`, `a${at}`),
  );

  test.each(names)('are everybody’s who said them: %s', (name) => {
    expect(judged(close, `“We will win this” — ${name}`)).toEqual(['verbatim']);
    const quote = `“We will never leave this old harbour town” — ${name}`;
    expect(verdicts(apart, quote).map(({ kind }) => kind)).toEqual(['verbatim']);
  });
});

test('words that one article leaves unclear are whose another one tells', () => {
  const words = '“We will never leave this old harbour town to anybody.”';
  const articles = [
    made(`${words} Then the crowd went home.`, 'b'),
    made(`${words.replace('.”', ',”')} Ada Berg said.`, 'a'),
  ] as const;
  expect(verdicts([...articles], `${words} — Kofi Mensah`).map(({ kind }) => kind)).toEqual([
    'other-speaker',
  ]);
});

describe('a quote of more words than are compared', () => {
  const long = Array.from({ length: 1_200 }, (_, at) => `word${at} and`).join(' ');

  const kind = (quote: string) => {
    const answer = answeringOn(said(long)).answer({ kind: 'check', quote, speaker: 'Kofi Mensah' });
    return answer.kind === 'checked' && answer.verdicts.map((verdict) => verdict.kind);
  };

  test('is verbatim where all of them stand there, and altered where one behind those does not', () => {
    expect(kind(long)).toEqual(['verbatim']);
    expect(kind(`${long} never`)).toEqual(['altered']);
  });
});
