import { describe, expect, it } from 'vitest';
import { KINDS, type Kind, measureEachAlone, measureTogether, share } from './measure.js';
import { STORIES } from './stories.js';

/**
 * Percent, a little below what was measured. Refusing and not refusing are two ends of one balance: one gives way only
 * where the other gains more. Speaker and label are of those whose passage is right, of which there are ever more.
 */
const FLOORS: Record<'tuned' | 'kept', Record<'alone' | 'together', Record<Kind, number>>> = {
  tuned: {
    alone: {
      'is not refused': 91,
      'right passage first': 85,
      'right sentence bold': 98,
      'right speaker': 96,
      'right label': 95,
      'is refused': 70,
      'right kind of refusal': 98,
    },
    together: {
      'is not refused': 92,
      'right passage first': 85,
      'right sentence bold': 98,
      'right speaker': 96,
      'right label': 95,
      'is refused': 70,
      'right kind of refusal': 98,
    },
  },
  kept: {
    alone: {
      'is not refused': 88,
      'right passage first': 86,
      'right sentence bold': 97,
      'right speaker': 93,
      'right label': 96,
      'is refused': 69,
      'right kind of refusal': 98,
    },
    together: {
      'is not refused': 88,
      'right passage first': 83,
      'right sentence bold': 97,
      'right speaker': 93,
      'right label': 96,
      'is refused': 67,
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
