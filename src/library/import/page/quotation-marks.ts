/** Marks that open a quotation, with those that may close it. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
];

/** No quotation of one paragraph is longer; what is has lost its closing mark. */
const LONGEST = 1_000;

/** Whether a text ends within quotation marks: “We sail */
export function endsWithinQuotation(text: string): boolean {
  const end = text.slice(-LONGEST);
  const isPaired = PAIRS.some(([open, closes]) => {
    const opened = end.lastIndexOf(open);
    // „This “ closes what it would open elsewhere.
    if (opened < 0 || (open === '“' && end.lastIndexOf('„', opened) > end.lastIndexOf('”', opened)))
      return false;
    return [...closes].every((close) => end.lastIndexOf(close) < opened);
  });
  return isPaired || (text.length <= LONGEST && text.split('"').length % 2 === 0);
}

/** Whether a text begins with a quotation. */
export const beginsWithQuotation = (text: string) => /^\s*["“„«「『]/u.test(text);
