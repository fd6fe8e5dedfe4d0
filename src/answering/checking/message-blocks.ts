/** Lines of a message that belong together. */
export interface MessageBlock {
  /** Without the marks of a block quote. */
  text: string;
  isQuoted: boolean;
}

/** The block quotes of a message, and what stands between them. */
export function messageBlocks(plain: string): MessageBlock[] {
  const blocks: { lines: string[]; isQuoted: boolean }[] = [];
  for (const line of plain.split('\n')) {
    const isQuoted = /^>(?:\s|$)/.test(line);
    const last = blocks.at(-1);
    if (last?.isQuoted === isQuoted) last.lines.push(line);
    else blocks.push({ lines: [line], isQuoted });
  }
  return blocks
    .map(({ lines, isQuoted }) => ({
      text: (isQuoted ? lines.map((line) => line.replace(/^> ?/, '')) : lines).join('\n').trim(),
      isQuoted,
    }))
    .filter(({ text }) => text !== '');
}
