import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { unreadable } from '../library/unreadable.js';

/** Input that cannot be used; the message says what happened and what to do. */
export class InputError extends Error {
  override name = 'InputError';
}

const STANDARD_INPUT = 0;

/**
 * The whole of a file, or of standard input where no file is given.
 * @throws {InputError} where it cannot be read
 */
export function readInput(file: string | undefined): string {
  try {
    return readFileSync(file ?? STANDARD_INPUT, 'utf8');
  } catch (error) {
    throw new InputError(`${file ?? 'Standard input'} cannot be read: ${unreadable(error)}.`);
  }
}

/** A file's lines, or those of standard input as they come, with their numbers counted from 1. */
export async function* readLines(file: string | undefined): AsyncGenerator<[number, string]> {
  const lines =
    file === undefined ? createInterface({ input: process.stdin }) : readInput(file).split(/\r?\n/);
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== '') yield [number, line];
  }
}
