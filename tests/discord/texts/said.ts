import type { Language } from '../../../src/discord/texts/languages.js';
import { textsIn } from '../../../src/discord/texts/texts.js';

/** What stands for a name, a title, a word: of a script that none of the bot's languages has. */
export const GIVEN = 'Α';

/** Texts are handed words, lists of words, numbers and objects of them; this passes for each. */
class Anything extends Array<string> {
  override toString() {
    return GIVEN;
  }
  override valueOf() {
    return this.length;
  }
  charAt() {
    return GIVEN;
  }
  toLowerCase() {
    return GIVEN;
  }
}

/** Everything that the bot says in a language, by where it stands; what is handed in is `GIVEN`, and many of it. */
export const saidIn = (language: Language): [path: string, text: string][] => leaves(textsIn(language), '');

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, said(value as (...given: unknown[]) => unknown)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

function said(text: (...given: unknown[]) => unknown): string {
  const many = Anything.from({ length: 5 }, () => GIVEN);
  const given = new Proxy(many, {
    get: (target, key) => (typeof key === 'symbol' || key in target ? Reflect.get(target, key) : many),
  });
  return String(text(...Array.from({ length: text.length }, () => given)));
}
