import type { StoredFile } from '../state.js';

/** A file that a person picks; its type may be empty, as a browser leaves it where it knows none. */
export interface LocalFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A file that a person sends, as Discord keeps it: Discord tells the encoding of a text. */
export const sentFile = ({ name, type, bytes }: LocalFile): StoredFile => ({
  name,
  type: mendedType(type, bytes),
  bytes: new Uint8Array(bytes),
});

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
