import type { LocalizationMap } from 'discord.js';

/** Discord's fallbacks, for where a command has nothing in the very language of the person. */
const NEAREST: Readonly<Record<string, string>> = {
  'en-US': 'en-GB',
  'en-GB': 'en-US',
  'es-419': 'es-ES',
};

export interface Named {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null | undefined;
}

export interface Described extends Named {
  readonly description: string;
  readonly description_localizations?: LocalizationMap | null | undefined;
}

/** What a command, an option or a choice is called in a language as Discord names it. */
export const nameIn = ({ name, name_localizations }: Named, locale: string) =>
  localized(name, name_localizations, locale);

/** What a command or an option is for, in a language as Discord names it. */
export const descriptionIn = ({ description, description_localizations }: Described, locale: string) =>
  localized(description, description_localizations, locale);

/** Whether something is called so, in a language or by its own name, which may be typed in every language. */
export const isCalled = (named: Named, typed: string, locale: string) =>
  named.name === typed || nameIn(named, locale) === typed;

function localized(text: string, others: LocalizationMap | null | undefined, locale: string): string {
  const all: Readonly<Record<string, string | null | undefined>> = others ?? {};
  return all[locale] ?? all[NEAREST[locale] ?? ''] ?? text;
}
