import { describe, expect, it } from 'vitest';
import { hasPack, readText, readWithoutSpeakers } from '../../src/reading/read.js';

const sliced = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('a text that is read without speakers', () => {
  it('has its paragraphs, sentences and words in quotation marks, by whom being unclear', () => {
    const text = '«Мост откроется в мае», — сказала Ада Берг. Люди рады.\n\nГазета «Заря» пишет о рыбе.';
    const { paragraphs, statements, speakers, warnings, unread } = readWithoutSpeakers(text, 'no-pack', 'fi');
    expect(paragraphs.map(({ sentences }) => sliced(text, sentences))).toEqual([
      ['«Мост откроется в мае», — сказала Ада Берг.', 'Люди рады.'],
      ['Газета «Заря» пишет о рыбе.'],
    ]);
    expect(sliced(text, statements)).toEqual(['«Мост откроется в мае»']);
    expect(statements).toMatchObject([
      { kind: 'quoted', speaker: null, guess: null, rule: 'unclear-speaker' },
    ]);
    expect([speakers, warnings, unread]).toEqual([[], [], 'no-pack']);
  });

  it('has quotations where words stand without spaces, but for names', () => {
    const text = '市长说：“新桥将于五月开通。”晨报也报道了“海鸥”号。';
    const { paragraphs, statements } = readWithoutSpeakers(text, 'no-pack', 'fi');
    expect(sliced(text, statements)).toEqual(['“新桥将于五月开通。”']);
    expect(sliced(text, paragraphs[0]?.sentences ?? [])).toHaveLength(2);
  });

  it('has no abbreviations of English, nor quotations that end by its verbs, but where it is English', () => {
    const text = 'Gen. Berg “Vi kommer, Berg said Lund.';
    const parts = (language: string) => {
      const { paragraphs, statements } = readWithoutSpeakers(text, 'no-pack', language);
      return [
        sliced(
          text,
          paragraphs.flatMap(({ sentences }) => sentences),
        ),
        sliced(text, statements),
      ];
    };
    expect(parts('nb')).toEqual([
      ['Gen.', 'Berg “Vi kommer, Berg said Lund.'],
      ['“Vi kommer, Berg said Lund.'],
    ]);
    expect(parts('en')).toEqual([[text], ['“Vi kommer,']]);
  });

  it('is one in a language of which it is not known how people are quoted, whatever its region', () => {
    expect(hasPack('en')).toBe(true);
    expect(hasPack('en-GB')).toBe(true);
    expect(hasPack('fi')).toBe(false);
    const text = '“Silli on hyvää”, sanoi Ada Berg.';
    expect(readText(text, [], 'fi-FI')).toEqual(readWithoutSpeakers(text, 'no-pack', 'fi'));
  });

  it.each(["'", '"', '“', '„', "a'b ", '« ', '「', '. ', 'A. ', '\n\n', 'a\n', 'ß’'])(
    'of 200 KB of %j takes no longer than the length asks',
    (part) => {
      const { paragraphs } = readWithoutSpeakers(part.repeat(200_000 / part.length), 'too-involved', 'en');
      expect(paragraphs.length).toBeLessThanOrEqual(10_000);
      expect(paragraphs.every(({ start, end }) => start < end)).toBe(true);
    },
  );
});
