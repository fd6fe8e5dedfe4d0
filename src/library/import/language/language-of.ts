import type { Eld } from './detector.js';
import { languageByLetters } from './telling-letters.js';
import { type Script, writingOf } from './writing.js';

/** Scripts that are those of one language, or nearly. */
const BY_SCRIPT: Partial<Record<Script, string>> = {
  Han: 'zh',
  Kana: 'ja',
  Hangul: 'ko',
  Greek: 'el',
  Hebrew: 'he',
  Armenian: 'hy',
  Georgian: 'ka',
  Ethiopic: 'am',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Oriya: 'or',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Myanmar: 'my',
  Tibetan: 'bo',
  Thaana: 'dv',
  Mongolian: 'mn',
};

/** Of a longer text the beginning tells. */
const LOOKED_AT = 30_000;

/** A text of fewer letters may be anything: a name, a headline with foreign names in it. */
const FEWEST_LETTERS = 60;

/** A text is asked about in stretches, so that a long one takes no longer and a mixed one is noticed. */
const STRETCHES = 9;
const STRETCH = 400;

/** So many of the stretches must be in the same language. */
const MOST_OF = 2 / 3;

/**
 * The language of an article, as a BCP 47 tag: that of its text, where this is long enough to tell; else what is stated
 * of it. Pages often state the language of the program that made them.
 * @param whole any string
 * @param stated what the page or file says of itself, and "en" where it says nothing
 */
export async function languageOf(whole: string, stated: string): Promise<string> {
  const text = whole.slice(0, LOOKED_AT);
  const { script, letters } = writingOf(text);
  if (script === null || letters < FEWEST_LETTERS) return stated;
  const told = BY_SCRIPT[script] ?? languageByLetters(text, script);
  if (told) return asNear(told, stated) ? stated : told;
  const { eld, languages } = await import('./detector.js');
  if (isUnknown(stated, languages) && scriptsOf(stated).includes(script)) return stated;
  const detected = byStretches(text, eld);
  return detected === null || asNear(detected, stated) ? stated : detected;
}

/** Null where the stretches are in different languages, or it cannot be told. */
function byStretches(text: string, eld: Eld): string | null {
  const counts = new Map<string, number>();
  const stretches = stretchesOf(text);
  for (const stretch of stretches) {
    const found = eld.detect(stretch);
    if (found.isReliable()) counts.set(found.language, (counts.get(found.language) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] >= stretches.length * MOST_OF ? most[0] : null;
}

function stretchesOf(text: string): string[] {
  if (text.length <= STRETCH * 2) return [text];
  const count = Math.min(STRETCHES, Math.floor(text.length / STRETCH));
  const step = (text.length - STRETCH) / (count - 1);
  return Array.from({ length: count }, (_, at) => {
    const start = Math.round(at * step);
    return text.slice(start, start + STRETCH);
  });
}

/** Languages that are written so much alike that what is stated counts. */
const ALIKE = [
  'hr bs sr sh cnr',
  'ms id',
  'no nb nn',
  'tl fil',
  'fa prs',
  'zh yue wuu',
  'az azb',
  'ku kmr ckb',
];

/** Whether a stated language is the detected one, perhaps said more exactly: "pt-BR" for "pt". */
function asNear(detected: string, stated: string): boolean {
  const [one, other] = [primary(detected), primary(stated)];
  return one === other || ALIKE.some((group) => [one, other].every((tag) => group.split(' ').includes(tag)));
}

const isUnknown = (tag: string, known: ReadonlySet<string>) =>
  !known.has(primary(tag)) && ![...known].some((one) => asNear(one, tag));

const primary = (tag: string) => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** By the names that Unicode has for them; empty where the tag is none. */
function scriptsOf(tag: string): string[] {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return SCRIPT_NAMES[script ?? ''] ?? [];
  } catch {
    return [];
  }
}

const SCRIPT_NAMES: Record<string, Script[]> = {
  Latn: ['Latin'],
  Cyrl: ['Cyrillic'],
  Arab: ['Arabic'],
  Deva: ['Devanagari'],
};
