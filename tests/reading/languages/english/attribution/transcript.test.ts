import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/reading/read.js';
import { said } from './attributed.js';
import { type Case, holds } from './holds.js';

describe('attributeTranscript', () => {
  holds([
    [
      'gives the lines of a transcript to those whose names they open with',
      'KAMARA: We will not sign this today.\n\nMS. LINDGREN (by phone): Then we are done.',
      [
        said('transcript', 'KAMARA', null, 'We will not sign this today.'),
        said('transcript', 'MS. LINDGREN', null, 'Then we are done.'),
      ],
    ],
    ['leaves a single line, which may be a heading', 'WEATHER: Snow is expected in the hills.', []],
    [
      'leaves labels that are nobody’s name',
      'WATCH: The mayor speaks at noon.\n\nRELATED: The bridge closes today.',
      [],
    ],
    [
      'reads titles before names, all in capitals',
      'CHAIRMAN WILKES: The hall is open.\n\nDR. PATEL: The water is colder this year.',
      [
        said('transcript', 'CHAIRMAN WILKES', null, 'The hall is open.'),
        said('transcript', 'DR. PATEL', null, 'The water is colder this year.'),
      ],
    ],
    [
      'reads names in small letters whose bearers take turns, short ones too',
      'Lena Roth: The water is colder.\nDr. Patel: It is not.\nLena van der Roth: Who says so?\nRoth: I do.\nRoth: And you?',
      [
        said('transcript', 'Lena Roth', null, 'The water is colder.'),
        said('transcript', 'Dr. Patel', null, 'It is not.'),
        said('transcript', 'Lena van der Roth', null, 'Who says so?'),
        said('transcript', 'Roth', null, 'I do.'),
        said('transcript', 'Roth', null, 'And you?'),
      ],
    ],
    [
      'reads last names that are words of labels elsewhere',
      'VERA PRICE: The hall is open.\n\nDR. BEST: The water is colder.',
      [
        said('transcript', 'VERA PRICE', null, 'The hall is open.'),
        said('transcript', 'DR. BEST', null, 'The water is colder.'),
      ],
    ],
    [
      'reads questions and answers',
      'Q: Why did you go?\n\nA: I had to.',
      [said('transcript', 'Q', null, 'Why did you go?'), said('transcript', 'A', null, 'I had to.')],
    ],
    [
      'reads whom an interviewer asks',
      'Interviewer: Why did you go?\n\nLena Roth: I had to.',
      [
        said('transcript', 'Interviewer', null, 'Why did you go?'),
        said('transcript', 'Lena Roth', null, 'I had to.'),
      ],
    ],
    ...[
      ['notes', 'Note: The hall is closed.\n\nUpdate: The hall is open.\n\nNote: The hall is full.'],
      ['lists of figures', 'Lena Roth: 1,200.\nOmar Farouk: 800.\nLena Roth: 700.\nOmar Farouk: 12.'],
      ['lists of things', 'Doors Open: 7 pm\nMain Hall: Dance\nDoors Open: 9 pm\nMain Hall: Song'],
      ['headlines about one', 'Lena Roth: I will not go.\n\nThe hall is full.\n\nLena Roth: I may go.'],
      ['options', 'A: The hall.\n\nB: The yard.\n\nA: The hall again.'],
    ].map(([what = '', text = '']): Case => [`leaves ${what}`, text, []]),
  ]);
});

describe('a transcript', () => {
  const lines = 'DR. PATEL: The water is colder.\n\nLENA ROTH: I do not agree.\n\nDR. PATEL: You will see.';

  it('leaves no doubt who speaks, and needs no warning', () => {
    const { statements, warnings } = readText(lines, []);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['patel', 'lena-roth', 'patel']);
    expect(warnings).toEqual([]);
  });
});
