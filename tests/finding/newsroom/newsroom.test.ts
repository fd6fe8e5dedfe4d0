import { describe, expect, it } from 'vitest';
import { KINDS, type Kind, measureEachAlone, measureTogether, share } from './measure.js';
import { STORIES } from './stories.js';

/** Percent, a little below what was measured. They are raised with what is measured, never lowered. */
const FLOORS: Record<'tuned' | 'kept', Record<'alone' | 'together', Record<Kind, number>>> = {
  tuned: {
    alone: {
      'is not refused': 84,
      'right passage first': 77,
      'right sentence bold': 98,
      'right speaker': 96,
      'right label': 95,
      'is refused': 56,
      'right kind of refusal': 98,
    },
    together: {
      'is not refused': 88,
      'right passage first': 77,
      'right sentence bold': 97,
      'right speaker': 96,
      'right label': 95,
      'is refused': 50,
      'right kind of refusal': 98,
    },
  },
  kept: {
    alone: {
      'is not refused': 88,
      'right passage first': 82,
      'right sentence bold': 98,
      'right speaker': 94,
      'right label': 98,
      'is refused': 58,
      'right kind of refusal': 98,
    },
    together: {
      'is not refused': 91,
      'right passage first': 83,
      'right sentence bold': 97,
      'right speaker': 93,
      'right label': 97,
      'is refused': 52,
      'right kind of refusal': 98,
    },
  },
};

const all = [...STORIES.tuned, ...STORIES.kept];

describe.each(['tuned', 'kept'] as const)('of the questions on the %s texts', (half) => {
  const measured = {
    alone: measureEachAlone(STORIES[half]),
    together: measureTogether(STORIES[half], all),
  };
  describe.each(['alone', 'together'] as const)('with the texts %s', (way) => {
    it.each(KINDS)('enough have: %s', (kind) => {
      const tally = measured[way][kind];
      const misses = `\n${tally.misses.join('\n')}\n`;
      expect(share(tally), misses).toBeGreaterThanOrEqual(FLOORS[half][way][kind]);
    });
  });
});
