import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { atOnce } from '../../src/finding/in-slices.js';
import { StemIndex } from '../../src/finding/stem-index.js';

const STEMS = [...'abcdefgh', 'constructor', '__proto__', ''];
const passage = fc.array(fc.constantFrom(...STEMS), { maxLength: 12 });
const paragraphs = fc.array(fc.array(passage, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
const asked = fc.uniqueArray(fc.constantFrom(...STEMS, 'unheard'), { maxLength: 5 });

function indexOf(all: readonly (readonly string[][])[]): StemIndex {
  const index = new StemIndex();
  for (const passages of all) {
    const first = index.size;
    for (const stems of passages) index.add(first, stems);
  }
  atOnce(index.pack());
  return index;
}

/** Kept so that the candidates are those that the ranking was tuned with. */
it('a search gives what MiniSearch gives, in its order', () => {
  fc.assert(
    fc.property(paragraphs, asked, (all, stems) => {
      const other = new MiniSearch<{ id: number; stems: string }>({
        fields: ['stems'],
        tokenize: (text) => text.split(' '),
        processTerm: (term) => term,
        searchOptions: { bm25: { k: 1.2, b: 0.75, d: 0 } },
      });
      for (const [id, words] of all.flat().entries()) {
        other.add({ id, stems: words.filter((stem) => stem !== '').join(' ') });
      }
      const words = stems.filter((stem) => stem !== '');
      const expected = words.length === 0 ? [] : other.search(words.join(' '));
      const found = [...indexOf(all).search(stems)];
      expect(new Set(found)).toEqual(new Set(expected.map(({ id }) => id)));
      // MiniSearch sums its average up step by step, so that scores may differ in their last digits.
      const scores = new Map(expected.map(({ id, score }): [number, number] => [id, score]));
      for (const [at, id] of found.slice(1).entries()) {
        const [before, after] = [scores.get(found[at] ?? -1) ?? 0, scores.get(id) ?? 0];
        expect(before).toBeGreaterThanOrEqual(after - 1e-9);
      }
    }),
  );
});

it('the paragraphs with a stem are counted once each', () => {
  fc.assert(
    fc.property(paragraphs, (all) => {
      const index = indexOf(all);
      for (const stem of STEMS.filter((other) => other !== '')) {
        const having = all.filter((passages) => passages.some((stems) => stems.includes(stem))).length;
        expect(index.paragraphsWith(stem)).toBe(having);
      }
      expect([...index.stems()].toSorted()).toEqual(
        [...new Set(all.flat(2).filter((stem) => stem !== ''))].toSorted(),
      );
    }),
  );
});

it('a stem that a passage has hundreds of times is one of it still', () => {
  const index = indexOf([[new Array<string>(1000).fill('a'), ['a', 'b']]]);
  expect([...index.search(['a', 'b'])]).toEqual([1, 0]);
  expect(index.paragraphsWith('a')).toBe(1);
});
