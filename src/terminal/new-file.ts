import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unwritable } from '../library/unwritable.js';
import { InputError } from './input.js';

/**
 * Makes a file that is there whole, and on disk, or not at all; for this user alone to read.
 * @param mayReplace whether a file of that name gives way; else it is an error
 * @param fill writes to the file of this path, which is there and empty
 * @throws {InputError} where it cannot be written
 */
export async function makeFile<Result>(
  path: string,
  mayReplace: boolean,
  fill: (path: string, handle: FileHandle) => Promise<Result>,
): Promise<Result> {
  const unfinished = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    const handle = await open(unfinished, 'wx', 0o600);
    let result: Result;
    try {
      result = await fill(unfinished, handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // A link, unlike a new name, never takes another file's place.
    await (mayReplace ? rename(unfinished, path) : link(unfinished, path));
    await syncFolder(dirname(path));
    return result;
  } catch (error) {
    throw ofFile(error) ? new InputError(whyNot(path, error)) : error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** The new name itself is on disk then. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const ofFile = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'path' in error;

function whyNot(path: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'EEXIST') return `${path} is there already. Name a file that is not.`;
  return `${path} cannot be written: ${unwritable(error)}.`;
}
