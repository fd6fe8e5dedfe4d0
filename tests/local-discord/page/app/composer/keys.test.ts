import { describe, expect, test } from 'vitest';
import {
  fieldKey,
  type ListState,
  leadsToComposer,
  type Press,
  textKey,
} from '../../../../../src/local-discord/page/app/composer/keys.js';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});
const list = (active: number, count = 3): ListState => ({ isOpen: true, count, active });
const CLOSED: ListState = { isOpen: false, count: 0, active: -1 };
const FILLED = { isEmpty: false, isFirst: true, isRequired: true };

describe('in the textbox of a message', () => {
  test('Enter sends, Shift+Enter breaks the line', () => {
    expect(textKey(press('Enter'), CLOSED, 'x')).toEqual({ kind: 'send' });
    expect(textKey(press('Enter', { shiftKey: true }), CLOSED, 'x')).toBeNull();
  });

  test('Enter and Tab take the command that is pointed at', () => {
    expect(textKey(press('Enter'), list(0), '/')).toEqual({ kind: 'take' });
    expect(textKey(press('Tab'), list(0), '/')).toEqual({ kind: 'take' });
    expect(textKey(press('Tab', { shiftKey: true }), list(0), '/')).toBeNull();
    expect(textKey(press('Tab'), CLOSED, '/')).toBeNull();
  });

  test('arrow up gives the last command back only while nothing is typed', () => {
    expect(textKey(press('ArrowUp'), CLOSED, '')).toEqual({ kind: 'recall' });
    expect(textKey(press('ArrowUp'), CLOSED, 'x')).toBeNull();
  });

  test('a word that is still put together has all keys to itself', () => {
    for (const key of ['Enter', 'Tab', 'ArrowDown', 'Escape', 'Backspace']) {
      expect(textKey(press(key, { isComposing: true }), list(0), '/')).toBeNull();
      expect(fieldKey(press(key, { isComposing: true }), list(0), FILLED)).toBeNull();
    }
  });

  test('a key that ends a word is its own where the browser tells of the end first', () => {
    const enter = press('Enter', { keyCode: 229 });
    expect(textKey(enter, CLOSED, '鞭')).toBeNull();
    expect(fieldKey(enter, list(1), FILLED)).toBeNull();
  });

  test('a modifier leaves the key to the browser', () => {
    expect(textKey(press('Enter', { ctrlKey: true }), CLOSED, 'x')).toBeNull();
    expect(fieldKey(press('ArrowUp', { altKey: true }), list(0), FILLED)).toBeNull();
  });
});

describe('in a list', () => {
  test('arrows go round', () => {
    expect(textKey(press('ArrowDown'), list(2), '/')).toEqual({ kind: 'point', at: 0 });
    expect(textKey(press('ArrowUp'), list(0), '/')).toEqual({ kind: 'point', at: 2 });
    expect(fieldKey(press('ArrowDown'), list(-1), FILLED)).toEqual({ kind: 'point', at: 0 });
    expect(fieldKey(press('ArrowUp'), list(-1), FILLED)).toEqual({ kind: 'point', at: 2 });
  });

  test('Escape closes it first', () => {
    expect(textKey(press('Escape'), list(0), '/')).toEqual({ kind: 'close' });
    expect(fieldKey(press('Escape'), list(-1, 0), FILLED)).toEqual({ kind: 'close' });
  });
});

describe('in a field', () => {
  test('Enter sends what is typed as long as nothing is pointed at', () => {
    expect(fieldKey(press('Enter'), list(-1), FILLED)).toEqual({ kind: 'send' });
    expect(fieldKey(press('Enter'), list(1), FILLED)).toEqual({ kind: 'take' });
  });

  test('Tab goes on as long as nothing is pointed at', () => {
    expect(fieldKey(press('Tab'), list(-1), FILLED)).toBeNull();
    expect(fieldKey(press('Tab'), list(1), FILLED)).toEqual({ kind: 'take' });
  });

  test('an arrow opens the list that is closed', () => {
    expect(fieldKey(press('ArrowDown'), CLOSED, FILLED)).toEqual({ kind: 'open' });
  });

  test('Escape leaves the command where no list is open', () => {
    expect(fieldKey(press('Escape'), CLOSED, FILLED)).toEqual({ kind: 'leave' });
  });

  test('Backspace takes an empty field away, leaves the command in the first, goes back in another', () => {
    const backspace = (field: Partial<typeof FILLED>) =>
      fieldKey(press('Backspace'), CLOSED, { ...FILLED, ...field });
    expect(backspace({})).toBeNull();
    expect(backspace({ isEmpty: true })).toEqual({ kind: 'leave' });
    expect(backspace({ isEmpty: true, isFirst: false })).toEqual({ kind: 'back' });
    expect(backspace({ isEmpty: true, isFirst: false, isRequired: false })).toEqual({ kind: 'remove' });
  });
});

describe('outside of all fields', () => {
  const isMeant = (key: string, more: Partial<Press> = {}) => leadsToComposer(press(key, more));

  test('what writes something is meant for the composer, and Escape is', () => {
    for (const key of ['a', 'Ä', '/', '字', '😀', 'Dead', 'Escape']) expect(isMeant(key)).toBe(true);
    expect(isMeant('A', { shiftKey: true })).toBe(true);
  });

  test('what scrolls, presses or goes somewhere is not', () => {
    for (const key of [' ', 'Enter', 'Tab', 'ArrowUp', 'PageDown', 'Home', 'F5', 'Shift', 'Backspace'])
      expect(isMeant(key)).toBe(false);
  });

  test('a shortcut is not', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      expect(isMeant('c', { [modifier]: true })).toBe(false);
  });
});
