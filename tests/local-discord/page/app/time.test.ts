import { describe, expect, it, vi } from 'vitest';
import {
  fullTime,
  messageTime,
  relativeTime,
  tellTime,
} from '../../../../src/local-discord/page/app/time.js';

describe('a moment relative to now', () => {
  it.each([
    [0, 'now'],
    [-59, '59 seconds ago'],
    [-60, '1 minute ago'],
    [130, 'in 2 minutes'],
    [3600, 'in 1 hour'],
    [-86_400, 'yesterday'],
    [-40 * 86_400, 'last month'],
    [3 * 31_536_000, 'in 3 years'],
  ])('of %d seconds is told as "%s"', (seconds, told) => {
    expect(relativeTime(seconds, 'en-US')).toBe(told);
  });

  it('is told in the reader’s language', () => {
    expect(relativeTime(-120, 'tr')).toBe('2 dakika önce');
  });

  it('is what Discord’s style R asks for', () => {
    expect(tellTime(1000, 'R', 'en-US', 1_120_000)).toBe('2 minutes ago');
  });
});

describe('a moment in full', () => {
  it('has its date beside a message of another day alone', () => {
    const now = new Date(2026, 4, 20, 12).getTime();
    expect(messageTime(new Date(2026, 4, 20, 9, 5).getTime(), 'en-GB', now)).toBe('09:05');
    expect(messageTime(new Date(2026, 4, 19, 9, 5).getTime(), 'en-GB', now)).toBe('19/05/2026, 09:05');
  });

  it('is empty where there is no such date, rather than an error in the middle of drawing', () => {
    expect(fullTime(Number.NaN, 'en-US')).toBe('');
    expect(tellTime(1e15, 'F', 'en-US')).toBe('');
  });
});

it('many moments of one language and form are told by one format, which is slow to make', () => {
  const { DateTimeFormat } = Intl;
  let made = 0;
  const count = (...given: ConstructorParameters<typeof DateTimeFormat>) => {
    made++;
    return new DateTimeFormat(...given);
  };
  vi.stubGlobal('Intl', {
    DateTimeFormat: class {
      constructor(...given: ConstructorParameters<typeof DateTimeFormat>) {
        Object.assign(this, { format: count(...given).format });
      }
    },
  });
  for (let minute = 0; minute < 50; minute++) fullTime(minute * 60_000, 'fr');
  vi.unstubAllGlobals();
  expect(made).toBe(1);
});
