import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/reading/read.js';
import { lastSpokenBy } from './spoken-by.js';

describe('a noun for somebody that opens the sentence', () => {
  it.each(['Customer', 'Passenger', 'Postman', 'Goalscorer', 'Mother-of-two'])(
    'is no part of the name behind it: %s',
    (noun) => {
      expect(lastSpokenBy(`${noun} Jonas Lindgren said it was late.`)).toBe('Jonas Lindgren');
    },
  );

  it.each(['Peter Jonas Lindgren', 'Peter Lindgren', 'Fletcher Lindgren'])(
    'is a name where it is a first name, or where nothing else is one: %s',
    (name) => {
      expect(lastSpokenBy(`${name} said it was late.`)).toBe(name);
    },
  );
});

describe('letters behind a name for an office or an honour', () => {
  it.each(['QC', 'KC', 'OBE', 'PhD'])('are no part of it: %s', (letters) => {
    expect(lastSpokenBy(`Humphrey Vale ${letters} said it was late.`)).toBe('Humphrey Vale');
  });
});

describe('a word for kin', () => {
  it.each(['His brother Goran Horvat', 'Goran Horvat, his brother,', 'The brother, Goran Horvat,'])(
    'is no office: %s',
    (speaker) => {
      const { speakers } = readText(`${speaker} said it was late.`, []);
      expect(speakers).toMatchObject([{ name: 'Goran Horvat' }]);
      expect(speakers[0]).not.toHaveProperty('role');
    },
  );

  it('is a title with a capital', () => {
    const { speakers } = readText('The crowd met Brother Goran Horvat.', []);
    expect(speakers).toMatchObject([{ name: 'Goran Horvat', role: 'Brother' }]);
  });

  it('tells a woman from a man', () => {
    const text = 'Her sister Noor Horvat arrived. A man left. She said it was late.';
    expect(lastSpokenBy(text)).toBe('Noor Horvat');
  });
});

describe('a name that ends as adverbs do', () => {
  it.each([
    ['Ron Tully told the Echo: “It is late.”', 'Ron Tully'],
    ['Customer Ron Tully said it was late.', 'Ron Tully'],
    ['Her mother, Kelly Thornton, said: “It is late.”', 'Kelly Thornton'],
  ])('is whole: %s', (text, name) => {
    expect(lastSpokenBy(text)).toBe(name);
  });
});
