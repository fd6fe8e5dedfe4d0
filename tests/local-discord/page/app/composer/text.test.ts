import { describe, expect, test } from 'vitest';
import {
  charactersLeft,
  problemOfText as problemIn,
} from '../../../../../src/local-discord/page/app/composer/text.js';
import { en } from '../../../../../src/local-discord/page/app/texts/en.js';

const problemOfText = (text: string) => problemIn(text, en);

describe('a message', () => {
  test('has at most 2,000 characters, without spaces around it', () => {
    expect(problemOfText('a'.repeat(2000))).toBeNull();
    expect(problemOfText(` ${'a'.repeat(2000)} `)).toBeNull();
    expect(problemOfText('a'.repeat(2001))).toContain('2000');
  });

  test('is counted near its end', () => {
    expect(charactersLeft('a'.repeat(1799))).toBeNull();
    expect(charactersLeft('a'.repeat(1800))).toBe(200);
    expect(charactersLeft('a'.repeat(2003))).toBe(-3);
  });

  test('is none where it looks like a command', () => {
    expect(problemOfText('/whatever you like')).toContain('/whatever');
    expect(problemOfText('   /whatever you like')).toContain('/whatever');
    for (const text of ['/', '/ x', '// x', 'a /b']) expect(problemOfText(text)).toBeNull();
  });
});
