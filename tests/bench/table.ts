type Cell = string | number;

export function say(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a Markdown table, ready for the README. */
export function sayTable(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
  say(`\n## ${title}\n`);
  say(line(head));
  say(line(head.map(() => '---')));
  for (const row of rows) say(line(row));
}

/** @param share between 0 and 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A share between 0 and 1 in percent, to one decimal. */
export const percent = (share: number): string => (100 * share).toFixed(1);
