import { isAllowed } from './allowed.js';
import { legalTextsIn, type Manifest, manifestIn } from './package-of.js';
import { STANDARD_TEXTS } from './standard-texts.js';

const LINE = '-'.repeat(100);

/**
 * What has to go along with a program that libraries are part of: of each its name, where it is from, and its licence in
 * full.
 * @param folders those of the packages, each once
 * @param ofData the same of the data that it brings along
 * @throws {Error} naming the package whose licence does not let it be given on, or has no text
 */
export function noticesOf(folders: readonly string[], ofData: readonly string[] = []): string {
  // One version may be installed in several places.
  const notices = new Map(folders.map(noticeOf).map((notice) => [notice.name, notice]));
  const sorted = [...notices.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return [
    'This program is under the MIT licence. What is part of it by others, and its licences:\n',
    ...sorted.map(({ text }) => text),
    ...ofData,
  ].join(`\n${LINE}\n`);
}

function noticeOf(folder: string): { name: string; text: string } {
  const manifest = manifestIn(folder);
  const { name, version, license, homepage } = manifest;
  if (!isAllowed(license, 'part'))
    throw new Error(`${name} ${version} must not become part of the program: ${license ?? 'no licence'}.`);
  const head = [`${name} ${version}: ${license}`, ...(homepage ? [homepage] : [])].join('\n');
  const texts = legalTextsIn(folder);
  const legal = texts.length > 0 ? texts : [standardText(manifest)];
  return { name: `${name} ${version}`, text: `${[head, ...legal].join('\n\n')}\n` };
}

function standardText({ name, license = '', author }: Manifest): string {
  const text = STANDARD_TEXTS.get(license);
  if (!text) throw new Error(`${name} brings no text of its licence, ${license}, along.`);
  return `Copyright (c) ${author ?? `the authors of ${name}`}\n\n${text}`;
}
