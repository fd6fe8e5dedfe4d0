import { expect, it } from 'vitest';
import { type Attributed, attributed } from './attributed.js';

/** What a rule does or leaves, a text, and the statements that the text has by it. */
export type Case = [what: string, text: string, statements: Attributed[]];

/** One test a case: the text has these statements and no others. */
export function holds(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, text, statements) => {
    expect(attributed(text)).toEqual(statements);
  });
}
