import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { exactWords } from '../../../src/discord/views/exact-words.js';
import { place } from '../../../src/discord/views/passage.js';
import { textDirective } from '../../../src/discord/views/text-fragment.js';
import type { Span } from '../../../src/reading/article.js';
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

  it('has the ends of words that an address writes at length, though no space parts them', () => {
    const address = link('渔业部长安娜说，港口将对沿海所有船只开放，昼夜不停，直到明年春天。') ?? '';
    expect(decodeURIComponent(address)).toMatch(/#:~:text=渔业部[^,，]*,[^,，]*春天。$/);
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

  it('is not there for an article without one, or with one that is no page', () => {
    const made = article('Cod');
    expect(exactWords(made, at(made, 'Cod'))).toBeNull();
    expect(link('Cod', 'javascript:alert(1)')).toBeNull();
  });

  it('takes the place of words that the address marks already', () => {
    expect(link('Cod', `${SOURCE}#:~:text=Herring`)).toBe(`${SOURCE}#:~:text=Cod`);
    expect(link('Cod', `${SOURCE}#day-2:~:text=Herring`)).toBe(`${SOURCE}#day-2:~:text=Cod`);
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

describe('the marked words', () => {
  const OPENING = 'President Anna Berg said that';
  const FIRST = `${OPENING} the harbour stays open to every boat of the coast, day and night, by all the towns.`;
  const SECOND = `${OPENING} the herring is to be shared from this year to the next by all the towns.`;
  const made = madeArticle(
    [[FIRST], [SECOND], ['Go.', 'Yes.'], ['Well.', 'No.', 'Yes.'], ['Go.', 'Yes.', 'Never.']],
    { source: SOURCE },
  );
  const marked = (span: Span) => exactWords(made, span)?.split('text=')[1];

  it('are as many as tell a passage from another one that begins or ends alike', () => {
    expect(marked(at(made, SECOND))).toBe(
      'President%20Anna%20Berg%20said%20that%20the%20herring%20is%20to,by%20all%20the%20towns.',
    );
  });

  it('have words before or after them where the same words stand before', () => {
    const [, yes, no] = made.text.matchAll(/Yes\./g);
    const spanOf = ({ index = 0 } = {}) => ({ start: index, end: index + 4 });
    expect(marked(at(made, 'Yes.'))).toBe('Yes.');
    expect(marked(spanOf(yes))).toBe('Well.%20No.-,Yes.');
    expect(marked(spanOf(no))).toBe('Yes.,-Never.');
  });

  it('are left out where they are a mere repetition', () => {
    const made = madeArticle(
      [
        ['Go.', 'Yes.'],
        ['Go.', 'Yes.'],
      ],
      { source: SOURCE },
    );
    const start = made.text.lastIndexOf('Yes.');
    expect(exactWords(made, { start, end: start + 4 })).toBe(SOURCE);
  });

  it('begin where the passage begins, in whatever text', () => {
    const word = fc.constantFrom(
      'Anna',
      'Berg',
      'said',
      'that',
      'towns,',
      'so-so',
      'İzmir',
      '“we',
      '渔业部长说话',
      'ß',
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => `${words.join(' ')}.`);
    const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(paragraphs, fc.nat(), (some, seed) => {
        const spans = madeArticle(some).paragraphs.flatMap(({ sentences, ...whole }) => [
          whole,
          ...sentences,
        ]);
        const { text } = madeArticle(some);
        const span = spans[seed % spans.length] ?? { start: 0, end: 0 };
        const directive = textDirective(text, span);
        const words = text.slice(span.start, span.end);
        if (directive === null) expect(text.indexOf(words)).toBeLessThan(span.start);
        else
          expect(firstMarked(text.replace(/\s+/g, ' '), directive)).toBe(
            text.slice(0, span.start).replace(/\s+/g, ' ').length,
          );
      }),
    );
  });
});

/** Where a browser begins to mark, by the order of the parts alone. */
function firstMarked(page: string, directive: string): number {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent((parts.shift() ?? '').slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent((parts.pop() ?? '').slice(1)) : '';
  const [start = '', end = ''] = parts.map(decodeURIComponent);
  for (let from = 0; ; from++) {
    const at = page.indexOf(start, from);
    if (at < 0) return -1;
    from = at;
    const isAfter = page.slice(0, at).trimEnd().endsWith(prefix);
    let last = end === '' ? at + start.length : page.indexOf(end, at + start.length) + end.length;
    while (end !== '' && !page.slice(last).trimStart().startsWith(suffix)) {
      const next = page.indexOf(end, last);
      if (next < 0) break;
      last = next + end.length;
    }
    if (isAfter && page.slice(last).trimStart().startsWith(suffix)) return at;
  }
}

describe('the place of a match', () => {
  it('links its title where the article has an address', () => {
    const made = article('Cod', SOURCE);
    expect(place(madeMatch(made, 0), textsIn('en'))).toBe(
      `paragraph 1 · [*Fish talks end*](${SOURCE}#:~:text=Cod)`,
    );
  });
});
