/** A language tag in its usual form, "pt-BR" for "pt_br"; undefined where it is none. */
export function asLanguage(tag: string): string | undefined {
  try {
    const [language] = Intl.getCanonicalLocales(tag.trim().slice(0, 35).replace(/_/g, '-'));
    return language && !/^(?:und|mul|zxx|x)\b/.test(language) ? language : undefined;
  } catch {
    return undefined;
  }
}
