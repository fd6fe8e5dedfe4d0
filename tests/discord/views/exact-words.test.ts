import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactWords } from '../../../src/discord/views/exact-words.js';
import { place } from '../../../src/discord/views/passage.js';
import { at, madeArticle, madeMatch } from '../made-article.js';

const SOURCE = 'https://example.org/talks';
const LONG =
  'The ministers of both coasts agreed in the night to share herring, cod and every other fish until the next talks.';
const article = (text: string, source?: string) =>
  madeArticle([[text]], source === undefined ? {} : { source });
const link = (text: string, source = SOURCE) => {
  const made = article(text, source);
  return exactWords(made, at(made, text));
};

describe('the address of the very words', () => {
  it('has them as a text fragment', () => {
    expect(link('Herring is free')).toBe(`${SOURCE}#:~:text=Herring%20is%20free`);
  });

  it('has the ends of many words', () => {
    expect(link(LONG)).toBe(`${SOURCE}#:~:text=The%20ministers%20of%20both,until%20the%20next%20talks.`);
  });

  it('has the ends of words over several lines, which a browser shows as blocks', () => {
    expect(link('Herring is free\nCod is not')).toBe(`${SOURCE}#:~:text=Herring%20is%20free,Cod%20is%20not`);
  });

  it('goes behind a fragment that is there already', () => {
    expect(link('Cod', `${SOURCE}#day-2`)).toBe(`${SOURCE}#day-2:~:text=Cod`);
  });

  it('takes signs of its own from the words', () => {
    expect(link('so-so, A&B')).toBe(`${SOURCE}#:~:text=so%2Dso%2C%20A%26B`);
  });

  it('is the article’s alone where it would be too long', () => {
    const source = `${SOURCE}/${'a'.repeat(480)}`;
    expect(link('Herring is free', source)).toBe(source);
    expect(link('Cod', `${SOURCE}/${'a'.repeat(600)}`)).toBeNull();
  });

  it('is not there for an article without one', () => {
    const made = article('Cod');
    expect(exactWords(made, at(made, 'Cod'))).toBeNull();
  });

  it('never ends the Markdown link that it stands in, whatever the words and the address', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
        fc.webUrl({ withFragments: true }),
        (words, source) => {
          const made = article(words, source);
          const address = exactWords(made, { start: 0, end: words.length });
          expect(address ?? '').not.toMatch(/[\s()<>\\[\]]/);
        },
      ),
    );
  });
});

describe('the place of a match', () => {
  it('links its title where the article has an address', () => {
    const made = article('Cod', SOURCE);
    expect(place(madeMatch(made, 0))).toBe(`paragraph 1 · [*Fish talks end*](${SOURCE}#:~:text=Cod)`);
  });
});
