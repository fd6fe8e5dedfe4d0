/** How a text is written: which scripts, and how many letters of each. */

/** The scripts that are told apart; Japanese and Chinese share one of them. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Devanagari',
  'Han',
  'Kana',
  'Hangul',
  'Greek',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
  'Thaana',
  'Mongolian',
] as const;
export type Script = (typeof SCRIPTS)[number];

const LETTERS = new Map(
  SCRIPTS.map((script) => [
    script,
    new RegExp(
      script === 'Kana' ? '[\\p{Script=Hiragana}\\p{Script=Katakana}]' : `\\p{Script=${script}}`,
      'gu',
    ),
  ]),
);

/** A sign of Chinese stands for a word or half of one, as a syllable of Korean does for some letters. */
const WORTH: Partial<Record<Script, number>> = { Han: 3, Kana: 2, Hangul: 2 };

/** A text is in a script where at least this part of it is: names and links may be in another. */
const MOST_OF = 0.7;

export interface Writing {
  /** Null where the text is in several scripts, or in none of those that are known. */
  script: Script | null;
  /** Of that script, as long as they are in a language with an alphabet. */
  letters: number;
}

export function writingOf(text: string): Writing {
  const counts = new Map<Script, number>();
  for (const [script, letter] of LETTERS) {
    const count = text.match(letter)?.length ?? 0;
    if (count > 0) counts.set(script, count * (WORTH[script] ?? 1));
  }
  // Japanese is written in both.
  const kana = counts.get('Kana') ?? 0;
  const han = counts.get('Han') ?? 0;
  if (kana >= (kana + han) * LEAST_KANA) {
    counts.set('Kana', kana + han);
    counts.delete('Han');
  } else counts.set('Han', han + kana);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] >= all * MOST_OF
    ? { script: most[0], letters: most[1] }
    : { script: null, letters: 0 };
}

/** The part of Japanese that is kana at least; a text about Japan in Chinese has some, too. */
const LEAST_KANA = 0.15;
