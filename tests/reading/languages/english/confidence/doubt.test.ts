import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/reading/read.js';

const first = (text: string) => readText(text, []).statements.find(({ kind }) => kind === 'quoted');

function speakers(text: string): (string | undefined)[] {
  const { statements, speakers } = readText(text, []);
  return statements.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name);
}

describe('how sure a speaker is', () => {
  it('does not hang on the side of the mark on which a comma stands', () => {
    const inside = first('Claire Dufresne rejected the demand. “This strike makes no sense,” she said.');
    const outside = first('Claire Dufresne rejected the demand. “This strike makes no sense”, she said.');
    expect(inside?.speaker).toBe('claire-dufresne');
    expect(outside?.speaker).toBe('claire-dufresne');
  });

  it('falls where another one tells the words within what somebody said', () => {
    const own = first('Ivan Petrov told Lena Roth: “I will sue you now.”');
    const within = first('Ivan Petrov said Lena Roth told him: “I will sue you now.”');
    expect(own?.speaker).toBe('ivan-petrov');
    expect(within?.speaker).toBeNull();
    expect(within?.confidence).toBeLessThan(own?.confidence ?? 0);
  });

  it.each(['―', '—', '–', '--', '-'])(
    'leaves no doubt where several quotes are signed behind a “%s”',
    (dash) => {
      const text = `“We will not pay for the bridge.” ${dash} Ada Lindgren\n\n“The dam is full to the brim.”\n\n${dash} Boris Okoye, Westport.`;
      expect(speakers(text)).toEqual(['Ada Lindgren', 'Boris Okoye']);
    },
  );

  it.each([
    '“The dam is full” — Boris Okoye.',
    '“We will not pay for the bridge” — Ada Lindgren, who owns the mill by the river and the mill pond, left. “The dam is full” — Boris Okoye.',
  ])('stays where one line alone ends so: %s', (text) => {
    expect(speakers(text)).not.toContain('Boris Okoye');
  });
});
