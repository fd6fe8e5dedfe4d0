import type { Texts } from '../texts/texts.js';

/** A message that is being written, or the beginning of a command. */
export interface WrittenText {
  readonly kind: 'text';
  readonly text: string;
  /** Which command of the picker is pointed at. */
  readonly active: number;
  /** Closed by Escape, until something else is typed. */
  readonly isPickerShut: boolean;
  readonly problem: string | null;
}

/** Discord's figure, in characters. */
const MOST_IN_MESSAGE = 2000;
/** From how many characters left they are counted. */
const COUNTED_FROM = 200;

export const written = (text: string, problem: string | null = null): WrittenText => ({
  kind: 'text',
  text,
  active: 0,
  isPickerShut: false,
  problem,
});

/** How many more characters fit; null where there is plenty of room. */
export function charactersLeft(text: string): number | null {
  const left = MOST_IN_MESSAGE - text.trim().length;
  return left > COUNTED_FROM ? null : left;
}

/** Why a text is not sent as a message; what looks like a command is not meant to be read by everybody. */
export function problemOfText(text: string, texts: Texts): string | null {
  const [, command] = /^\/([\p{L}\p{N}_'-]+)/u.exec(text.trim()) ?? [];
  if (command) return texts.composer.noSuchCommand(command);
  return text.trim().length > MOST_IN_MESSAGE ? texts.composer.messageTooLong(MOST_IN_MESSAGE) : null;
}
