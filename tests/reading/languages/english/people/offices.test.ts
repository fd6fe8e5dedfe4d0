import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/reading/read.js';
import { lastSpokenBy } from './spoken-by.js';

describe('somebody who speaks for another', () => {
  it.each([
    'A spokesman for Ivan Petrov',
    'A spokesman for President Ivan Petrov',
    'A spokesman for Kenyan President Ivan Petrov',
    'A spokesman for Trade Minister Ivan Petrov',
    'The spokesman for Minister of Defence Ivan Petrov',
    'A lawyer for Lena Roth',
    'An adviser to President Lena Roth',
    'The wife of President Ivan Petrov',
  ])('is not taken for the other, whom nothing else names: %s', (speaker) => {
    expect(lastSpokenBy(`${speaker} said it was late.`)).toBe(speaker);
  });

  it('is a speaker beside the other where both speak', () => {
    const text = 'Ivan Petrov said it was late. A spokesman for Ivan Petrov said it was cold.';
    expect(lastSpokenBy(text)).toBe('A spokesman for Ivan Petrov');
  });
});

describe('the name behind an office', () => {
  it.each([
    ['Minister of Education of Kenya', 'Amina Bello'],
    ['Deputy Minister of Foreign Affairs', 'Ivan Petrov'],
    ['Minister of Economy and Commerce of the Republic', 'Daniyar Osmonov'],
    ['Deputy Minister of Foreign Affairs of the Republic of Ruritania', 'Ivan Petrov'],
    ['Ambassador of Türkiye to Ruritania', 'Ahmet Kaya'],
    ['Governor of New Jersey', 'Lena Roth'],
    ['Governor of Osh Region', 'Pep Ortega'],
    ['President of Burkina Faso', 'Idrissa Kone'],
    ['Spokeswoman for the Ministry of Foreign Affairs', 'Lena Roth'],
    ['Federal Minister for Water Dr.', 'Lena Roth'],
    ['Minister of Defence', 'Pep Ortega'],
    ['The minister of trade', 'Lena Roth'],
    ['The head of the union', 'Lena Roth'],
    ['Secretary of State', 'Roth'],
  ])('starts behind all that the office is of: %s | %s', (office, name) => {
    expect(lastSpokenBy(`${office} ${name} said it was late.`)).toBe(name);
  });

  it.each([
    'Minister of Education of Kenya',
    'Deputy Minister of Foreign Affairs of the Republic of Ruritania',
  ])('is known later where it does not open its sentence: %s', (office) => {
    expect(lastSpokenBy(`The crowd met ${office} Amina Bello. Bello said it was late.`)).toBe('Amina Bello');
  });

  it.each(['The president of Burkina Faso', 'The Minister of Foreign Affairs', 'The Prince of Wales'])(
    'is none where the office stands alone: %s',
    (office) => {
      expect(lastSpokenBy(`${office} said it was late.`)).toBe(office);
    },
  );

  it('has the whole office as its role', () => {
    const { speakers } = readText('Deputy Minister of Foreign Affairs Ivan Petrov said it was late.', []);
    expect(speakers).toMatchObject([{ name: 'Ivan Petrov', role: 'Deputy Minister of Foreign Affairs' }]);
  });
});
