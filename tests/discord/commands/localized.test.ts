import type { APIApplicationCommandOption } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../../src/discord/commands/commands.js';
import { LANGUAGES, type Language } from '../../../src/discord/texts/languages.js';

type Localized = Readonly<Record<string, string | null | undefined>> | null | undefined;

interface Named {
  readonly name: string;
  readonly name_localizations?: Localized;
  readonly description?: string | undefined;
  readonly description_localizations?: Localized;
}

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_CHARACTERS = 8_000;

const inLanguage = (text: string, others: Localized, language: Language) =>
  language === 'en' ? text : (others?.[language] ?? '');
const nameIn = (one: Named, language: Language) => inLanguage(one.name, one.name_localizations, language);
const descriptionIn = (one: Named, language: Language) =>
  inLanguage(one.description ?? '', one.description_localizations, language);
const optionsOf = (one: object): readonly APIApplicationCommandOption[] =>
  ('options' in one && (one.options as APIApplicationCommandOption[])) || [];
const choicesOf = (one: object): readonly (Named & { value: string | number })[] =>
  ('choices' in one && (one.choices as (Named & { value: string })[])) || [];

/** A command with all its subcommands and options, each a level of its own. */
const within = (one: Named): Named[] => [one, ...optionsOf(one).flatMap((option) => within(option))];
const slash = commands.map(({ data }): Named => data);
const all = slash.flatMap(within);

describe.each(LANGUAGES)('commands in %s', (language) => {
  it('have names of small letters and descriptions, each within Discord’s limits', () => {
    expect(all.length).toBeGreaterThan(30);
    for (const one of all) {
      const name = nameIn(one, language);
      expect(name).toMatch(NAME);
      expect(name).toBe(name.toLowerCase());
      expect(descriptionIn(one, language).length).toBeGreaterThan(0);
      expect(descriptionIn(one, language).length).toBeLessThanOrEqual(100);
    }
    for (const { data } of messageCommands) {
      expect(nameIn(data, language).length).toBeGreaterThan(0);
      expect(nameIn(data, language).length).toBeLessThanOrEqual(32);
    }
    for (const choice of all.flatMap(choicesOf)) {
      expect(nameIn(choice, language).length).toBeGreaterThan(0);
      expect(nameIn(choice, language).length).toBeLessThanOrEqual(100);
    }
  });

  it('have names of their own, and so have the options of each', () => {
    for (const level of [
      slash,
      messageCommands.map(({ data }) => data),
      ...all.map(optionsOf),
      ...all.map(choicesOf),
    ]) {
      const names = level.map((one) => nameIn(one, language));
      expect(new Set(names).size, names.join(' ')).toBe(names.length);
    }
  });
});

describe.each(OTHERS)('commands in %s', (language) => {
  it('have other words than in English', () => {
    for (const one of [...all, ...messageCommands.map(({ data }) => data), ...all.flatMap(choicesOf)])
      expect(nameIn(one, language)).not.toBe(one.name);
    for (const one of all) expect(descriptionIn(one, language)).not.toBe(one.description);
  });
});

describe('a command', () => {
  it('is within 8,000 characters, the longest of its languages counted', () => {
    const longest = (one: Named, say: (named: Named, language: Language) => string) =>
      Math.max(...LANGUAGES.map((language) => say(one, language).length));
    for (const command of slash) {
      const sizes = within(command).map(
        (one) =>
          longest(one, nameIn) +
          longest(one, descriptionIn) +
          choicesOf(one).reduce(
            (sum, choice) => sum + longest(choice, nameIn) + String(choice.value).length,
            0,
          ),
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_CHARACTERS);
    }
  });

  it('is in the same languages in all its parts, those that the bot speaks beside English', () => {
    for (const one of all) {
      expect(Object.keys(one.name_localizations ?? {})).toEqual(OTHERS);
      expect(Object.keys(one.description_localizations ?? {})).toEqual(OTHERS);
    }
  });
});
