interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
}

/**
 * Those that have the name of one before them, each once: by their own name, or else by what they are called in a
 * language. The documentation does not tell whether Discord takes the latter; people could not tell them apart, so
 * here it is refused.
 * @returns the index, and the field with the name
 */
export function namedAlike(all: readonly Named[]): [index: number, field: [string, ...string[]]][] {
  const locales = [
    ...new Set(all.flatMap(({ name_localizations }) => Object.keys(name_localizations ?? {}))),
  ];
  const nameIn = ({ name, name_localizations }: Named, locale: string) =>
    name_localizations?.[locale] ?? name;
  return all.flatMap((one, index): [number, [string, ...string[]]][] => {
    const before = all.slice(0, index);
    if (before.some(({ name }) => name === one.name)) return [[index, ['name']]];
    const locale = locales.find((each) => before.some((other) => nameIn(other, each) === nameIn(one, each)));
    return locale === undefined ? [] : [[index, ['name_localizations', locale]]];
  });
}
