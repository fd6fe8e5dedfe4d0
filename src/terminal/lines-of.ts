import { open } from 'node:fs/promises';
import { unreadable } from '../library/unreadable.js';
import { InputError } from './input.js';

/**
 * A file's lines, however long the file is. They end with a line feed and nothing else, as JSON Lines has it: U+2028
 * and its like may stand in a text.
 * @throws {InputError} where it cannot be read
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const handle = await opened(file);
  try {
    let rest = '';
    for await (const chunk of handle.createReadStream({ encoding: 'utf8', autoClose: false })) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } catch (error) {
    throw ofReading(error) ? unreadableFile(file, error) : error;
  } finally {
    await handle.close();
  }
}

/** By the first bytes, which every SQLite file has. */
export async function isSqliteFile(file: string): Promise<boolean> {
  const handle = await opened(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString('latin1', 0, bytesRead) === 'SQLite format 3\0';
  } catch (error) {
    throw ofReading(error) ? unreadableFile(file, error) : error;
  } finally {
    await handle.close();
  }
}

async function opened(file: string) {
  try {
    return await open(file);
  } catch (error) {
    throw unreadableFile(file, error);
  }
}

const ofReading = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'read';

const unreadableFile = (file: string, error: unknown): InputError =>
  new InputError(`${file} cannot be read: ${unreadable(error)}.`);
