import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/reading/read.js';
import { spokenBy } from './spoken-by.js';

/** Who is there, in the ways in which news names them; no two have a word in common. */
const PEOPLE = [
  ['President Kemal Aslan', 'Aslan', 'Mr. Aslan', 'the president', 'he'],
  ['Elena Marchetti', 'Marchetti', 'Ms. Marchetti', 'she'],
  ['Wei Fang', 'Wei', 'he', 'she'],
  ['María Quispe Rojas', 'Quispe', 'she'],
  ['Khalid al-Mansour', 'al-Mansour', 'Mansour', 'he'],
  ['the Ministry of Trade', 'the ministry', 'it'],
  ['a police spokeswoman', 'the spokeswoman', 'she'],
  ['officials', 'they'],
];

const sentence = fc
  .tuple(
    fc.constantFrom(...PEOPLE.flat()),
    fc.constantFrom(
      'said the road was open.',
      'met the mayor of the town.',
      'left.',
      'told reporters: “We agree on it.”',
    ),
  )
  .map(([who, what]) => `${who.charAt(0).toUpperCase()}${who.slice(1)} ${what}`);

const article = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));

describe('whom mentions stand for', () => {
  it('is not changed by a paragraph behind them that names others', () => {
    fc.assert(
      fc.property(article, (text) => {
        const before = spokenBy(text);
        const after = spokenBy(
          `${text}\n\nIngrid Halvorsen and Senator Tomas Dahl said the harbor was closed.`,
        );
        expect(after.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('is one person for each full name, wherever it stands', () => {
    fc.assert(
      fc.property(article, (text) => {
        const names = readText(text, []).speakers.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is nobody whom the text does not name', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const name of spokenBy(text)) {
          if (name !== null) expect(text.toLowerCase()).toContain(name.toLowerCase());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is never a woman and a man at once', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { statements } = readText(text, []);
        const pronouns = new Map<string, Set<string>>();
        for (const { speaker, mention } of statements) {
          const word = mention && text.slice(mention.start, mention.end).toLowerCase();
          if (speaker === null || (word !== 'he' && word !== 'she')) continue;
          pronouns.set(speaker, (pronouns.get(speaker) ?? new Set()).add(word));
        }
        for (const words of pronouns.values()) expect(words.size).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
