import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Completed, Completing } from '../../../../../src/local-discord/page/app/composer/completing.js';
import type { Choice } from '../../../../../src/local-discord/page/app/composer/field.js';

const choice = (label: string): Choice => ({ label, value: label });
let heard: Completed[] = [];
let completing: Completing;
beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  completing = new Completing((completed) => heard.push(completed));
});
afterEach(() => vi.useRealTimers());

describe('asking the bot for values', () => {
  test('happens at once when an option is entered', () => {
    const ask = vi.fn(async () => []);
    completing.askNow(ask);
    expect(ask).toHaveBeenCalledOnce();
  });

  test('happens once a pause, with the last that was typed', async () => {
    const asks = ['a', 'ab', 'abc'].map((text) => vi.fn(async () => [choice(text)]));
    for (const ask of asks) completing.askAfterPause(ask);
    await vi.runAllTimersAsync();
    expect(asks.map((ask) => ask.mock.calls.length)).toEqual([0, 0, 1]);
    expect(heard.at(-1)).toEqual({ state: 'ready', choices: [choice('abc')] });
  });

  test('throws an answer away that comes after a later question', async () => {
    let answerFirst = (_: Choice[]) => {};
    completing.askNow(() => new Promise((resolve) => (answerFirst = resolve)));
    completing.askNow(async () => [choice('second')]);
    await vi.runAllTimersAsync();
    answerFirst([choice('first')]);
    await vi.runAllTimersAsync();
    expect(heard.at(-1)?.choices).toEqual([choice('second')]);
  });

  test('throws an answer away that comes after the end, and asks nothing more', async () => {
    const late = vi.fn(async () => [choice('late')]);
    completing.askNow(late);
    completing.askAfterPause(late);
    completing.end();
    await vi.runAllTimersAsync();
    expect(late).toHaveBeenCalledOnce();
    expect(heard.every(({ state }) => state === 'loading')).toBe(true);
  });

  test('keeps what is there until there is something else', async () => {
    completing.askNow(async () => [choice('old')]);
    await vi.runAllTimersAsync();
    completing.askAfterPause(async () => [choice('new')]);
    expect(heard.at(-1)).toEqual({ state: 'loading', choices: [choice('old')] });
  });

  test('tells that the bot has no answer', async () => {
    completing.askNow(async () => null);
    await vi.runAllTimersAsync();
    expect(heard.at(-1)).toEqual({ state: 'failed', choices: [] });
  });
});
