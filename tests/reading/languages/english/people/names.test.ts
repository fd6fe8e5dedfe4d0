import { describe, expect, it } from 'vitest';
import { lastSpokenBy, spokenBy } from './spoken-by.js';

describe('a short form of a name', () => {
  it.each([
    ['the last name', 'Aisha Bello', 'Bello'],
    ['the last name with a title', 'Aisha Bello', 'Ms. Bello'],
    ['the family name that stands first, in Chinese', 'Wei Fang', 'Wei'],
    ['the family name that stands first, in Korean', 'Baek Seung-ho', 'Baek'],
    ['the family name that stands first, in Hungarian', 'Nagy Sandor', 'Nagy'],
    ['the first of two family names, in Spanish', 'María Quispe Rojas', 'Quispe'],
    ['both family names, in Spanish', 'María Quispe Rojas', 'Quispe Rojas'],
    ['the last name without its article, in Arabic', 'Khalid al-Mansour', 'Mansour'],
    ['the last name with its article, in Arabic', 'Khalid bin Saeed al-Mansour', 'al-Mansour'],
    ['the last name without its particles, in Dutch', 'Joris van den Berg', 'Berg'],
    ['the last name with its particles, in Dutch', 'Joris van den Berg', 'Van den Berg'],
    ['the name without the patronymic', 'Ivan Petrovich Sidorenko', 'Ivan Sidorenko'],
    ['first name and patronymic', 'Ivan Petrovich Sidorenko', 'Ivan Petrovich'],
    ['the initial for the first name', 'John Okoye', 'J. Okoye'],
    ['the name without the initial', 'Dana R. Whitlock', 'Dana Whitlock'],
    ['the short first name', 'Benjamin Okoye', 'Ben Okoye'],
    ['the first name alone', 'Elena Marchetti', 'Elena'],
    ['the honorific and the first name, in Burmese', 'Daw Khin Myint', 'Khin Myint'],
    ['the name in the other order', 'Nagy Sandor', 'Sandor Nagy'],
  ])('is %s: %s, %s', (_, full, short) => {
    const people = new Set(spokenBy(`${full} said the dam was full. ${short} said rain was near.`));
    expect(people.size).toBe(1);
  });

  it('stands for the full name that comes after it', () => {
    expect(spokenBy('Okoye said prices fell. John Okoye said wages rose.')).toEqual([
      'John Okoye',
      'John Okoye',
    ]);
  });

  it('is shown as the fullest form of the name', () => {
    expect(spokenBy('Ana Quispe said the dam was full. Ana Quispe Rojas said rain was near.')).toEqual([
      'Ana Quispe Rojas',
      'Ana Quispe Rojas',
    ]);
  });

  it('is a name of one word by itself', () => {
    expect(spokenBy('President Wibowo said the road was open. Wibowo said it was wide.')).toEqual([
      'Wibowo',
      'Wibowo',
    ]);
  });

  it('is no first name that two people bear', () => {
    const text = 'Elena Marchetti met Elena Duarte. Elena said it rained.';
    expect(lastSpokenBy(text)).toBe('Elena');
  });

  it('is not taken from the name of a thing', () => {
    expect(lastSpokenBy('The Okoye Foundation opened. Okoye said it was time.')).toBe('Okoye');
  });

  it('is a name though it is also a title', () => {
    const text = 'Stephen King arrived. King said the book was done.';
    expect(lastSpokenBy(text)).toBe('Stephen King');
  });
});

describe('two people of one last name', () => {
  it('are told apart by their first names', () => {
    expect(spokenBy('Juan Peralta said he would run. Lucia Peralta said she would not.')).toEqual([
      'Juan Peralta',
      'Lucia Peralta',
    ]);
  });

  it('are told apart by the title that tells a woman from a man', () => {
    const text = 'Juan Peralta and Lucia Peralta arrived.';
    expect(lastSpokenBy(`${text} Mrs. Peralta said it was late.`)).toBe('Lucia Peralta');
    expect(lastSpokenBy(`${text} Mr. Peralta said it was late.`)).toBe('Juan Peralta');
  });

  it('are told apart as father and son', () => {
    expect(spokenBy('Marcus Webb Sr. said the dam was full. Marcus Webb Jr. said rain was near.')).toEqual([
      'Marcus Webb Sr.',
      'Marcus Webb Jr.',
    ]);
  });

  it('are told apart by what was named last where a lone last name follows', () => {
    const text = 'Juan Peralta came first. Lucia Peralta came later. Peralta said the hall was cold.';
    expect(lastSpokenBy(text)).toBe('Lucia Peralta');
  });

  it('are told apart by whom the text is about where one is named far more often', () => {
    const text =
      'Juan Peralta spoke. Peralta said it was late. Peralta said it was cold. His aunt Lucia Peralta left. Peralta said the hall was full.';
    expect(lastSpokenBy(text)).toBe('Juan Peralta');
  });

  it('are told apart where one is never named in full', () => {
    const text =
      'Lucia Peralta met Mr. Peralta. President Peralta said it was late. Mrs. Peralta said it was cold.';
    expect(spokenBy(text)).toEqual(['Peralta', 'Lucia Peralta']);
  });

  it('are told apart by an office that only one holds', () => {
    const text = 'Governor Juan Peralta met Lucia Peralta. Governor Peralta said it was late.';
    expect(lastSpokenBy(text)).toBe('Juan Peralta');
  });

  it('are told apart from a sister who is named only later', () => {
    const text = 'Juan Peralta spoke. Peralta said it was late. Lucia Peralta left.';
    expect(lastSpokenBy(text)).toBe('Juan Peralta');
  });
});

