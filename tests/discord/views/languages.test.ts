import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../src/discord/custom-id.js';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { viewHelp } from '../../../src/discord/views/help.js';
import { viewAnswer } from '../../../src/discord/views/view.js';
import type { Speaker } from '../../../src/reading/article.js';
import { madeArticle } from '../made-article.js';
import { everyAnswer } from './every-answer.js';
import { labelsOf, linesOf, shownAs } from './shown.js';

/** Of letters that none of the bot's languages has: what is Latin in a Chinese message is then English of the bot's. */
const GREEK = madeArticle([['Α.', 'Β.'], ['Γ.'], ['Δ.']], { id: '1', title: 'Ε' });
const PEOPLE: Speaker[] = ['Ζ', 'Η'].map((name) => ({
  id: name,
  name,
  role: 'Θ',
  country: 'Ι',
  spellings: [],
}));
const MODES: Mode[] = ['passage', 'context', 'why'];

/** The bot has a name of its own, and so have kinds of files. */
const ELSEWHERE = /Who Said|\.(?:txt|md|html)|`[^`]*`|APP|<@\d+>/gm;

const latinIn = (texts: readonly string[]) =>
  texts.flatMap((text) => text.replace(ELSEWHERE, '').match(/[a-z]+/gi) ?? []);

describe('a message in another language', () => {
  it('has no English of the bot’s in it, whatever is answered and however it is shown', () => {
    const texts = textsIn('zh-CN');
    for (const answer of everyAnswer(GREEK, PEOPLE)) {
      for (const mode of MODES) {
        for (const owner of [null, '1']) {
          const facts = { texts, mode, owner, mayShare: true, isOneArticle: false };
          const message = viewAnswer(answer, shownAs({ kind: 'ask', question: 'Κ' }, facts));
          expect(latinIn([...linesOf(message), ...labelsOf(message)])).toEqual([]);
        }
      }
    }
  });

  it('has none in help', () => {
    const texts = textsIn('zh-CN');
    const message = viewHelp([GREEK], { texts, owner: '1', note: texts.madePrivate });
    expect(latinIn(linesOf(message))).toEqual([]);
  });
});
