import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/finding/finder.js';
import { nounPhrases } from '../../src/finding/noun-phrases.js';
import { articleOf } from './article-of.js';

const phrasesOf = (text: string) => nounPhrases(text).map(({ start, end }) => text.slice(start, end));

describe('a phrase that names a thing', () => {
  it.each([
    ['is a run of content words', 'in the old harbour wall of it', ['old harbour wall']],
    [
      'may be joined by "of" and "and"',
      'a survey of the reef; oil and gas',
      ['survey of the reef', 'oil and gas'],
    ],
    [
      'has no verb that stands after "to"',
      'to repair the roads and to widen narrow bridges',
      ['narrow bridges'],
    ],
    ['has no verb that stands after a pronoun', 'we welcome foreign investors', ['foreign investors']],
    ['has no verb that stands before an article', 'coffee prices hurt the farmers', ['coffee prices']],
    ['has no participle at its end', 'ferry crews trained in spring', ['ferry crews']],
    ['has no loose word at either end', 'several fishing villages recently', ['fishing villages']],
    ['keeps within a clause', 'low wages, long hours', ['low wages', 'long hours']],
    ['is more than one word', 'the reef is for all', []],
    [
      'is taken apart where it is too long',
      'a founding member of the Northern Lake Fisheries Council',
      ['founding member', 'Northern Lake Fisheries Council'],
    ],
  ])('%s', (_, text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });
});

describe('what is suggested', () => {
  const article = articleOf(
    'ferry',
    [
      'Talks on the ferry',
      'Owner Ines Bravo said the night ferry needs a second Málaga pilot. The harbour pilots asked for better radar.',
      'Captain Abdi Noor said night ferry crews had no rescue boats.',
    ],
    [
      { words: 'the night ferry needs a second Málaga pilot', speaker: 'bravo' },
      { words: 'night ferry crews had no rescue boats', speaker: 'noor' },
    ],
  );
  const finder = new Finder([article]);

  it('is from what is said, and with a speaker from what that speaker says', () => {
    expect(finder.suggest('')).toContain('rescue boats');
    expect(finder.suggest('')).not.toContain('harbour pilots');
    expect(finder.suggest('', { speaker: 'bravo' })).toEqual(['Málaga pilot', 'night ferry']);
    expect(finder.suggest('', { speaker: 'nobody' })).toEqual([]);
  });

  it.each(['RESC', 'boa', 'rescue boats', 'boats rescue'])(
    'has words that begin with what is typed: %s',
    (typed) => {
      expect(finder.suggest(typed)).toEqual(['rescue boats']);
    },
  );

  it('is found without accents and never in the middle of a word', () => {
    expect(finder.suggest('malaga')).toEqual(['Málaga pilot']);
    expect(finder.suggest('escue')).toEqual([]);
  });

  it('has an answer, with its speaker', () => {
    for (const speaker of ['bravo', 'noor']) {
      for (const text of finder.suggest('', { speaker })) {
        expect(finder.find({ text, speaker }, 1), text).toMatchObject({ answered: true });
      }
    }
  });

  it('names no thing twice', () => {
    const topics = finder.suggest('night');
    expect(topics).toEqual(['night ferry crews']);
  });

  it('is from the writer where nobody speaks', () => {
    const quiet = articleOf('quiet', ['The glass factory closed after the great flood.']);
    expect(new Finder([quiet]).suggest('fact')).toEqual(['glass factory']);
  });

  it('is only from the articles that are asked about', () => {
    expect(finder.suggest('', { articles: [] })).toEqual([]);
  });
});
