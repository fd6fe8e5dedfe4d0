import { CommanderError } from 'commander';
import { StartError } from '../discord/start-error.js';
import { DataFileError } from '../library/data-file.js';
import { StoreError } from '../library/store/store.js';
import { SettingsError } from '../settings.js';
import { InputError } from './input.js';

/** Wrong use, as shells have it; everything else that fails is 1. */
const MISUSE = 2;

/** One line on standard error. */
export function tellError(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Tells what went wrong in one line, and gives the exit code: 2 for what the caller can mend, 1 for the rest. */
export function exitCodeOf(error: unknown): number {
  // Commander has printed its message, which may be the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE;
  tellError(error instanceof Error ? error.message : String(error));
  if (error instanceof StartError) return error.exitCode;
  const isToBeMended = [InputError, SettingsError, DataFileError, StoreError].some(
    (kind) => error instanceof kind,
  );
  return isToBeMended ? MISUSE : 1;
}
