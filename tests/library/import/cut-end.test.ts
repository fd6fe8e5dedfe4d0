import { describe, expect, it } from 'vitest';
import { cutEnd } from '../../../src/library/import/cut-end.js';

/** The words shown of a text whose last paragraph is this. */
function cutOf(last: string): string | null {
  const text = `The first paragraph\n\n${last}`;
  const span = cutEnd(text, [
    { start: 0, end: 19 },
    { start: 21, end: text.length },
  ]);
  return span && text.slice(span.start, span.end);
}

describe('a text looks cut where its last paragraph', () => {
  it.each([
    'The mayor went on and',
    'The mayor, who',
    'Bello said,',
    'The mayor went on…',
    'The mayor went on...',
    'The mayor went on. […]',
    'The mayor spoke. Read more',
    'The mayor spoke. Continue reading →',
    'The mayor spoke. Read the full story.',
  ])('ends so: %s', (last) => {
    expect(cutOf(last)).toBe(last);
  });

  it('is long, and then its last whole words are shown', () => {
    const shown = cutOf(`${'Long words. '.repeat(20)}and then the mayor`);
    expect(shown).toMatch(/^(?:Long|words\.) .* and then the mayor$/);
    expect(shown?.length).toBeLessThanOrEqual(60);
  });
});

describe('a text looks whole where its last paragraph', () => {
  it.each([
    'The mayor spoke.',
    '“Will it stay?”',
    'He said: “It will stay.”',
    '(The mayor did not answer.)',
    '市長は言った。',
    'وقال العمدة؟',
    'महापौर ने कहा।',
    'นายกเทศมนตรีกล่าว',
    'It stays! 🎉',
    'Readers love more.',
    'The mayor spoke. (Reuters)',
    'The mayor spoke. [1][2]',
    'END',
    '###',
    'Anna Bello, minister',
    '“We sail”',
    '«Да»',
    'See https://example.org/talks',
    'The new pier, which is longer than the old one by far',
    '谢谢大家',
    'Спасибо за внимание',
  ])('ends so: %s', (last) => {
    expect(cutOf(last)).toBeNull();
  });

  it('is not there', () => {
    expect(cutEnd('', [])).toBeNull();
  });
});
