/** Why a file or a folder cannot be read, for people. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'it is no folder';
    case 'EACCES':
      return 'you may not read it';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
