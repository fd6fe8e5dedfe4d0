import { describe, expect, it } from 'vitest';
import { ANSWERS } from '../../src/finding/confidence.js';
import { Finder } from '../../src/finding/finder.js';
import { articleOf } from './article-of.js';

const finder = new Finder([
  articleOf('made', [
    'The new bridge at Sela was opened in 1998 by Mayor Ada Lind before a crowd of four thousand people.',
    'Engineer Bo Falk signed the report on the bridge. It found no fault with the cables or the deck.',
    'The ferry between the two islands carries two hundred cars a day in summer and fifty in winter.',
    'Fishermen did not sign the petition against the ferry, which the school had written.',
  ]),
]);
const confidence = (text: string) => finder.find({ text }, 1).confidence;

describe('the confidence in an answer', () => {
  it.each([
    ['has its words', 'Who opened the new bridge at Sela?', 'Who painted the old station at Sela?'],
    [
      'has the name asked about in the very sentence',
      'When did Mayor Lind open the bridge?',
      'When did Engineer Falk open the bridge?',
    ],
    [
      'has what is asked for where the question denies',
      'Who did not sign the petition against the ferry?',
      'Who did not sign the report on the bridge?',
    ],
    [
      'has something of the kind that is asked for',
      'How many cars does the ferry carry in summer?',
      'How many people signed the report on the bridge?',
    ],
  ])('is higher where the passage %s', (_, answered, unanswered) => {
    expect(confidence(answered)).toBeGreaterThan(confidence(unanswered));
  });

  it('is enough for what an article says', () => {
    expect(confidence('How many cars does the ferry carry in summer?')).toBeGreaterThan(ANSWERS);
  });

  it('is not enough where a name is in no article, however well the rest fits', () => {
    expect(confidence('When did Mayor Olsen open the new bridge at Sela before a crowd?')).toBeLessThan(
      ANSWERS,
    );
  });

  it('does not hang on how many other articles there are', () => {
    const question = 'How many cars does the ferry carry in summer?';
    const others = Array.from({ length: 40 }, (_, at) =>
      articleOf(`other-${at}`, [
        `Story ${at} tells of a garden in which onions and leeks were grown by a monk.`,
      ]),
    );
    const together = new Finder([
      ...others,
      articleOf('made', [
        'The ferry between the two islands carries two hundred cars a day in summer and fifty in winter.',
      ]),
    ]);
    expect(Math.abs(together.find({ text: question }, 1).confidence - confidence(question))).toBeLessThan(
      0.1,
    );
  });
});
