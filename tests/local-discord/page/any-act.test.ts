import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formOf, type PageUnderTest, raw, standing, startPageUnderTest } from './page-under-test.js';

let under: PageUnderTest;
const faults: unknown[] = [];
beforeAll(async () => {
  const log = pino({ level: 'error' }, { write: (line) => void faults.push(line) });
  under = await startPageUnderTest({ answerWithinMs: 1, page: { log } });
});
afterAll(() => under.close());

const RUNS = { numRuns: 300 };

async function post(form: { headers: Record<string, string>; body: Uint8Array }): Promise<number> {
  const { status, body: answer } = await raw(`${under.page.url}act`, { method: 'POST', ...form });
  expect(JSON.parse(answer)).toBeTypeOf('object');
  return status;
}

test('no bytes at all make the server fail', async () => {
  const types = fc.constantFrom(
    formOf('').headers['content-type'],
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'application/x-www-form-urlencoded',
    'application/json',
    'x',
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), types, async (bytes, type) => {
      expect(await post({ headers: { 'content-type': type }, body: bytes })).toBe(400);
    }),
    RUNS,
  );
  expect(faults).toEqual([]);
});

test('no bytes as an act make the server fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await post(formOf(bytes))).toBe(400);
    }),
    RUNS,
  );
  expect(faults).toEqual([]);
});

test('no act makes the server fail, whatever its parts are', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('echo', 'text', '__proto__', 'constructor', 'toString', '1', ''),
  );
  const anything = fc.oneof(text, fc.jsonValue());
  const values = fc.dictionary(text, anything);
  const act = fc.record(
    {
      as: fc.oneof(text, fc.constantFrom('ada', 'ben')),
      in: fc.oneof(text, fc.constant('here')),
      locale: fc.oneof(text, fc.constant('de')),
      do: fc.constantFrom('run', 'complete', 'run-on', 'press', 'submit', 'say', 'dismiss', 'fly'),
      command: anything,
      options: values,
      focused: text,
      message: anything,
      customId: text,
      values: fc.oneof(values, fc.array(anything)),
      form: anything,
      text: anything,
    },
    { requiredKeys: ['as', 'in', 'locale', 'do'] },
  );
  const named: Record<string, string> = {
    ada: under.ada.id,
    ben: under.ben.id,
    here: standing(under.ada).in,
  };
  await fc.assert(
    fc.asyncProperty(act, async (given) => {
      const known = { ...given, as: named[given.as] ?? given.as, in: named[given.in] ?? given.in };
      const status = await post(formOf(JSON.stringify(known)));
      expect([200, 400]).toContain(status);
    }),
    RUNS,
  );
  expect(faults).toEqual([]);
});
