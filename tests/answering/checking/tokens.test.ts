import { describe, expect, test } from 'vitest';
import { isMarked, isSameWord } from '../../../src/answering/checking/same-word.js';
import { tokensOf } from '../../../src/answering/checking/tokens.js';

/** Whether a claim's words are an article's, one by one. */
function areSame(claim: string, article: string): boolean {
  const [claimed, found] = [tokensOf(claim), tokensOf(article)];
  const hasNoMarks = () => !claimed.some(isMarked);
  return (
    claimed.length === found.length &&
    claimed.every((word, at) => {
      const other = found[at];
      return other !== undefined && isSameWord(word, other, hasNoMarks);
    })
  );
}

describe('the same words, typed carelessly, are', () => {
  test.each([
    ['WE WILL LEAVE', 'We will leave'],
    ['we dont leave', 'We don’t leave'],
    ['we don´t and don`t', "We don’t and don't"],
    ['he cant and wont', 'He can’t and won’t'],
    ['the mayors house', 'the mayor’s house'],
    ['baskan oldu', 'Başkan öldü'],
    ['ISTANBUL’UN IŞIĞI', 'İstanbul’un ışığı'],
    ['все ещё', 'всё еще'],
    ['Ελλαδα', 'Ελλάδα'],
    ['we le\u00adave it', 'we leave it'],
    ['we ﬁnd ｗｉｄｅ 𝐛𝐨𝐥𝐝 words', 'we find wide bold words'],
    ['e\u0301te\u0301', 'été'],
    ['5 000 boats', '5,000 boats'],
    ['20 boats', '２０ boats'],
    ['1,234,567.5', '1 234 567.5'],
    ['5 percent', '5%'],
    ['5 per cent', '5 percent'],
    ['the EU’s boats', 'the E.U.’s boats'],
    ['can not', 'cannot'],
    ['5km and 2025te', '5 km and 2025’te'],
    ['3 boats', 'three boats'],
    ['25 boats', 'twenty-five boats'],
    ['Twenty five boats', 'twenty-five boats'],
    ['25 gemi', 'yirmi beş gemi'],
    ['41 gemi', 'kırk bir gemi'],
    ['42 корабля', 'сорок два корабля'],
    ['iki gemi', '2 gemi'],
    ['пять миллионов', '5 миллионов'],
    ['投资三亿元', '投资3亿元'],
    ['the 5th boat', 'the fifth boat'],
    ['5-6 boats', '5–6 boats'],
    ['5x3', '5×3'],
    ['½ ton', '1/2 ton'],
    ['.5 ton', '0.5 ton'],
    ['H₂O', 'H2O'],
    ['boats and nets', 'boats & nets'],
    ['I ❤️ it', 'I it'],
    ['We leave', '[W]e leave'],
  ])('“%s” of “%s”', (claim, article) => {
    expect(areSame(claim, article)).toBe(true);
  });
});

describe('other words, numbers and signs are', () => {
  test.each([
    ['Well leave', 'We’ll leave'],
    ['Ill be here', 'I’ll be here'],
    ['Were leaving', 'We’re leaving'],
    ['We’re leaving', 'Were leaving'],
    ['ünlü başkan oldu', 'ünlü başkan öldü'],
    ['öldü', 'oldu'],
    ['fördern', 'fordern'],
    ['años', 'anos'],
    ['मेला था', 'मिले थे'],
    ['パスは', 'バスは'],
    ['かき', 'がき'],
    ['мои', 'мой'],
    ['іі', 'її'],
    ['–5 degrees', '5 degrees'],
    ['—5 degrees', '5 degrees'],
    ['.5 ships', '5 ships'],
    ['₹5', '₩5'],
    ['5', '₴5'],
    ['3 + 4', '3 - 4'],
    ['3 4', '3 + 4'],
    ['5″', '5′'],
    ['5', '~5'],
    ['C', 'C++'],
    ['C', 'C#'],
    ['boats nets', 'boats & nets'],
    ['we ≠ they', 'we they'],
    ['we will ❌ leave', 'we will leave'],
    ['5, 6 boats', '5–6 boats'],
    ['1-2 ton', '1/2 ton'],
    ['5-3', '5×3'],
    ['>5', '<5'],
    ['+5', '±5'],
    ['No 1 can', 'No one can'],
    ['5²', '52'],
    ['1.5 tons', '15 tons'],
    ['1.500 tons', '1,500 tons'],
    ['1-3', '3-1'],
    ['одна', 'один'],
    ['twenty-five', 'twenty-six'],
    ['20, 5', 'twenty-five'],
    ['две', 'два'],
  ])('“%s” of “%s”', (claim, article) => {
    expect(areSame(claim, article)).toBe(false);
  });
});

test('a number ends where words without spaces begin', () => {
  expect(tokensOf('20亿元修建').map(({ folded }) => folded)).toEqual(['20', '亿', '元', '修', '建']);
});
