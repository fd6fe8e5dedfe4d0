import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsking } from '../../../src/answering/asking/asking.js';
import { known } from './known.js';

const asked = (question: string) => readAsking(question, known);

describe('a question asks for others than somebody', () => {
  it.each([
    'Who besides Bello spoke of trade?',
    'who else than bello spoke of trade',
    'who apart from Bello mentioned trade',
    'Who, except for Bello, talked about trade?',
    'anyone other than Bello on trade',
    'has anyone besides bello said anything on trade',
    'Besides Bello, who spoke of trade?',
    'who spoke of trade besides Bello',
    'Did anybody except Bello mention trade?',
    'Who besides Bello is in favour of trade?',
  ])('%s', (question) => {
    expect(asked(question)).toMatchObject({
      kind: 'others-than',
      people: [{ speakers: [{ name: 'Amina Bello' }] }],
      wordings: ['trade'],
    });
  });
});

describe('a question asks who speaks of something', () => {
  it.each([
    'Who spoke about trade?',
    'who has ever mentioned trade',
    'Which ministers spoke of trade?',
    'which minister talked about trade',
    'Did anybody say anything on trade?',
    'Who is quoted on trade?',
    'What was said about trade?',
    'Was trade mentioned?',
  ])('%s', (question) => {
    expect(asked(question)).toEqual({ kind: 'who-spoke', wordings: ['trade'] });
  });

  it('in the verb’s words first, where it tells more than that somebody speaks', () => {
    expect(asked('Who promised a bridge?')).toEqual({
      kind: 'who-spoke',
      wordings: ['promised a bridge', 'a bridge'],
    });
  });

  it('in the verb’s words alone, where it judges', () => {
    expect(asked('Who praised Bello?')).toEqual({ kind: 'who-spoke', wordings: ['praised Bello'] });
    expect(asked('Who besides Eze criticised the dredging?')).toMatchObject({
      kind: 'others-than',
      wordings: ['criticised the dredging'],
    });
  });
});

it.each([
  'Who did not mention trade?',
  "who hasn't spoken of trade",
  'who said nothing about trade',
  'Who was silent on trade?',
])('a question asks who is silent: %s', (question) => {
  expect(asked(question)).toEqual({ kind: 'who-is-silent', about: 'trade' });
});

it.each(['Who agrees with Bello?', 'Does Bello agree with Eze on trade?', 'who disagreed with the mayor'])(
  'a question asks who agrees: %s',
  (question) => {
    expect(asked(question)).toEqual({ kind: 'who-agrees' });
  },
);

it('a question may be any text', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'who',
        'what',
        'did',
        'bello',
        'and',
        'say',
        'besides',
        'on',
        '’s',
        ':',
        'by',
        ',',
        '“',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (question) => {
      const asking = asked(question);
      if (asking && 'people' in asking) expect(asking.people.length).toBeGreaterThan(0);
    }),
  );
});
