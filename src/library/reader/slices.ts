import type { Reading } from '../../reading/article.js';

/** Things in a slice: taking one over from the thread holds up the program for some milliseconds. */
const IN_SLICE = 1_000;

/** A reading in slices, in order; one at least. */
export function* slicesOf(reading: Reading): Generator<Reading> {
  const slices = Math.max(1, ...lists(reading).map(({ length }) => Math.ceil(length / IN_SLICE)));
  for (let slice = 0; slice < slices; slice++) {
    const start = slice * IN_SLICE;
    const end = start + IN_SLICE;
    yield {
      paragraphs: reading.paragraphs.slice(start, end),
      statements: reading.statements.slice(start, end),
      speakers: reading.speakers.slice(start, end),
      warnings: reading.warnings.slice(start, end),
      ...(reading.unread && { unread: reading.unread }),
    };
  }
}

export function joined(slices: readonly Reading[]): Reading {
  const unread = slices[0]?.unread;
  return {
    paragraphs: slices.flatMap(({ paragraphs }) => paragraphs),
    statements: slices.flatMap(({ statements }) => statements),
    speakers: slices.flatMap(({ speakers }) => speakers),
    warnings: slices.flatMap(({ warnings }) => warnings),
    ...(unread && { unread }),
  };
}

/** An article of 200 KB has some hundred of each; what has more is not made to be read. */
const MOST = 20_000;

export const isTooInvolved = (reading: Reading): boolean =>
  lists(reading).some(({ length }) => length > MOST);

const lists = ({ paragraphs, statements, speakers, warnings }: Reading) => [
  paragraphs,
  statements,
  speakers,
  warnings,
];
