import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ApplicationCommandOptionType } from 'discord.js';
import { fileProblem } from '../people/command-options.js';
import { NotSent } from '../people/errors.js';
import type { LocalFile } from '../people/sent-file.js';
import type { ClientTexts } from '../texts/texts.js';
import type { TypedCommand } from './command-line.js';

/**
 * The files of this machine whose paths were typed, by the options that take them.
 * @throws {NotSent} where there is none at a path, or it is larger than Discord takes
 */
export async function readTypedFiles(
  { typed }: TypedCommand,
  texts: ClientTexts,
): Promise<Record<string, LocalFile>> {
  const files: Record<string, LocalFile> = {};
  for (const { option, text } of typed)
    if (option.type === ApplicationCommandOptionType.Attachment)
      files[option.name] = await readFileAt(text, texts);
  return files;
}

async function readFileAt(path: string, texts: ClientTexts): Promise<LocalFile> {
  const size = await sizeOf(path);
  if (size === null) throw new NotSent(`There is no file "${path}".`);
  const problem = fileProblem(path, size, texts);
  if (problem) throw new NotSent(problem);
  return { name: basename(path), type: '', bytes: await readFile(path) };
}

/** In bytes; null for what is no file, such as a folder or a device. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