describe('the name of a thing', () => {
  it.each([
    ['The Ministry of Trade said prices fell. The ministry said wages rose.', 'Ministry of Trade'],
    ['The Ministry of Trade said prices fell. The Ministry said wages rose.', 'Ministry of Trade'],
    ['The Lakeside Water Council met. The council said the dam was full.', 'Lakeside Water Council'],
  ])('is what its kind alone stands for later: %s', (text, name) => {
    expect(lastSpokenBy(text)).toBe(name);
  });

  it('is what the abbreviation in brackets behind it stands for', () => {
    const text = 'The Organization of Inland Ports (OIP) met. OIP said tolls would rise.';
    expect(lastSpokenBy(text)).toBe('Organization of Inland Ports');
  });

  it.each(['WHO', 'The WHO'])('is what an abbreviation that reads like a pronoun stands for: %s', (short) => {
    const text = `The World Health Organization (WHO) met. ${short} said the outbreak was over.`;
    expect(lastSpokenBy(text)).toBe('World Health Organization');
  });

  it('is what its initials stand for', () => {
    const text = 'The Federal Rail Safety Board met. The FRSB said the line was closed.';
    expect(lastSpokenBy(text)).toBe('Federal Rail Safety Board');
  });
});

describe('people who speak together', () => {
  it('are one speaker beside each of them', () => {
    const text = 'Juan Peralta and Lucia Duarte said the road was open. Duarte said it was wide.';
    expect(spokenBy(text)).toEqual(['Juan Peralta and Lucia Duarte', 'Lucia Duarte']);
  });

  it('are whom “they” stands for', () => {
    const text = 'Juan Peralta and Lucia Duarte said the road was open. They said it was wide.';
    expect(lastSpokenBy(text)).toBe('Juan Peralta and Lucia Duarte');
  });

  it('are no company with “and” in its name', () => {
    expect(lastSpokenBy('Porter and Lund Group said profits fell.')).toBe('Lund Group');
  });
});

describe('the first word of a sentence', () => {
  it.each(['Neither', 'Longtime', 'Hollywood'])(
    'is no part of a name that stands without it elsewhere: %s',
    (word) => {
      const text = `Critics praised Elena Marchetti. ${word} Elena Marchetti left the hall. Marchetti said it was late.`;
      expect(lastSpokenBy(text)).toBe('Elena Marchetti');
    },
  );

  it('is no name before “of” and a name', () => {
    const text = 'Footage of Marchetti went round. Elena Marchetti left. Marchetti said it was late.';
    expect(lastSpokenBy(text)).toBe('Elena Marchetti');
  });
});

describe('a headline', () => {
  it('makes no names of its words', () => {
    const text =
      'Angry Farmers Tell Elena Marchetti To Go\n\nMarchetti said it was late. Elena Marchetti left.';
    expect(lastSpokenBy(text)).toBe('Elena Marchetti');
  });
});

describe('the place that somebody is from', () => {
  it('is no part of the name', () => {
    expect(lastSpokenBy('Senator Elena Marchetti of Lund said it was late.')).toBe('Elena Marchetti');
  });
});

describe('a lone last name of a family', () => {
  it('is not of the one whose full name the text keeps writing', () => {
    const text =
      'Lucia Peralta spoke. Lucia Peralta sang. Lucia Peralta left. Juan Peralta stayed. Lucia Peralta came back. Peralta said it was late.';
    expect(lastSpokenBy(text)).toBe('Juan Peralta');
  });

  it('is of the one whose gender the words beside it tell', () => {
    const text =
      'Juan Peralta met Lucia Peralta. Peralta and her brother said it was late. She said it was cold.';
    expect(lastSpokenBy(text)).toBe('Lucia Peralta');
  });
});

describe('an office with a long name before a name', () => {
  it('is no part of the name', () => {
    const text = 'The Undersecretary for Ports Elena Marchetti said it was late.';
    expect(lastSpokenBy(text)).toBe('Elena Marchetti');
  });
});
