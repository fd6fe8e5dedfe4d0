import type { ShownCommand } from '../../../shown/shown.js';
import { commandOfLine } from './typed-line.js';

/**
 * The commands that a line beginning with a slash may mean, best first: those whose name begins with it, then those
 * whose name has it anywhere, then those whose description has words that begin with its words. Where it goes on behind
 * a whole name, that command alone.
 */
export function searchCommands(commands: readonly ShownCommand[], line: string): readonly ShownCommand[] {
  const named = commandOfLine(commands, line);
  if (named && named.rest !== '') return [named.command];
  const typed = line.trim().replace(/^\//, '').trim();
  // Two slashes are no command.
  if (typed.startsWith('/')) return [];
  return commands
    .map((command) => ({ command, rank: rankOf(command, typed) }))
    .filter(({ rank }) => rank < NOT_MEANT)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}

const NOT_MEANT = 3;

function rankOf({ name, label, description }: ShownCommand, typed: string): number {
  const names = [name, label].flatMap((one) => [plain(one), joined(one)]);
  const forms = [plain(typed), joined(typed)];
  if (names.some((one) => forms.some((form) => one.startsWith(form)))) return 0;
  if (names.some((one) => forms.some((form) => one.includes(form)))) return 1;
  const told = wordsOf(description);
  const words = wordsOf(typed);
  return words.length > 0 && words.every((word) => told.some((one) => begins(one, word))) ? 2 : NOT_MEANT;
}

/** `whosaid` for `who-said`, so that nobody has to know how it is joined. */
const joined = (name: string) => plain(name).replace(/[-_\s]/g, '') || plain(name);

const wordsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** In small letters without marks, as they are typed on other keyboards: `i` for `İ` and `ı`, `е` for `ё`. */
const plain = (text: string) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');

/** Chinese has nothing between its words, so that any place may be a beginning. */
const begins = (told: string, word: string) =>
  /\p{Script=Han}/u.test(word) ? told.includes(word) : told.startsWith(word);
