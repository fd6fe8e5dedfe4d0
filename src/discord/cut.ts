/**
 * A label or a choice, which Discord shows without Markdown, cut between characters as people see them.
 * @param most in UTF-16 units, as Discord counts
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en').segment(text.slice(0, most + 1))) {
    if (index + segment.length >= most) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}
