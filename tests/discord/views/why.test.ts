import { describe, expect, it } from 'vitest';
import type { WhySpeaker } from '../../../src/answering/why-speaker.js';
import { LANGUAGES } from '../../../src/discord/texts/languages.js';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { whyText } from '../../../src/discord/views/why.js';
import { RULE_NAMES } from '../../../src/reading/attribution/rules.js';

const rule = 'according-to';
const english = (why: WhySpeaker) => whyText(why, textsIn('en'));

describe('why a statement has its speaker', () => {
  it.each<[WhySpeaker, string]>([
    [
      { kind: 'sure', rule, inHundred: 97 },
      '“According to” or words like it name the source. About 97 in 100 attributions like this one are right.',
    ],
    [
      { kind: 'sure', rule: 'transcript', inHundred: null },
      'The line opens with the name of the one who speaks, as in a transcript.',
    ],
    [
      { kind: 'unsure', rule: 'passive-with-agent', guess: { name: 'Ada', speaker: null, inHundred: 69 } },
      'One rule fits, but does not settle it: the word “by” names the one who spoke. Perhaps it is Ada: about 69 in 100 attributions like this one are right, too few to show a speaker.',
    ],
    [
      { kind: 'unsure', rule, guess: null },
      'One rule fits, but does not settle it: “According to” or words like it name the source. Attributions like this one are more often wrong than right, so no name is given.',
    ],
    [
      { kind: 'unclear', rule, mention: 'They' },
      '“According to” or words like it name the source. Whom “They” stands for is unclear.',
    ],
    [{ kind: 'unclear', rule, mention: null }, '“According to” or words like it name the source.'],
    [
      { kind: 'corrected' },
      'Whoever manages the articles here has corrected it: reading the text did not find this speaker.',
    ],
  ])('is told in words: %j', (why, told) => {
    expect(english(why)).toBe(told);
  });

  it.each(LANGUAGES)('is told with a sentence of its own for each rule, in %s', (language) => {
    const told = (name: string) => whyText({ kind: 'unclear', rule: name, mention: null }, textsIn(language));
    const sentences = RULE_NAMES.map(told);
    for (const sentence of sentences) expect(sentence).toMatch(/^.{8,}[.。]$/u);
    expect(new Set(sentences).size).toBe(RULE_NAMES.length);
  });

  it.each(['gone-rule', 'toString', '__proto__', ''])('names a rule that is not known: “%s”', (name) => {
    expect(english({ kind: 'unclear', rule: name, mention: null })).toBe(
      `The rule “${name}” gave the speaker.`,
    );
  });
});
