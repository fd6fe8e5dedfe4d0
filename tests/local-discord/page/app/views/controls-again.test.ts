import { describe, expect, it } from 'vitest';
import { controlAgain } from '../../../../../src/local-discord/page/app/views/controls-again.js';

/** @param written `custom id: label`, a label in brackets for what cannot be pressed */
const controls = (...written: string[]) =>
  written.map((one) => {
    const [customId = '', label = ''] = one.split(': ');
    return { customId, label: label.replace(/[()]/g, ''), isEnabled: !label.startsWith('(') };
  });

/** The custom id of what gets the focus. */
function next(before: string, place: number, ...now: string[]): string | null {
  const [control] = controls(before);
  if (!control) throw new Error('nothing had the focus');
  const again = controlAgain({ ...control, place }, controls(...now));
  return again === null ? null : (controls(...now)[again]?.customId ?? null);
}

describe('the control that has the focus in a message that is drawn again', () => {
  it('is the one of the same custom id, wherever it stands', () => {
    expect(next('why: Why', 0, 'context: Context', 'why: Hide why')).toBe('why');
  });

  it('is the one of the same label where the custom id has changed with the page', () => {
    expect(next('page 2: ▶', 1, 'page 1: ◀', 'page 3: ▶', 'why: Why')).toBe('page 3');
  });

  it('is the nearest of the same label where several have it', () => {
    expect(next('b1: Show', 2, 'a2: Show', 'x: ◀', 'b2: Show', 'c2: Show')).toBe('b2');
  });

  it('is what stands in its place where its label has changed too', () => {
    expect(next('show 1: Context', 1, 'why: Why', 'hide 1: Hide context', 'share: Share')).toBe('hide 1');
  });

  it('is the nearest that can be pressed', () => {
    expect(next('page 1: ◀', 0, 'page 0: (◀)', 'page 2: ▶', 'why: Why')).toBe('page 2');
    expect(next('share: Share', 3, 'a: A', 'b: B')).toBe('b');
  });

  it('is none where none can be pressed', () => {
    expect(next('a: A', 0, 'a: (A)')).toBeNull();
    expect(next('a: A', 0)).toBeNull();
  });
});
