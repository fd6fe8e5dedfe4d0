import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/reading/read.js';

const first = (text: string) => readText(text, []).statements.find(({ kind }) => kind === 'quoted');

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
});
