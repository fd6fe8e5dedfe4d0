import type { LocalizationMap } from 'discord.js';
import { LANGUAGES } from '../texts/languages.js';
import { type Texts, textsIn } from '../texts/texts.js';

interface Named {
  name: string;
}

interface Described extends Named {
  description: string;
}

type Commands = Texts['commands'];

/** Where the words of a command or of an option stand among those of all commands. */
export type CommandWords = (commands: Commands) => Described;

/**
 * The name of a command on messages, or of a fixed choice, in all languages, as Discord is told it.
 * @example { ...localizedName(({ wasThisSaid }) => wasThisSaid), type: ApplicationCommandType.Message }
 */
export function localizedName(of: (commands: Commands) => Named) {
  return { name: of(textsIn('en').commands).name, name_localizations: others((one) => of(one).name) };
}

/**
 * The name and the description of a slash command, a subcommand or an option in all languages, as Discord is told them.
 * Whoever adds one adds its words to `texts/en/commands.ts` and then to each language that does not compile.
 * @example { ...localized(({ ask }) => ask), options: [{ type: 3, ...localized(({ ask }) => ask.question) }] }
 */
export function localized(of: CommandWords) {
  return {
    ...localizedName(of),
    description: of(textsIn('en').commands).description,
    description_localizations: others((one) => of(one).description),
  };
}

/** By the languages other than English, which everybody else is shown. */
function others(say: (commands: Commands) => string): LocalizationMap {
  return Object.fromEntries(
    LANGUAGES.filter((language) => language !== 'en').map((language) => [
      language,
      say(textsIn(language).commands),
    ]),
  );
}
