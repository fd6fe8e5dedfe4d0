import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/reading/read.js';

const warnings = (text: string, kind: string) =>
  readText(text, [])
    .warnings.filter((warning) => warning.kind === kind)
    .map(({ start, end, message }) => ({ words: text.slice(start, end), message }));

describe('a pronoun that stands for nobody', () => {
  it('is marked, with what to do', () => {
    expect(warnings('He said the road was closed.', 'unknown-pronoun')).toEqual([
      {
        words: 'He',
        message: '“He” stands for nobody whom the text names before it. Write the full name in the text.',
      },
    ]);
  });

  it('is marked with those whom it may stand for, nearest first', () => {
    const filler = Array.from({ length: 5 }, () => 'Rain fell on the hills all day long.').join('\n\n');
    const text = `Diego Fuentes met Adrian Stoll.\n\n${filler}\n\nHe said the road was closed.`;
    const [warning] = warnings(text, 'unknown-pronoun');
    expect(warning?.message).toContain('“He” may be Adrian Stoll or Diego Fuentes.');
  });

  it('is not marked where it says nothing', () => {
    expect(warnings('He left. Rain fell.', 'unknown-pronoun')).toEqual([]);
  });
});

describe('a lone last name that two people bear', () => {
  const text = 'Juan Peralta came first. Lucia Peralta came later. Peralta said the hall was cold.';

  it('is marked with both, the one it is taken for, and what to do', () => {
    expect(warnings(text, 'shared-name')).toEqual([
      {
        words: 'Peralta',
        message:
          'Lucia Peralta and Juan Peralta are both called “Peralta”; here it is taken for Lucia Peralta. Write the full name in the text.',
      },
    ]);
  });

  it('is marked once', () => {
    expect(warnings(`${text} Peralta said the hall was dark.`, 'shared-name')).toHaveLength(1);
  });

  it.each([
    'Juan Peralta came first. Lucia Peralta came later. Mrs. Peralta said the hall was cold.',
    'Juan Peralta came first. Lucia Duarte came later. Peralta said the hall was cold.',
    'Juan Peralta came first. Lucia Peralta said the hall was cold.',
  ])('is not marked where it is clear: %s', (clear) => {
    expect(warnings(clear, 'shared-name')).toEqual([]);
  });
});

describe('a lone last name behind a sentence that names two who bear it', () => {
  const clear = (text: string) => readText(text, []).statements.map(({ speaker }) => speaker !== null);

  it.each([
    'Anna Roth and Lena Roth run the mill. Roth said it would close.',
    'Anna Roth sold the mill to Lena Roth last week. Roth said it would close.',
  ])('is shown as nobody’s: %s', (text) => {
    expect(clear(text)).toEqual([false]);
  });

  it('stays so however often it stands there', () => {
    const text = 'Anna Roth and Lena Roth run the mill. Roth said it would close. Roth said it was late.';
    expect(clear(text)).toEqual([false, false]);
  });

  it('is clear again behind a sentence that names one of them', () => {
    const text = 'Anna Roth and Lena Roth run the mill. Lena Roth is the elder. Roth said it would close.';
    expect(clear(text)).toEqual([true]);
  });

  it('is clear with a title that tells a woman from a man', () => {
    const text = 'Ivan Roth and Lena Roth run the mill. Mrs. Roth said it would close.';
    expect(clear(text)).toEqual([true]);
  });
});
