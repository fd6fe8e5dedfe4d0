import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/reading/article.js';
import { readText } from '../../../src/reading/read.js';

const INES: Person = {
  id: 'ines-moro',
  name: 'Inés Moro',
  role: 'Mayor',
  country: 'Sela',
  gender: 'female',
  spellings: ['Moro', 'Ines Moreau', 'Moreau'],
  names: { tr: 'İnes Moro' },
  offices: { tr: 'Sela Belediye Başkanı' },
};
const known = (text: string) => readText(text, [INES]).speakers.find(({ id }) => id === INES.id);

describe('a known person', () => {
  it('has the names and offices of other languages', () => {
    expect(known('Ines Moreau said the dam was full.')).toMatchObject({
      name: 'Inés Moro',
      names: INES.names,
      offices: INES.offices,
    });
  });

  it.each([
    ['Moreau said the dam was full. Ines Moreau said rain was near.', 'Ines Moreau'],
    ['Ines Moreau said the dam was full. Moreau said rain was near.', 'Ines Moreau'],
    ['Moreau said the dam was full.', 'Moreau'],
    ['Inés Moro said the dam was full.', 'Inés Moro'],
  ])('is written as in the fullest name of the article: %s', (text, written) => {
    expect(known(text)?.written).toBe(written);
  });

  it('who is not one is written as named', () => {
    const [other] = readText('Ana Quispe said the dam was full.', [INES]).speakers;
    expect(other).toMatchObject({ name: 'Ana Quispe' });
    expect(other?.written).toBeUndefined();
  });
});
