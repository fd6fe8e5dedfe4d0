import { describe, expect, test } from 'vitest';
import {
  choicesFor,
  emptyField as emptyFieldIn,
  fieldWith as fieldIn,
  fieldValue,
} from '../../../../../src/local-discord/page/app/composer/field.js';
import { en } from '../../../../../src/local-discord/page/app/texts/en.js';
import type { ShownOption } from '../../../../../src/local-discord/shown/shown.js';
import { option } from './made-commands.js';

const emptyField = (of: ShownOption) => emptyFieldIn(of, en);
const fieldWith = (of: ShownOption, text: string) => fieldIn(of, text, en);
const LOUD = option('tone', {
  choices: [
    { label: 'Loud', value: 'l' },
    { label: 'Not so loud', value: 'n' },
    { label: 'Low', value: 'w' },
  ],
});
const valueIn = (one: ShownOption, text: string) => fieldValue({ ...emptyField(one), text });
const isWrong = (one: ShownOption, text: string) => valueIn(one, text).kind === 'wrong';

describe('the value of a field', () => {
  test('that is empty is missing where it is required', () => {
    expect(valueIn(option('a', { isRequired: true }), '  ')).toEqual({
      kind: 'wrong',
      problem: 'This option is required. Specify a value.',
    });
    expect(valueIn(option('a'), '  ')).toEqual({ kind: 'empty' });
  });

  test('has no spaces around it', () => {
    expect(valueIn(option('a'), ' open borders ')).toEqual({ kind: 'value', value: 'open borders' });
  });

  test('keeps to its length', () => {
    const short = option('a', { least: 2, most: 4 });
    expect(isWrong(short, 'a')).toBe(true);
    expect(isWrong(short, 'ab')).toBe(false);
    expect(isWrong(short, 'abcd')).toBe(false);
    expect(isWrong(short, 'abcde')).toBe(true);
    expect(isWrong(option('a'), 'a'.repeat(6000))).toBe(false);
    expect(isWrong(option('a'), 'a'.repeat(6001))).toBe(true);
  });

  test('is a whole number or a number, within its bounds', () => {
    const count = option('count', { kind: 'integer', least: -1, most: 9 });
    expect(valueIn(count, '-1')).toEqual({ kind: 'value', value: -1 });
    for (const text of ['-2', '10', '1.5', '1e1', 'one', '0x1', '99999999999999999999'])
      expect(isWrong(count, text)).toBe(true);
    const share = option('share', { kind: 'number' });
    expect(valueIn(share, '.5')).toEqual({ kind: 'value', value: 0.5 });
    for (const text of ['.', '1e5', 'Infinity', '1,5']) expect(isWrong(share, text)).toBe(true);
  });

  test('is true or false, however that is typed', () => {
    const yes = option('public', { kind: 'boolean' });
    for (const text of ['True', 'true', 'YES'])
      expect(valueIn(yes, text)).toEqual({ kind: 'value', value: true });
    for (const text of ['False', 'no']) expect(valueIn(yes, text)).toEqual({ kind: 'value', value: false });
    expect(isWrong(yes, 'perhaps')).toBe(true);
  });

  test('is among fixed choices, by the name of one', () => {
    expect(valueIn(LOUD, 'not so loud')).toEqual({ kind: 'value', value: 'n' });
    expect(isWrong(LOUD, 'l')).toBe(true);
  });

  test('is the value behind what is chosen, though its name is longer than the field may be', () => {
    const field = {
      ...emptyField(option('a', { most: 3 })),
      text: 'A long name',
      chosen: { label: 'A long name', value: 'id' },
    };
    expect(fieldValue(field)).toEqual({ kind: 'value', value: 'id' });
  });

  test('is the files that are given', () => {
    const file = new File(['x'], 'x.txt');
    const upload = option('file', { kind: 'file', isRequired: true });
    expect(fieldValue({ ...emptyField(upload), files: [file] })).toEqual({ kind: 'files', files: [file] });
    expect(fieldValue(emptyField(upload)).kind).toBe('wrong');
  });
});

describe('fixed choices', () => {
  const labels = (text: string) => choicesFor({ ...emptyField(LOUD), text }).map(({ label }) => label);

  test('are filtered by what is typed, those that begin with it first', () => {
    expect(labels('')).toEqual(['Loud', 'Not so loud', 'Low']);
    expect(labels('lo')).toEqual(['Loud', 'Low', 'Not so loud']);
    expect(labels('x')).toEqual([]);
  });

  test('are all there again once one is chosen', () => {
    expect(choicesFor(fieldWith(LOUD, 'low'))).toHaveLength(3);
  });

  test('are chosen by their name in a typed line', () => {
    expect(fieldWith(LOUD, 'low')).toMatchObject({ text: 'Low', chosen: { value: 'w' } });
    expect(fieldWith(LOUD, 'lowest')).toMatchObject({ text: 'lowest', chosen: null });
  });
});
