import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/discord/texts/languages.js';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { speakerName, usualName } from '../../../src/discord/views/speaker-name.js';
import { loadPeople } from '../../../src/library/people-file.js';
import type { Speaker } from '../../../src/reading/article.js';
import { ADA, BO } from '../made-article.js';

const KNOWN: Speaker = {
  ...ADA,
  names: { tr: 'Ada Dağ', ru: 'Ада Берг', 'zh-CN': '阿达' },
  offices: { tr: 'Norland Bakanı', ru: 'Министр Норландии', 'zh-CN': '诺兰部长' },
  written: 'Adda Berg',
};

describe('a speaker is shown', () => {
  it.each([
    ['en', '**Ada Berg** (Adda Berg), Minister of Norland'],
    ['tr', '**Ada Dağ** (Adda Berg), Norland Bakanı'],
    ['ru', '**Ада Берг** (Adda Berg), Министр Норландии'],
    ['zh-CN', '**阿达**（Adda Berg），诺兰部长'],
  ] as const)('by the name usual in %s, the article’s own spelling and the office', (language, shown) => {
    expect(speakerName(KNOWN, textsIn(language))).toBe(shown);
  });

  it('without the article’s spelling where it tells nothing more', () => {
    const english = (written: string) => speakerName({ ...BO, written }, textsIn('en'));
    expect(english('Bo Lind')).toBe('**Bo Lind**');
    expect(english('BÓ LIND')).toBe('**Bo Lind**');
    expect(english('Lind')).toBe('**Bo Lind**');
    expect(english('Lynd')).toBe('**Bo Lind** (Lynd)');
  });

  it('by the article’s name in every language where no other one is known', () => {
    for (const language of LANGUAGES) expect(usualName(BO, textsIn(language))).toBe('Bo Lind');
  });
});

describe('the people that come with the bot', () => {
  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'have a name and an office in %s',
    (language) => {
      for (const { names, offices } of loadPeople()) {
        expect(names?.[language]).toBeTruthy();
        expect(offices?.[language]).toBeTruthy();
      }
    },
  );
});
