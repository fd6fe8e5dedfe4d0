import { clip } from '../../room.js';

/** Quotation marks at the ends, which the line that shows the words sets itself. */
const AROUND = /^[\s\p{Pi}\p{Pf}"„]+|[\s\p{Pi}\p{Pf}"]+$/gu;

/** An article's words as they go between quotation marks: on one line and cut where they are long, as Markdown. */
export const quotable = (words: string, room: number) =>
  clip(words.replace(/\s+/g, ' ').replace(AROUND, ''), room);
