/** Whether a text has the words of an answer, whatever its case and spaces, and not merely inside longer words. */
export function hasAnswer(text: string, answer: string): boolean {
  const [whole, part] = [normalized(text), normalized(answer)];
  if (part === '') return false;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (!isInsideWord(whole, at) && !isInsideWord(whole, at + part.length)) return true;
  }
  return false;
}

const normalized = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Whether a letter or digit stands on both sides of a place: "10" is not in "1910". */
const isInsideWord = (text: string, at: number) =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
