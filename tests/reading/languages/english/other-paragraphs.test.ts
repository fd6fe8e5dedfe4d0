import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/reading/read.js';
import { news } from '../../any-text.js';

/** Paragraphs that have nothing to do with those around them. */
const UNRELATED = [
  'Snow fell on the hills all night, and the river was high.',
  'Ingrid Halvorsen opened a harbor in the north with Senator Tomas Dahl.',
  'Ingrid Halvorsen said the harbor was open. “We are glad of it,” Senator Tomas Dahl told the crowd.',
];

/** Sentences that tell by themselves who speaks. */
const SENTENCES = [
  '“The road is open,” Marta Kovac said. “We checked it twice.”',
  '“The road is open,” said the minister, “but the pass is closed.”',
  'The minister of trade said the road was open, adding that it was safe.',
  'According to police, nobody was hurt on the road.',
  'Ms. Haddad told reporters: “We agree on the road.”',
  'It was announced that the road was open.',
  'The crowd laughed at Ms. Haddad’s claim that the road was open.',
  'Noting that the road was open, the minister of trade left.',
  '“Who will pay for the road?” he asked.',
  'He was told by a doctor that the road was long.',
  'She met the mayor of the town.',
  'The “Silk Road” project was over.',
];

const paragraphs = fc.array(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((said) => said.join(' ')),
  { minLength: 1, maxLength: 6 },
);

/** All of a statement but whom coreference takes its mention for, with offsets as from `origin`. */
function said(text: string, origin = 0) {
  const moved = (span: { start: number; end: number } | null) =>
    span && [span.start - origin, span.end - origin];
  return readText(text, []).statements.map(({ start, end, kind, mention, cue, rule }) => ({
    ...{ start: start - origin, end: end - origin, kind, rule },
    ...{ mention: moved(mention), cue: moved(cue) },
  }));
}

describe('what a paragraph says and by which rule', () => {
  it('is not changed by an unrelated paragraph behind it, whatever the text', () => {
    fc.assert(
      fc.property(news, fc.constantFrom(...UNRELATED), (lines, unrelated) => {
        const text = `A${lines.replaceAll(/\r?\n/g, '\n\n')}`;
        const before = said(text);
        expect(said(`${text}\n\n${unrelated}`).slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('is not changed by one in which nobody is named or quoted before it, whatever the text', () => {
    fc.assert(
      fc.property(news, (lines) => {
        const text = `A${lines.replaceAll(/\r?\n/g, '\n\n')}`;
        const before = 'all night snow fell on the hills.\n\n';
        expect(said(before + text, before.length)).toEqual(said(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is not changed by an unrelated paragraph between others where each names its speakers itself', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.constantFrom(...UNRELATED), (others, place, unrelated) => {
        const parted = others.map((paragraph) => `${paragraph}\n\n`);
        const at = place % (others.length + 1);
        const [head, tail] = [parted.slice(0, at).join(''), parted.slice(at).join('')];
        const alone = said(head + tail);
        const added = `${unrelated}\n\n`;
        const within = said(head + added + tail);
        const afterwards = said(head + added + tail, added.length);
        expect(within.filter(({ end }) => end <= head.length)).toEqual(
          alone.filter(({ end }) => end <= head.length),
        );
        expect(afterwards.filter(({ start }) => start >= head.length)).toEqual(
          alone.filter(({ start }) => start >= head.length),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is that of the paragraph read by itself where each names its speakers itself', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        let origin = 0;
        const apart = all.flatMap((paragraph) => {
          const own = said(paragraph, -origin);
          origin += paragraph.length + 2;
          return own;
        });
        expect(said(all.join('\n\n'))).toEqual(apart);
      }),
      { numRuns: 300 },
    );
  });
});
