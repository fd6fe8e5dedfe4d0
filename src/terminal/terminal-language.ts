/**
 * The language that a terminal is set to, as a tag; empty where it is set to none.
 * @param environment of the process, where the first of three variables counts, as POSIX has it
 * @example terminalLanguage({ LANG: 'tr_TR.UTF-8' }) === 'tr-TR'
 */
export function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  const [tag = ''] = (LC_ALL || LC_MESSAGES || LANG || '').split(/[.@]/);
  return tag === 'C' || tag === 'POSIX' ? '' : tag.replace('_', '-');
}
