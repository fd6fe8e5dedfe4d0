import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import { articleOf, sliceOf } from './article-of.js';

const bridge = articleOf(
  'bridge',
  [
    'A long day at the river, and the bridge that we will build a road to is old.',
    '“We will build,” Okoro said on Monday in Sela, “a bridge over the river.”',
    'Lind said “a road” would do, and Okoro answered that “nobody needs” it.',
    'The re-opening of Île-Saint-Brieuc’s café cost $1,200. It was “well-attended”.',
  ],
  [
    { words: '“We will build,”', speaker: 'okoro', kind: 'quoted', mention: 'Okoro', cue: 'said' },
    { words: '“a bridge over the river.”', speaker: 'okoro', kind: 'quoted' },
    { words: '“a road”', speaker: 'lind', kind: 'quoted' },
    { words: '“nobody needs”', speaker: 'okoro', kind: 'quoted' },
  ],
);
const finder = new Finder([bridge]);
const first = (text: string, speaker?: string) =>
  finder.find({ text, ...(speaker && { speaker }) }, 5).matches[0];
/** Nothing but the very phrase makes it certain. */
const isPhrase = (text: string) => finder.find({ text }, 5).confidence === 1;

describe('a phrase', () => {
  it('is found through the words that tell who speaks in its middle', () => {
    expect(isPhrase('we will build a bridge')).toBe(true);
    const match = first('we will build a bridge');
    expect(match?.paragraph).toBe(1);
    expect(match?.statement).toMatchObject({ speaker: 'okoro', kind: 'quoted' });
    expect(match && sliceOf(bridge, match.passage)).toBe(bridge.text.split('\n\n')[1]);
  });

  it('is found among the words of the one who is asked for', () => {
    expect(first('will build a bridge over', 'okoro')?.paragraph).toBe(1);
    expect(first('will build a bridge over', 'lind')).toBeUndefined();
  });

  it('is no word with an article alone, and the same with another article', () => {
    expect(isPhrase('the bridge')).toBe(false);
    expect(isPhrase('the road nobody')).toBe(false);
    expect(isPhrase('a re-opening of')).toBe(true);
  });

  it('does not run from one speaker’s words into another’s', () => {
    expect(isPhrase('a road nobody needs')).toBe(false);
  });

  it('does not leave out anything else', () => {
    expect(isPhrase('we will build over the river')).toBe(false);
    expect(isPhrase('a long day at the bridge')).toBe(false);
  });

  it.each([
    ['other marks', '"the re-opening… of Île Saint Brieuc"'],
    ['other capitals', 'THE RE-OPENING OF ÎLE-SAINT-BRIEUC'],
    ['no accents and hyphens', 'ile saint brieuc cafe'],
    ['a number without its comma', 'cost 1200'],
    ['a full stop inside', 'cost 1,200 it was well attended'],
  ])('is found with %s', (_, text) => {
    expect(isPhrase(text)).toBe(true);
    expect(first(text)?.paragraph).toBe(3);
  });
});
