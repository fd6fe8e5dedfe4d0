import type { Question } from '../answering/answer.js';
import { LANGUAGES } from './texts/languages.js';
import { type Texts, textsIn } from './texts/texts.js';

type Kind = Question['kind'];

/** Where the words of each question's command stand among those of all. */
const COMMANDS = {
  'who-said': 'whoSaid',
  'what-said': 'whatSaid',
  ask: 'ask',
  speakers: 'speakers',
  compare: 'compare',
  check: 'check',
} as const satisfies Record<Kind, keyof Texts['commands']>;

const KINDS = Object.keys(COMMANDS) as Kind[];

/** A question's command, by the name that a language knows it by. */
export const commandName = (kind: Kind, { commands }: Texts): string => commands[COMMANDS[kind]].name;

/** An option of it; where a language has no word for it, as in English. @param option its name in English */
export function optionName(kind: Kind, option: string, { commands }: Texts): string {
  const words: Record<string, unknown> = { ...commands.shared, ...commands[COMMANDS[kind]] };
  const word = Object.hasOwn(words, option) ? words[option] : undefined;
  return isNamed(word) ? word.name : option;
}

const isNamed = (word: unknown): word is { name: string } =>
  typeof word === 'object' && word !== null && 'name' in word && typeof word.name === 'string';

/** The question that a command asks, by any of its names. */
export function kindCalled(name: string): Kind | undefined {
  return KINDS.find((kind) => LANGUAGES.some((language) => commandName(kind, textsIn(language)) === name));
}

/** The English name of an option, by any of its names; one that is not known as it is. @param options all that there are */
export function optionCalled(kind: Kind, name: string, options: readonly string[]): string {
  return (
    options.find((option) =>
      LANGUAGES.some((language) => optionName(kind, option, textsIn(language)) === name),
    ) ?? name
  );
}
