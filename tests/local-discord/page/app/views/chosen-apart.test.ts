import { describe, expect, test } from 'vitest';
import { chosenApart } from '../../../../../src/local-discord/page/app/views/chosen-apart.js';

const chosen = (...lists: string[][]) =>
  chosenApart(lists.map((labels) => labels.map((label) => ({ label, value: label })))).map(
    (choice) => choice?.label ?? null,
  );

describe('questions to begin with', () => {
  test('say as much as they may', () => {
    expect(chosen(['open borders', 'open borders and trade', 'peace'])).toEqual(['open borders and trade']);
  });

  test('are about different people and things', () => {
    expect(chosen(['Ada Byron'], ['What did Ada Byron say on peace?', 'Who spoke?'])).toEqual([
      'Ada Byron',
      'Who spoke?',
    ]);
  });

  test('are short where there are short ones', () => {
    const long = 'word '.repeat(30);
    expect(chosen([long, 'short'], [long])).toEqual(['short', long]);
  });

  test('are none where nothing is offered', () => {
    expect(chosen([], ['one'])).toEqual([null, 'one']);
  });
});
