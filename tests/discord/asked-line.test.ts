import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/answering/answer.js';
import { askedLine, oneLine, readAskedLine, severalLines } from '../../src/discord/asked-line.js';
import { LANGUAGES } from '../../src/discord/texts/languages.js';
import { textsIn } from '../../src/discord/texts/texts.js';

const typed = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('**about:** ', '*', '\\', ' ', 'a', '-# ', '/ask'))
      .map((parts) => parts.join('')),
  )
  .map(oneLine);
const lines = fc
  .array(fc.oneof(typed, fc.constantFrom('', '> a', '- b', '1. c', '↵')), { maxLength: 6 })
  .map((all) => severalLines(all.join('\n')));
const maybe = fc.option(typed, { nil: undefined });

/** Without the options that are not given. */
const given = (question: object) =>
  Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined)) as Question;

const question: fc.Arbitrary<Question> = fc
  .oneof(
    fc.record({ kind: fc.constant('who-said'), words: typed, article: maybe }),
    fc.record({ kind: fc.constant('what-said'), speaker: typed, about: maybe, article: maybe }),
    fc.record({ kind: fc.constant('ask'), question: typed, article: maybe }),
    fc.record({ kind: fc.constant('speakers'), about: maybe, article: maybe }),
    fc.record({ kind: fc.constant('check'), quote: lines, speaker: maybe, article: maybe }),
  )
  .map(given);

describe('the line that tells what was asked', () => {
  it('is the command with its options', () => {
    expect(askedLine({ kind: 'what-said', speaker: 'Ada *Berg*', about: 'fish', article: 'talks' })).toBe(
      '-# /what-said **speaker:** Ada \\*Berg\\* **about:** fish **article:** talks',
    );
  });

  it.each([
    ['tr', '-# /ne-söyledi **konuşan:** Berg **konu:** fish **makale:** talks'],
    ['ru', '-# /что-сказал **кто:** Berg **о-чём:** fish **статья:** talks'],
    ['zh-CN', '-# /说了什么 **说话人:** Berg **话题:** fish **文章:** talks'],
  ] as const)('has the names that they have in %s', (language, line) => {
    const asked: Question = { kind: 'what-said', speaker: 'Berg', about: 'fish', article: 'talks' };
    expect(askedLine(asked, textsIn(language))).toBe(line);
  });

  it('gives every question back, in every language and also when Discord has trimmed it', () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const language of LANGUAGES) {
          expect(readAskedLine(askedLine(asked, textsIn(language)).trim())).toEqual(asked);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(['', '-# paragraph 5', '> -# /ask **question:** x', '-# /help', '-# /ask question', 'ask'])(
    'is no other line: %j',
    (line) => {
      expect(readAskedLine(line)).toBeNull();
    },
  );
});

describe('what is typed', () => {
  it('becomes one line of whole characters', () => {
    expect(oneLine(' a\n\tb\u0000\u202e c\ud800 ')).toBe('a b c\ufffd');
  });

  it('keeps its lines where they matter, with one empty line at most between two', () => {
    expect(severalLines(' a\r\n\n\n\n> b  c\n')).toBe('a\n\n> b c');
  });
});
