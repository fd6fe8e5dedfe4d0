import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { PACKAGE_FOLDER } from '../../package-folder.js';
import { PageError } from './page-error.js';

/** Where `npm run build` puts the page. */
const BUILT_PAGE = join(PACKAGE_FOLDER, 'dist/page');

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Its name changes with what is in it. */
  readonly isForever: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * The page's files by the path under which each is served: all that can be asked for, whatever a path says.
 * @throws {PageError} where the page has not been built
 */
export function readBuiltPage(folder = BUILT_PAGE): ReadonlyMap<string, PageFile> {
  const read = (path: string): PageFile => ({
    bytes: new Uint8Array(readFileSync(`${folder}/${path}`)),
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    isForever: path.startsWith('assets/'),
  });
  try {
    const assets = readdirSync(`${folder}/assets`).map((name) => `assets/${name}`);
    return new Map([
      ['/', read('index.html')],
      ...assets.map((path): [string, PageFile] => [`/${path}`, read(path)]),
    ]);
  } catch (cause) {
    throw new PageError('The page has not been built. Run `npm run build`, then start again.', { cause });
  }
}
