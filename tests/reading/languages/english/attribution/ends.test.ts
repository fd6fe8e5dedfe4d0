import { describe } from 'vitest';
import { said } from './attributed.js';
import { holds } from './holds.js';

/** Where a clause ends that tells of something said, and whose the words behind it are. */
describe('a question that somebody is asked', () => {
  holds([
    [
      'ends at the comma',
      'When asked whether the dam was safe, the engineer shrugged.',
      [said('nobody-named', null, 'asked', 'whether the dam was safe')],
    ],
    [
      'leaves the main verb to the one who is asked',
      'Miguel Arroyo, asked why the vote was lost, blamed the rain.',
      [
        said('nobody-named', null, 'asked', 'why the vote was lost'),
        said('verb-then-clause', 'Miguel Arroyo', 'blamed', 'the rain'),
      ],
    ],
  ]);
});

describe('a clause beside the main one', () => {
  holds([
    [
      'with “when” ends at the comma',
      'When Bo Lind said the road was open, the drivers cheered.',
      [said('verb-then-clause', 'Bo Lind', 'said', 'the road was open')],
    ],
    [
      'with “with” ends at the quotation',
      'With many marchers chanting “Give us bread and work,” the police withdrew.',
      [said('verb-then-quote', 'many marchers', 'chanting', '“Give us bread and work,”')],
    ],
    [
      'with “which” ends before the main verb',
      'The plan, which he called “a gift to the rich,” failed on Monday.',
      [said('verb-then-quote', 'he', 'called', '“a gift to the rich,”')],
    ],
    [
      'with “who” tells of the one before it, and is nothing said',
      'Chairman of the forum, Alhaji Musa Danladi, who disclosed this in Abuja, said the governors were late.',
      [
        said(
          'verb-then-clause',
          'Chairman of the forum, Alhaji Musa Danladi',
          'said',
          'the governors were late',
        ),
      ],
    ],
    [
      'joined by “and” with a name of its own is another statement',
      'Ana Duarte asked for a photo and Bo Lind said no photos were allowed.',
      [
        said('verb-then-clause', 'Ana Duarte', 'asked for', 'a photo'),
        said('verb-then-clause', 'Bo Lind', 'said', 'no photos were allowed'),
      ],
    ],
  ]);
});

describe('the one who speaks', () => {
  holds([
    [
      'is the subject of the main clause, not of the one within it',
      'Later, Ana Duarte returned the letter that he had read, telling reporters that it was forged.',
      [said('shared-subject', 'Ana Duarte', 'telling', 'that it was forged')],
    ],
    [
      'starts at the article',
      'At the palace a spokesman for the king said the road was open.',
      [said('verb-then-clause', 'a spokesman for the king', 'said', 'the road was open')],
    ],
    [
      'may attend a rally, which is no adverb',
      'People who attended the rally said the road was open.',
      [said('verb-then-clause', 'People', 'said', 'the road was open')],
    ],
    [
      'may be a Kelly, which is none either',
      '“We lost two boats,” said Ann Kelly.',
      [said('quote-then-inverted-verb', 'Ann Kelly', 'said', '“We lost two boats,”')],
    ],
    [
      'is not the word that opens the sentence',
      'Reacting, the Minister of Information, Ngozi Eze, said the governors were late.',
      [said('verb-then-clause', 'the Minister of Information, Ngozi Eze', 'said', 'the governors were late')],
    ],
    [
      'may be set in bold',
      '“It is a bet on rain,” said **Mary Roth**, a partner.',
      [said('quote-then-inverted-verb', 'Mary Roth', 'said', '“It is a bet on rain,”')],
    ],
    [
      'is only guessed at where a sentence about another stands between two quotations',
      '“It is cold here,” Mary Roth said. Ivan Petrov shook his head. “It is warm here now.”',
      [
        said('quote-then-verb', 'Mary Roth', 'said', '“It is cold here,”'),
        said('subject-before', 'Ivan Petrov', null, '“It is warm here now.”'),
      ],
    ],
  ]);
});

describe('what nobody said', () => {
  holds([
    ['is not heard behind “never”', 'Lena Roth never said that the mill would close.', []],
    ['is not heard behind “did not”', 'Lena Roth did not say the mill would close.', []],
    ['is not heard where a strike is called off', 'The unions called off their strike on Monday.', []],
  ]);
});
