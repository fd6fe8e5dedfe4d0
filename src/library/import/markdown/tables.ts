/** Under the heads of a table: "| --- | :---: |". */
const DELIMITER = /^ {0,3}(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

/** The lines of a Markdown file that are rows of tables, and those under their heads, by their number. */
export function tableLines(lines: readonly string[]): {
  rows: ReadonlySet<number>;
  delimiters: ReadonlySet<number>;
} {
  const rows = new Set<number>();
  const delimiters = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const isRow = line.includes('|');
    if (isRow && index > 0 && DELIMITER.test(line) && lines[index - 1]?.includes('|')) {
      delimiters.add(index);
      rows.add(index - 1);
    } else if (isRow && (delimiters.has(index - 1) || rows.has(index - 1))) {
      rows.add(index);
    }
  }
  return { rows, delimiters };
}

/** The words of a row: two cells are a speaker and the words, or a name and what it is; more stand beside each other. */
export function rowWords(line: string): string {
  const cells = line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const [first = '', ...others] = cells;
  return cells.length === 2 && !/[.,:;!?]$/.test(first) ? `${first}: ${others[0]}` : cells.join(' ');
}
