import { describe, expect, it } from 'vitest';
import { whySpeaker } from '../../src/answering/why-speaker.js';
import { CORRECTED } from '../../src/library/corrected.js';
import { ADA, at, madeStatement, TALKS } from '../discord/made-article.js';

const words = '“Herring is for everybody.”';
const rule = 'according-to';
const why = (facts: Parameters<typeof madeStatement>[2]) =>
  whySpeaker(TALKS, madeStatement(TALKS, words, { rule, ...facts }));

describe('why a statement has its speaker', () => {
  it('is the rule, and how often such attributions are right', () => {
    expect(why({ speaker: ADA.id, confidence: 0.968 })).toEqual({ kind: 'sure', rule, inHundred: 97 });
  });

  it('is that nobody was looked for, where the article was not read so, but for what people have told', () => {
    const unread = { ...TALKS, unread: 'no-pack' } as const;
    const said = madeStatement(TALKS, words, { speaker: null, rule: 'unclear-speaker' });
    expect(whySpeaker(unread, said)).toEqual({ kind: 'unread', why: 'no-pack' });
    expect(whySpeaker(unread, { ...said, speaker: ADA.id, rule: CORRECTED })).toEqual({ kind: 'corrected' });
  });

  it('gives no figure where none was measured', () => {
    expect(why({ speaker: ADA.id, confidence: 0.99, rule: 'transcript' })).toMatchObject({ inHundred: null });
  });

  it('is the rule as a guess, and whose words they perhaps are, where it is not sure enough', () => {
    expect(why({ speaker: null, guess: 'Ada Berg', confidence: 0.69 })).toEqual({
      kind: 'unsure',
      rule,
      guess: { name: 'Ada Berg', speaker: ADA, inHundred: 69 },
    });
    expect(why({ speaker: null, guess: 'A spokesman', confidence: 0.69 })).toMatchObject({
      guess: { name: 'a spokesman', speaker: null },
    });
  });

  it('gives no name that is more likely wrong than right', () => {
    expect(why({ speaker: null, guess: 'Ada Berg', confidence: 0.49 })).toMatchObject({ guess: null });
  });

  it('names the words that stand for nobody known', () => {
    const mention = at(TALKS, 'They');
    expect(why({ speaker: null, mention })).toEqual({ kind: 'unclear', rule, mention: 'They' });
  });

  it('is the rule alone where nobody is named', () => {
    expect(why({ speaker: null })).toEqual({ kind: 'unclear', rule, mention: null });
  });

  it('is that people have told it, where they have', () => {
    expect(why({ rule: CORRECTED })).toEqual({ kind: 'corrected' });
  });
});
