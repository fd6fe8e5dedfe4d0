import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/answering/checking/verdict.js';
import { toArticle } from '../../../src/library/bundled.js';
import { answeringOn, island, orchard } from '../island.js';

const yard = toArticle(
  'yard',
  { title: 'Yard', language: 'en', text: '“We sold three boats this year,” builder Bo Lind said.' },
  [],
);
const quay = toArticle(
  'quay',
  {
    title: 'Quay',
    language: 'en',
    text: '“[The council] has mended the whole of the old quay [with forty of its own masons],” mason Ia Berg said.',
  },
  [],
);
const sign = toArticle(
  'sign',
  {
    title: 'Sign',
    language: 'en',
    text: 'The painted board by the harbour that calls the island “a place to leave” was taken down on Monday.',
  },
  [],
);
const answering = answeringOn(island, orchard, yard, quay, sign);

function check(quote: string, speaker?: string): readonly Verdict[] {
  const answer = answering.answer({ kind: 'check', quote, ...(speaker !== undefined && { speaker }) });
  return answer.kind === 'checked' ? answer.verdicts : [];
}

const kinds = (quote: string, speaker?: string) => check(quote, speaker).map(({ kind }) => kind);

describe('a quote', () => {
  test.each([
    ['the ferry is our road', 'verbatim'],
    ['THE FERRY IS OUR ROAD!', 'verbatim'],
    ['The ferry … our road', 'verbatim'],
    ['[It] is our road. Without it we are a rock', 'verbatim'],
    ['The ferry is a road. Without it we are a rock', 'altered'],
    ['The ferry is not our road. Without it we are a rock', 'altered'],
    ['the old engine could not be repaired', 'reported'],
    ['The lighthouse museum, closed for repairs, will open in June', 'reported'],
    ['Whales are never seen near any of these shores', 'not-found'],
  ] as const)('“%s” is %s', (words, kind) => {
    expect(kinds(`“${words}”`)).toEqual([kind]);
  });

  test('over an interruption of the writer’s is verbatim, with words left out', () => {
    const [verdict] = check('“We will not sail with an engine that nobody trusts”');
    expect(verdict).toMatchObject({
      kind: 'verbatim',
      allowances: expect.arrayContaining(['words-left-out']),
    });
  });

  test('of somebody else is told by whose it is', () => {
    expect(kinds('“The ferry is our road” — Olu Adeyemi')).toEqual(['other-speaker']);
    expect(kinds('“The ferry is our road” — Marta Quist')).toEqual(['verbatim']);
    expect(kinds('The ferry is our road', 'the harbour master')).toEqual(['other-speaker']);
  });

  test('in quotation marks that nobody is said to speak in is somebody’s all the same', () => {
    const [verdict] = check('“a place to leave”');
    expect(verdict).toMatchObject({
      kind: 'verbatim',
      match: { statement: { kind: 'quoted', speaker: null, guess: null, rule: 'unclear-speaker' } },
    });
  });

  test('without quotation marks may be a paraphrase', () => {
    expect(kinds('Adeyemi said that the old engine could not be repaired')).toEqual(['verbatim']);
  });
});

describe('a change', () => {
  const changes = (words: string) =>
    check(`“${words}”`).flatMap((verdict) =>
      'changes' in verdict ? verdict.changes.map(({ kind }) => kind) : [],
    );

  test('of a number, a name and a negation is told as such', () => {
    expect(changes('the museum will open in June with 500 old charts')).toContain('number');
    expect(changes('Without Emil we are a rock with a shop')).toEqual(['name']);
    expect(changes('We will sail, with an engine that nobody trusts')).toContain('negation');
  });

  test('of words to figures is none', () => {
    const told = check('“We sold 3 boats this year”');
    expect(told).toMatchObject([{ kind: 'verbatim', allowances: ['figures'] }]);
    expect(changes('We sold 5 boats this year')).toEqual(['number']);
  });
});

describe('brackets that the article has itself', () => {
  const quote = '[The council] has mended the whole of the old quay [with forty of its own masons]';

  test.each([
    [quote, 'verbatim'],
    [quote.replaceAll(/[[\]]/g, ''), 'verbatim'],
    ['has mended the whole of the old quay', 'verbatim'],
    [quote.replace('forty', 'fourteen'), 'altered'],
    [quote.replace('council', 'bishop'), 'altered'],
  ])('have to be the same in a quote, at its ends as well: “%s”', (words, kind) => {
    expect(kinds(`“${words}”`)).toEqual([kind]);
  });
});

describe('several claims', () => {
  test('are told with the most serious first', () => {
    expect(
      kinds('Quist said “The ferry is our road”. Adeyemi said “Without it we are a rock with a bank”.'),
    ).toEqual(['altered', 'verbatim']);
  });
});

describe('what is checked with a speaker', () => {
  test('is the quote that a text marks, else all of it', () => {
    expect(check('Quist: “The ferry is our road”', 'Marta Quist').map(({ claim }) => claim.words)).toEqual([
      'The ferry is our road',
    ]);
    expect(kinds('The ferry is our road', 'Marta Quist')).toEqual(['verbatim']);
  });
});

describe('more claims than are judged', () => {
  test('are told to be more', () => {
    const many = Array.from({ length: 12 }, (_, at) => `“The ferry number ${at} is our road”`).join(' and ');
    expect(answering.answer({ kind: 'check', quote: many })).toMatchObject({ isPart: true });
    expect(check(many)).toHaveLength(10);
    expect(answering.answer({ kind: 'check', quote: '“The ferry is our road”' })).toMatchObject({
      isPart: false,
    });
  });
});

describe('a claim that is cut', () => {
  test('is told to be a part, its speaker behind it, and is not held to leave out what it does not have', () => {
    const answer = answering.answer({ kind: 'check', quote: '> The ferry is our [⋯]\n— Marta Quist' });
    expect(answer).toMatchObject({ isPart: true, verdicts: [{ kind: 'verbatim', allowances: [] }] });
  });

  test('is another one than a quote that ends with an ellipsis', () => {
    const answer = answering.answer({ kind: 'check', quote: '“The ferry is our ⋯⋯” — Marta Quist' });
    expect(answer).toMatchObject({
      isPart: false,
      verdicts: [{ kind: 'verbatim', allowances: ['words-left-out'] }],
    });
  });
});

describe('a word in small letters where a name may stand', () => {
  test('is a name where somebody has it, else none', () => {
    const [own] = check('“The ferry is our road” - quist');
    const [none] = check('“The ferry is our road” - nonsense');
    expect(own?.claim.speaker).toBe('quist');
    expect(none).toMatchObject({ kind: 'verbatim', speaker: { kind: 'nobody-claimed' } });
  });
});
