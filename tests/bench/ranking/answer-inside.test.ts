import { describe, expect, it } from 'vitest';
import { hasAnswer } from './answer-inside.js';

describe('an answer is inside a text', () => {
  it('whatever its case and spaces', () => {
    expect(hasAnswer('The harbour\nwall of Sela fell.', ' harbour  Wall')).toBe(true);
  });

  it('next to marks and at either end', () => {
    expect(hasAnswer('(10) walls', '10')).toBe(true);
    expect(hasAnswer('walls: 10', '10')).toBe(true);
    expect(hasAnswer('It cost $10.', '$10')).toBe(true);
  });

  it('not as a part of a longer word or number, even where it also stands alone later', () => {
    expect(hasAnswer('The wall of 1910', '10')).toBe(false);
    expect(hasAnswer('The wallpaper', 'wall')).toBe(false);
    expect(hasAnswer('The wallpaper on the wall', 'wall')).toBe(true);
  });

  it('not where there is no answer', () => {
    expect(hasAnswer('The wall', ' ')).toBe(false);
  });
});
