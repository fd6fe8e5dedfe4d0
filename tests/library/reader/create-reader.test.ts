import { afterEach, describe, expect, it } from 'vitest';
import { loadPeople } from '../../../src/library/people-file.js';
import { createReader } from '../../../src/library/reader/create-reader.js';
import type { Reader } from '../../../src/library/reader/reader.js';
import { readText } from '../../../src/reading/read.js';

const people = loadPeople();
const TEXT = 'Minister Ada Berg met the fishers.\n\n“Herring is for everybody,” Berg said.';

const open: Reader[] = [];
const start = (withinMs?: number) => {
  const reader = createReader({ people, ...(withinMs !== undefined && { withinMs }) });
  open.push(reader);
  return reader;
};
afterEach(async () => {
  for (const reader of open.splice(0)) await reader.close();
});

describe('the reader', () => {
  it('reads as readText does, many at once in their order', async () => {
    const reader = start();
    const texts = Array.from({ length: 20 }, (_, at) => `${TEXT} It was day ${at}.`);
    const done: number[] = [];
    const readings = await Promise.all(
      texts.map(async (text, at) => {
        const reading = await reader.read(text);
        done.push(at);
        return reading;
      }),
    );
    expect(readings).toEqual(texts.map((text) => readText(text, people)));
    expect(done).toEqual(texts.map((_, at) => at));
  });

  it('gives up what takes too long, and goes on with what waits behind it', async () => {
    const reader = start(4_000);
    const endless = reader.read(`“${'No, he said, and she said that he said it. '.repeat(500_000)}`);
    const next = reader.read(TEXT);
    await expect(endless).rejects.toMatchObject({ reason: { kind: 'too-involved' } });
    expect(await next).toEqual(readText(TEXT, people));
  });

  it('refuses whoever comes after its end, and those who still wait', async () => {
    const reader = start();
    const waiting = expect(reader.read(TEXT)).rejects.toThrow('closed');
    await reader.close();
    await waiting;
    await expect(reader.read(TEXT)).rejects.toThrow('closed');
  });
});
