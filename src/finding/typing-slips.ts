/** Keys side by side and below each other on a keyboard, row by row. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const KEYS = new Map(ROWS.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y / 2, y }] as const)));

/** Letters that are taken for each other by ear. */
const SOUNDS = ['aeiouy', 'ckqsxz', 'fpv', 'gj', 'dt', 'mn', 'bp'];

/**
 * How one error turned a word into what was typed: two letters in the wrong order ("cutsoms"), a letter too few or too
 * many, a key hit beside the right one or a letter of like sound ("cuztoms", "seperate"), or another letter, as words
 * differ that have nothing to do with each other. Null where more than one error lies between them.
 */
export function slipBetween(
  typed: string,
  word: string,
): 'swap' | 'missing' | 'extra' | 'near' | 'other' | null {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const [wrong = '', right = ''] = [typed[at], word[at]];
  if (typed.length + 1 === word.length) return typed.slice(at) === word.slice(at + 1) ? 'missing' : null;
  if (typed.length === word.length + 1) return typed.slice(at + 1) === word.slice(at) ? 'extra' : null;
  if (typed.length !== word.length || at === typed.length) return null;
  if (typed.slice(at + 1) === word.slice(at + 1)) return isNear(wrong, right) ? 'near' : 'other';
  const isSwap =
    wrong === word[at + 1] && typed[at + 1] === right && typed.slice(at + 2) === word.slice(at + 2);
  return isSwap ? 'swap' : null;
}

function isNear(wrong: string, right: string): boolean {
  const [one, other] = [KEYS.get(wrong), KEYS.get(right)];
  if (one && other && Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1) return true;
  return SOUNDS.some((letters) => letters.includes(wrong) && letters.includes(right));
}
