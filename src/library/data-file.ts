import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { PACKAGE_FOLDER } from '../package-folder.js';
import { unreadable } from './unreadable.js';

/** The package's own `data` folder. */
export const DATA_FOLDER = join(PACKAGE_FOLDER, 'data');

/** A data file that cannot be used; the message names the file, the line and what to do. */
export class DataFileError extends Error {
  override name = 'DataFileError';

  constructor(
    readonly file: string,
    /** Counted from 1. */
    readonly line: number,
    what: string,
  ) {
    super(`${file}:${line}: ${what}`);
  }
}

/**
 * Reads a data file.
 * @param file the name to show in errors
 * @throws {DataFileError} where it cannot be read
 */
export function readDataFile(path: string, file: string): string {
  return orDataFileError(file, () => readFileSync(path, 'utf8'));
}

/** The names in a folder of data files; throws as `readDataFile` does. */
export function listDataFolder(path: string, folder: string): string[] {
  return orDataFileError(folder, () => readdirSync(path));
}

function orDataFileError<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new DataFileError(file, 1, `cannot be read: ${unreadable(error)}. Put it back as it was shipped.`);
  }
}

/**
 * Reads YAML and checks it against a schema.
 * @param firstLine the line of `file` on which `source` starts, counted from 1
 * @throws {DataFileError} with the line of the value that is wrong
 */
export function parseYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): z.infer<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineAt = (offset: number) => firstLine + Math.max(0, lines.linePos(offset).line - 1);
  const broken = document.errors[0];
  if (broken) {
    const reason = broken.message.split(/ at line \d+/)[0];
    throw new DataFileError(
      file,
      lineAt(Math.min(broken.pos[0], source.trimEnd().length - 1)),
      `not valid YAML: ${reason}. Mend this line.`,
    );
  }
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const path = issue?.path.filter((key) => typeof key !== 'symbol') ?? [];
  if (issue?.code === 'unrecognized_keys') path.push(...issue.keys.slice(0, 1));
  throw new DataFileError(file, lineAt(offsetOf(document, path)), issue?.message ?? 'not as it should be');
}

/** Where the value at a path stands, or the nearest that is there above it. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    const range =
      node && typeof node === 'object' && 'range' in node ? (node.range as [number] | null) : null;
    if (range) return range[0];
  }
  return 0;
}
