import { expect, it } from 'vitest';
import { threadFile } from '../../src/library/thread-file.js';

it.each([
  ['file:///app/dist/library/reader/start.js', 'file:///app/dist/library/reader/thread.js'],
  ['file:///app/src/library/reader/start.ts', 'file:///app/dist/library/reader/thread.js'],
  [
    'file:///src/library/who-said/src/library/reader/start.ts',
    'file:///src/library/who-said/dist/library/reader/thread.js',
  ],
])('the thread of %s is %s', (module, thread) => {
  expect(threadFile(module, 'thread').href).toBe(thread);
});
