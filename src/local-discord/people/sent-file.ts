import type { StoredFile } from '../state.js';

/** A file that a person picks; its type may be empty, as a browser leaves it where it knows none. */
export interface LocalFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A file as Discord keeps it, and the title that keeps what its name lost; null where that is nothing. */
export interface SentFile {
  readonly file: StoredFile;
  readonly title: string | null;
}

/** A file that a person sends: Discord mends its name, and tells the encoding of a text. */
export function sentFile({ name: path, type, bytes }: LocalFile): SentFile {
  const name = path.replace(/^.*[/\\]/s, '');
  const mended = mendedName(name);
  const file = { name: mended, type: mendedType(type, bytes), bytes: new Uint8Array(bytes) };
  return { file, title: mended === name ? null : name.replace(/(?<=.)\.[^.]*$/, '') };
}

/** Of letters, digits, underscores, dashes and dots of ASCII; accents are dropped and spaces become underscores. */
function mendedName(name: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\s+/g, '_')
      .replace(/[^\w.-]+/g, '')
      .replace(/^[._]+/, '');
  const [, stem = '', extension = ''] = /^(.*?)((?:\.[^.]*)?)$/su.exec(name) ?? [];
  const ending = plain(extension.slice(1));
  return (plain(stem) || 'unknown') + (ending && `.${ending}`);
}

function mendedType(type: string, bytes: Uint8Array): string {
  const [plain = ''] = type.trim().toLowerCase().split(/\s*;/);
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(plain)) return '';
  return plain.startsWith('text/') && isUtf8(bytes) ? `${plain}; charset=utf-8` : plain;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
