/** One line of a Dockerfile: `COPY --from=build /app/dist dist`. */
export interface Instruction {
  /** In capitals: COPY. */
  name: string;
  /** By name: from. */
  flags: ReadonlyMap<string, string>;
  /** What follows: /app/dist dist. */
  rest: string;
}

/** From one FROM to the next. */
export interface Stage {
  /** What follows AS; the last one may have none. */
  name: string | undefined;
  /** An image, or an earlier stage. */
  from: string;
  instructions: Instruction[];
}

export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = [];
  for (const line of text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')) {
    if (line.trim() === '') continue;
    const [, name = '', options = '', rest = ''] = /^(\S+)\s+((?:--\S+\s+)*)(.*)$/.exec(line) ?? [];
    const flags = new Map(
      [...options.matchAll(/--([^=\s]+)=(\S+)/g)].map(([, flag = '', value = '']) => [flag, value]),
    );
    const stage = stages.at(-1);
    if (name === 'FROM') {
      const [, from = '', as] = /^(\S+)(?:\s+AS\s+(\S+))?$/.exec(rest) ?? [];
      stages.push({ name: as, from, instructions: [] });
    } else if (stage) {
      stage.instructions.push({ name, flags, rest });
    } else {
      throw new Error(`${name} stands before the first FROM.`);
    }
  }
  return stages;
}

/** The words of `["node", "-e", "…"]`; a line for a shell is none. */
export function wordsOf(json: string): string[] {
  const words: unknown = JSON.parse(json);
  if (Array.isArray(words) && words.every((word) => typeof word === 'string')) return words;
  throw new Error(`Not a list of words: ${json}`);
}
