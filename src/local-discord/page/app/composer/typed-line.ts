import type { ShownCommand, ShownOption } from '../../../shown/shown.js';

/** A line such as `/who-said words: open borders public: true`, as far as it can be read. */
export interface TypedLine {
  readonly command: ShownCommand;
  /** In the order in which they were typed. */
  readonly typed: readonly { readonly option: ShownOption; readonly text: string }[];
  /** What no option takes. */
  readonly left: string;
}

/**
 * The command whose whole name the line begins with, the longest such name, and what follows it from its space on. Blanks
 * in front change nothing: they are not sent, so that without them it would be read by everybody.
 */
export function commandOfLine(
  commands: readonly ShownCommand[],
  given: string,
): { readonly command: ShownCommand; readonly rest: string } | null {
  const line = given.trimStart();
  const found = commands
    .flatMap((command) => [command.name, command.label].map((name) => ({ command, name })))
    .flatMap(({ command, name }) => {
      const words = name.split(' ').map(escaped).join('\\s+');
      const match = new RegExp(`^/${words}(?=\\s|$)`, 'iu').exec(line);
      return match ? [{ command, length: match[0].length }] : [];
    })
    .sort((a, b) => b.length - a.length)[0];
  return found ? { command: found.command, rest: line.slice(found.length) } : null;
}

/** Reads a line as the prompt of the terminal does: what has no name is the first option's. Null where no command is meant. */
export function readLine(commands: readonly ShownCommand[], line: string): TypedLine | null {
  const named = commandOfLine(commands, line);
  if (!named) return null;
  const { command, rest } = named;
  const typeable = command.options.filter(({ kind }) => kind !== 'file' && kind !== 'unavailable');
  const marks = typeable
    .flatMap((option) => {
      const names = [...new Set([option.name, option.label])].map(escaped).join('|');
      const match = new RegExp(`(?<=^|\\s)(?:${names}):`, 'u').exec(rest);
      return match ? [{ option, start: match.index, end: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const typed = marks.map(({ option, end }, index) => ({
    option,
    text: rest.slice(end, marks[index + 1]?.start).trim(),
  }));
  const unnamed = rest.slice(0, marks[0]?.start).trim();
  if (unnamed === '') return { command, typed, left: '' };
  const first = typeable.find((option) => !marks.some((mark) => mark.option === option));
  if (!first) return { command, typed, left: unnamed };
  return { command, typed: [{ option: first, text: unnamed }, ...typed], left: '' };
}

const escaped = (name: string) =>
  name.replace(/[^\p{L}\p{N}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
