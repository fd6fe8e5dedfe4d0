import { describe, expect, it } from 'vitest';
import { toLine } from '../../src/reading/lines.js';
import { readText } from '../../src/reading/read.js';

describe('why a statement has its speaker', () => {
  it('is told by the words that decided and the rule', () => {
    const text = '“The harvest is safe,” Minister Wanjiru Otieno said.';
    const [statement] = readText(text, []).statements;
    const words = [statement?.mention, statement?.cue].map(
      (span) => span && text.slice(span.start, span.end),
    );
    expect(words).toEqual(['Minister Wanjiru Otieno', 'said']);
    expect(statement?.rule).toBe('quote-then-verb');
  });
});

describe('a line of a benchmark', () => {
  it('has the speaker as the text has it and the name it stands for', () => {
    const text = 'Minister Wanjiru Otieno spoke for an hour. “The harvest is safe,” she said.';
    expect(toLine('a1', text, readText(text, []))).toEqual({
      id: 'a1',
      quotes: [
        {
          start: 43,
          end: 65,
          kind: 'quoted',
          speaker: 'she',
          entity: 'Wanjiru Otieno',
          name: 'Wanjiru Otieno',
          cue: 'said',
          rule: 'quote-then-verb',
          confidence: expect.closeTo(0.97, 1),
          clear: true,
        },
      ],
    });
  });

  it('names whom a pronoun stands for as the text does most fully, and by the name alone', () => {
    const text =
      '“We lost two,” Farm Minister Wanjiru Otieno said. Otieno left at noon. “That is all,” she said.';
    expect(toLine('a3', text, readText(text, [])).quotes).toMatchObject([
      {
        speaker: 'Farm Minister Wanjiru Otieno',
        entity: 'Farm Minister Wanjiru Otieno',
        name: 'Wanjiru Otieno',
      },
      { speaker: 'she', entity: 'Farm Minister Wanjiru Otieno', name: 'Wanjiru Otieno' },
    ]);
  });

  it('has null where nobody is named', () => {
    const text = 'It was announced that the border would open.';
    expect(toLine('a2', text, readText(text, [])).quotes).toMatchObject([{ speaker: null, entity: null }]);
  });
});
