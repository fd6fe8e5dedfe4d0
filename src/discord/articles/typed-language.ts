import { asLanguage } from '../../library/import/language-tag.js';
import { fold } from '../../reading/fold.js';
import type { Choice } from '../reply.js';
import { LANGUAGES } from '../texts/languages.js';
import type { Texts } from '../texts/texts.js';

/** Discord shows no more. */
const MOST = 25;

/** Languages that are offered, beside which every other that has a name may be typed. */
const OFFERED =
  `en tr ru zh ar de fr es kk uz ky az tg tk tt ba ug mn ja ko fa ur hi bn pa ta te ml kn gu mr ne si th vi id ms tl km lo my
  uk be pl cs sk hu ro bg sr hr bs sl mk sq el it pt nl da sv no fi et lv lt is ga cy mt ca eu gl he yi hy ka am ti so sw ha yo
  ig zu xh af ku ckb ps sd bo dv lb la eo zh-TW zh-HK pt-BR`.split(/\s+/);

/**
 * The language that somebody means, as a BCP 47 tag: by its name in their language, in one of those that the bot speaks
 * or in itself, or by its tag. Null where it is none that has a name.
 */
export function readTypedLanguage(typed: string, texts: Texts): string | null {
  const asked = fold(typed);
  if (asked === '') return null;
  const named = OFFERED.find((tag) => namesOf(tag, texts).some((name) => fold(name) === asked));
  if (named) return named;
  const tag = asLanguage(typed);
  return tag !== undefined && nameIn('en', tag) !== undefined ? tag : null;
}

/** Languages by the start of a word of their name, in the language of whoever types; the value is the tag. */
export function languageChoices(typed: string, texts: Texts): Choice[] {
  const start = ` ${fold(typed)}`;
  const choices = OFFERED.flatMap((tag) => {
    const names = namesOf(tag, texts);
    const fits = tag === typed || start === ' ' || names.some((name) => ` ${fold(name)}`.includes(start));
    return fits ? { name: names[0] ?? tag, value: tag } : [];
  });
  const sorted =
    start === ' ' ? choices : choices.toSorted((a, b) => a.name.localeCompare(b.name, texts.language));
  return sorted.slice(0, MOST);
}

/** What a language is called, by whoever types first. */
const namesOf = (tag: string, { language }: Texts): string[] =>
  [language, ...LANGUAGES, tag].flatMap((one) => nameIn(one, tag) ?? []);

const known = new Map<string, Intl.DisplayNames>();

/** Undefined where the language has no name. */
function nameIn(language: string, tag: string): string | undefined {
  const names =
    known.get(language) ?? new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  known.set(language, names);
  return names.of(tag);
}
