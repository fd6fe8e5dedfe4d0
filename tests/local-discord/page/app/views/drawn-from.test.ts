import { describe, expect, it } from 'vitest';
import { CLOCK_MS, drawnFrom } from '../../../../../src/local-discord/page/app/views/drawn-from.js';
import type { MarkdownNode } from '../../../../../src/local-discord/shown/shown.js';
import { madeMessage } from '../../../shown/made-message.js';

const message = (...nodes: MarkdownNode[]) =>
  madeMessage({
    id: '7',
    parts: [{ kind: 'container', accent: null, isSpoiler: false, parts: [{ kind: 'text', nodes }] }],
  });

const NOON = new Date(2026, 4, 20, 12).getTime();
const STATE = {
  viewpoint: { locale: 'en-US' },
  failures: new Map<string, string>(),
  pressing: new Set<string>(),
};
const PLAIN = message({ kind: 'text', text: 'words' });

describe('what a message is drawn from', () => {
  it('is the same when only other messages are pressed or fail, and time goes on', () => {
    const meanwhile = {
      ...STATE,
      failures: new Map([['77', 'failed']]),
      pressing: new Set(['77 a', '17 a']),
    };
    expect(drawnFrom(meanwhile, PLAIN, false, NOON + CLOCK_MS)).toEqual(drawnFrom(STATE, PLAIN, false, NOON));
  });

  it.each([
    ['its own button is pressed', { pressing: new Set(['7 a']) }],
    ['its own button fails', { failures: new Map([['7', 'failed']]) }],
    ['the language is another', { viewpoint: { locale: 'de' } }],
  ])('changes when %s', (_, change) => {
    expect(drawnFrom({ ...STATE, ...change }, PLAIN, false, NOON)).not.toEqual(
      drawnFrom(STATE, PLAIN, false, NOON),
    );
  });

  it('changes with the day, of which its time tells', () => {
    expect(drawnFrom(STATE, PLAIN, false, NOON + 24 * 3_600_000)).not.toEqual(
      drawnFrom(STATE, PLAIN, false, NOON),
    );
  });

  it('changes with the clock where it tells how long ago something was, however deep', () => {
    const relative = message({ kind: 'quote', inner: [{ kind: 'time', seconds: 0, style: 'R' }] });
    expect(drawnFrom(STATE, relative, false, NOON + CLOCK_MS)).not.toEqual(
      drawnFrom(STATE, relative, false, NOON),
    );
  });
});
