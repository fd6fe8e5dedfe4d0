/** Licences of libraries that may be given on with a program under MIT; all ask for no more than that their text goes along. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
]);

/** What is only run on the machine of whoever builds or tests may ask for the source of changed files, too. */
const OF_TOOLS = new Set([...PERMISSIVE, 'MPL-2.0', 'Python-2.0']);

/** `part`: given on with the program; `tool`: only builds or tests it. */
export type Use = 'part' | 'tool';

/**
 * Whether a package may be used so.
 * @param licence an SPDX expression, as in package.json: "MIT", "MIT OR Apache-2.0"; an absent one is none
 */
export function isAllowed(licence: string | undefined, use: Use): boolean {
  const allowed = use === 'part' ? PERMISSIVE : OF_TOOLS;
  const expression = (licence ?? '').trim().replace(/^\(([^()]*)\)$/, '$1');
  return expression.split(' OR ').some((choice) => choice.split(' AND ').every((one) => allowed.has(one)));
}
