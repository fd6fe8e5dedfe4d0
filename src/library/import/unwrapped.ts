/** No wrapped line is longer, in UTF-16 units. */
const WIDEST_WRAP = 120;

/** A shorter line may be one of a list or of a poem. */
const NARROWEST_WRAP = 40;

const INDENT = /^(?:\t| {2,})\S/;
const ENDED = /[\p{Sentence_Terminal}:;…]["'”’»)\]]*$/u;

/**
 * A text without line breaks in the middle of its sentences, where nothing else tells that they are none between
 * paragraphs: behind a hyphen in a word, and in texts without blank lines, whose paragraphs begin with an indent.
 */
export function unwrapped(text: string): string {
  const joined = withWholeWords(text);
  if (joined.includes('\n\n')) return joined;
  const lines = joined.split('\n');
  const isIndented = lines.some((line) => INDENT.test(line)) && !lines.every((line) => INDENT.test(line));
  const paragraphs: string[] = [];
  let before = '';
  let isInIndented = false;
  for (const line of lines) {
    const at = paragraphs.length - 1;
    const goesOn =
      at >= 0 &&
      before.length <= WIDEST_WRAP &&
      (isIndented && isInIndented && !INDENT.test(line)
        ? before.length >= NARROWEST_WRAP || !ENDED.test(before)
        : before.length >= NARROWEST_WRAP && !ENDED.test(before) && /^\s?\p{Ll}/u.test(line));
    if (goesOn) {
      paragraphs[at] += ` ${line.trimStart()}`;
    } else {
      paragraphs.push(line);
      isInIndented = INDENT.test(line);
    }
    before = line;
  }
  return paragraphs.join('\n');
}

/**
 * Joins words that were parted at the end of a line. The hyphen stays, for it may be the word's own, but where the text
 * has the word without it elsewhere.
 */
function withWholeWords(text: string): string {
  const parted = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,30})-\n[ \t]*(\p{Ll}[\p{L}\p{M}]{0,30})/gu;
  let words: ReadonlySet<string> | null = null;
  return text.replace(parted, (_, start: string, end: string) => {
    words ??= new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu));
    return words.has(`${start}${end}`.toLowerCase()) ? `${start}${end}` : `${start}-${end}`;
  });
}
