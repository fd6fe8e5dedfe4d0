import type { Script } from './writing.js';

/**
 * Letters that only some languages of a script have, beside those that all have. They tell languages apart that are not
 * in the detector's list, or that it takes for their neighbours: Kazakh for Ukrainian, Uzbek for Azerbaijani.
 */
const TELLING: Partial<
  Record<Script, { common: RegExp; languages: readonly (readonly [tag: string, letters: string])[] }>
> = {
  Cyrillic: {
    common: /[а-яё]/gu,
    languages: [
      ['uk', 'іїєґ'],
      ['be', 'іў'],
      ['kk', 'әғқңөұүһі'],
      ['ky', 'ңөү'],
      ['mn', 'өү'],
      ['uz-Cyrl', 'ўқғҳ'],
      ['tg', 'ғӣқӯҳҷ'],
      ['tt', 'әҗңөүһ'],
      ['ba', 'әҙҡғҫңөүһ'],
      ['mk', 'ѓќѕјљњџ'],
      ['sr', 'ђћјљњџ'],
    ],
  },
  Latin: {
    common: /[a-z]/gu,
    languages: [
      ['az', 'əğışçöü'],
      ['tk', 'ňýžäşçöü'],
      ['ku', 'êîûşç'],
    ],
  },
  Arabic: {
    common: /[ء-غف-ي]/gu,
    languages: [
      ['ug', 'ېۇۆۈەپچژگڭۋىھ'],
      ['ckb', 'ڕڵێۆەپچژگڤکیھ'],
      ['ps', 'ټډړښځڅۍېپچژګکیگ'],
    ],
  },
};

/** Letters without which a language is not taken for this one, where another shares the rest with it. */
const NEEDED: Record<string, string> = {
  az: 'ə',
  tk: 'ňş',
  ku: 'êî',
  ug: 'ۇې',
  ckb: 'ێە',
  ps: 'ښړ',
  be: 'іў',
};

/** Of a text's letters at least so many are telling ones, or they are those of foreign names. */
const LEAST_TELLING = 0.01;

/** And of these a language has nearly all. */
const NEARLY_ALL = 0.97;

/** Uzbek in Latin letters has two with a turned comma, for which any apostrophe is typed. */
const UZBEK = /(?<![a-z])[a-z]*(?:o|g)[ʻ‘ʼ’'`´](?!s\b|t\b|m\b|re\b|ve\b|ll\b|d\b)[a-z]+/gu;
const UZBEK_G = /g[ʻ‘ʼ’'`´][a-z]/u;
const LEAST_UZBEK = 0.004;

/**
 * The language that a text's letters tell; null where they are those of several, or of none that is known here.
 * @param script that the text is in
 */
export function languageByLetters(text: string, script: Script): string | null {
  const telling = TELLING[script];
  if (!telling) return null;
  const lower = text.normalize('NFC').toLowerCase();
  const all: readonly string[] = lower.match(/\p{L}/gu) ?? [];
  if (script === 'Latin' && isUzbek(lower, all.length)) return 'uz';
  const own: readonly string[] = lower.replace(telling.common, '').match(/\p{L}/gu) ?? [];
  if (own.length < all.length * LEAST_TELLING) return null;
  const [best] = telling.languages
    .filter(([tag, letters]) => {
      const having = own.filter((letter) => letters.includes(letter)).length;
      const needed = [...(NEEDED[tag] ?? '')].every((letter) => own.includes(letter));
      return needed && having >= own.length * NEARLY_ALL;
    })
    // Of several the one with the fewest letters: Kazakh has all that Kyrgyz has.
    .toSorted(([, a], [, b]) => a.length - b.length);
  return best?.[0] ?? null;
}

const isUzbek = (lower: string, letters: number) =>
  (lower.match(UZBEK)?.length ?? 0) >= letters * LEAST_UZBEK && UZBEK_G.test(lower);
