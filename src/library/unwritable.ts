/** Why a file or a folder cannot be written, for people. */
export function unwritable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'you may not write there';
    case 'EROFS':
      return 'nothing can be written on that disk';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'there is no room left';
    case 'ENOENT':
      return 'there is no such folder';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands where a folder should be';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
