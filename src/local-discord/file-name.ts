/**
 * A file's name as Discord mends it: of letters, digits, underscores, dashes and dots of ASCII; accents are dropped and
 * spaces become underscores.
 * @returns the title that keeps what the name lost, without its ending; null where that is nothing
 */
export function mendedName(path: string): { name: string; title: string | null } {
  const given = path.replace(/^.*[/\\]/s, '');
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\s+/g, '_')
      .replace(/[^\w.-]+/g, '')
      .replace(/^[._]+/, '');
  const [, stem = '', extension = ''] = /^(.*?)((?:\.[^.]*)?)$/su.exec(given) ?? [];
  const ending = plain(extension.slice(1));
  const name = (plain(stem) || 'unknown') + (ending && `.${ending}`);
  return { name, title: name === given ? null : given.replace(/(?<=.)\.[^.]*$/, '') };
}
