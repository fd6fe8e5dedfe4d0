import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { unreadable } from '../library/unreadable.js';

/** Input that cannot be used; the message says what happened and what to do. */
export class InputError extends Error {
  override name = 'InputError';
}

const STANDARD_INPUT = 0;

/**
 * The whole of a file, or of standard input where no file is given, without its byte-order mark.
 * @throws {InputError} where it cannot be read or is no text
 */
export function readInput(file: string | undefined): string {
  const name = file ?? 'Standard input';
  return decode(readBytes(file, name), name);
}

function readBytes(file: string | undefined, name: string): Buffer {
  try {
    return readFileSync(file ?? STANDARD_INPUT);
  } catch (error) {
    throw new InputError(`${name} cannot be read: ${unreadable(error)}.`);
  }
}

/** UTF-8, or UTF-16 that says so with a byte-order mark, as editors on Windows save it. */
function decode(bytes: Buffer, name: string): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes('\0')) throw new InputError(`${name} is not a text. Save it as plain text, in UTF-8.`);
  return text;
}

function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A file's lines, or those of standard input as they come, with their numbers counted from 1. */
export async function* readLines(file: string | undefined): AsyncGenerator<[number, string]> {
  const lines =
    file === undefined ? createInterface({ input: process.stdin }) : readInput(file).split(/\r?\n/);
  let number = 0;
  for await (const line of lines) {
    number++;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() !== '') yield [number, text];
  }
}
