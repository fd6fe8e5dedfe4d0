import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../src/licences/allowed.js';

describe('a licence', () => {
  it.each(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'])(
    'lets a library be given on under MIT where it asks for its text alone: %s',
    (licence) => expect(isAllowed(licence, 'part')).toBe(true),
  );

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0',
    'LGPL-3.0',
    'MPL-2.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    '',
    undefined,
  ])('keeps a library out of the program where it asks for more, or is not there: %s', (licence) =>
    expect(isAllowed(licence, 'part')).toBe(false),
  );

  it('may ask of a tool for the source of what is changed in it, and not for that of what it made', () => {
    expect(isAllowed('MPL-2.0', 'tool')).toBe(true);
    expect(isAllowed('GPL-3.0-only', 'tool')).toBe(false);
  });

  it('is one of those that are offered, or all that hold together', () => {
    expect(isAllowed('(MIT OR GPL-3.0-only)', 'part')).toBe(true);
    expect(isAllowed('MIT AND ISC', 'part')).toBe(true);
    expect(isAllowed('MIT AND GPL-3.0-only', 'part')).toBe(false);
    expect(isAllowed('GPL-2.0-only OR GPL-3.0-only', 'part')).toBe(false);
  });

  it('that cannot be made out is none', () => {
    expect(isAllowed('(MIT OR (ISC AND GPL-3.0-only))', 'part')).toBe(false);
  });
});
