import { afterEach, describe, expect, it } from 'vitest';
import { loadPeople } from '../../../src/library/people-file.js';
import { createReader } from '../../../src/library/reader/create-reader.js';
import type { Reader } from '../../../src/library/reader/reader.js';
import { slicesOf } from '../../../src/library/reader/slices.js';
import { readText, readWithoutSpeakers } from '../../../src/reading/read.js';

const people = loadPeople();
const TEXT = 'Minister Ada Berg met the fishers.\n\n“Herring is for everybody,” Berg said.';

/** Would take far longer than any of these tests. */
const ENDLESS = `“${'No, he said, and she said that he said it. '.repeat(500_000)}`;

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
        const reading = await reader.read(text, 'en');
        done.push(at);
        return reading;
      }),
    );
    expect(readings).toEqual(texts.map((text) => readText(text, people)));
    expect(done).toEqual(texts.map((_, at) => at));
  });

  it('gives up what takes too long, and goes on with what waits behind it', async () => {
    const reader = start(4_000);
    const endless = reader.read(ENDLESS, 'en');
    const next = reader.read(TEXT, 'en');
    await expect(endless).rejects.toMatchObject({ reason: { kind: 'too-involved' } });
    expect(await next).toEqual(readText(TEXT, people));
  });

  it('never keeps what is kept waiting behind what was sent', async () => {
    const reader = start();
    const sent = expect(reader.read(ENDLESS, 'en', { whose: 'sent' })).rejects.toThrow('closed');
    expect(await reader.read(TEXT, 'en')).toEqual(readText(TEXT, people));
    await reader.close();
    await sent;
  });

  it('hands over a reading of many paragraphs in slices, and refuses one of absurdly many', async () => {
    const reader = start();
    const long = `${TEXT}\n\n`.repeat(550);
    const reading = readText(long, people);
    const slices = [...slicesOf(reading)];
    expect(slices).toHaveLength(2);
    for (const { paragraphs, statements } of slices)
      expect(Math.max(paragraphs.length, statements.length)).toBeLessThanOrEqual(1_000);
    expect(await reader.read(long, 'en')).toEqual(reading);
    await expect(reader.read('a\n\n'.repeat(20_001), 'en')).rejects.toMatchObject({
      reason: { kind: 'too-involved' },
    });
  });

  it('reads a text in a language of which nothing is known without speakers, and any text that is not to have them', async () => {
    const reader = start();
    const finnish = '”Silli kuuluu kaikille”, ministeri Ada Berg sanoi.';
    expect(await reader.read(finnish, 'fi')).toEqual(readWithoutSpeakers(finnish, 'no-pack', 'fi'));
    expect(await reader.read(TEXT, 'en', { hasSpeakers: false })).toEqual(
      readWithoutSpeakers(TEXT, 'too-involved', 'en'),
    );
  });

  it('tells the language of what is sent, by its text rather than by what a page states', async () => {
    const reader = start();
    const text = 'Balıkçılar sabah erkenden limana döndü. Bakan onları karşıladı ve herkese teşekkür etti.';
    expect(await reader.languageOf(text, 'en')).toBe('tr');
    const page = `<html lang="en-US"><title>Ringa</title><article><p>${text}</p><p>${text}</p></article></html>`;
    expect(await reader.readSource({ kind: 'page', bytes: Buffer.from(page) })).toMatchObject({
      language: 'tr',
    });
    const file = { kind: 'markdown', bytes: Buffer.from('---\nlanguage: az\n---\nBakı.') } as const;
    expect(await reader.readSource(file)).toMatchObject({ language: 'az', text: 'Bakı.' });
  });

  it('goes on after what cannot be sent to its thread', async () => {
    const reader = start();
    const unsendable = { kind: 'text', bytes: (() => {}) as never } as const;
    await expect(reader.readSource(unsendable)).rejects.toThrow('could not be cloned');
    expect(await reader.read(TEXT, 'en', { whose: 'sent' })).toEqual(readText(TEXT, people));
  });

  it('refuses whoever comes after its end, and those who still wait', async () => {
    const reader = start();
    const waiting = expect(reader.read(TEXT, 'en')).rejects.toThrow('closed');
    await reader.close();
    await waiting;
    await expect(reader.read(TEXT, 'en')).rejects.toThrow('closed');
  });
});
