import { readText } from '../../../../../src/reading/read.js';

/** A statement with what decided: the rule, and the words of the text that name the speaker and tell of saying. */
export interface Attributed {
  rule: string;
  mention: string | null;
  cue: string | null;
  words: string;
}

/** What a text lets people say, in its order, however sure it is who speaks. */
export function attributed(text: string, language = 'en'): Attributed[] {
  return readText(text, [], language).statements.map(({ start, end, rule, mention, cue }) => ({
    rule,
    mention: mention && text.slice(mention.start, mention.end),
    cue: cue && text.slice(cue.start, cue.end),
    words: text.slice(start, end),
  }));
}

/** One expected statement. */
export const said = (
  rule: string,
  mention: string | null,
  cue: string | null,
  words: string,
): Attributed => ({ rule, mention, cue, words });
