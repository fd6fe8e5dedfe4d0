/** A metric in Prometheus' text format: its lines of description, and its values. */
interface Family {
  described: string[];
  values: string[];
}

/** A value's line: the metric's name, its labels, and the value. */
const VALUE = /^([A-Za-z_:][\w:]*)(?:\{(.*)\})? (\S.*)$/;

const DESCRIPTION = /^# (?:HELP|TYPE) ([A-Za-z_:][\w:]*)/;

/** Whether labels name a shard, as those of its connection do. */
const NAMES_SHARD = /(?:^|,)shard="/;

/**
 * One text of metrics of several shards' texts: each value says whose it is by the label `shard`, so that whoever reads
 * them adds up what is to be added up, and sees which shard it is that is slow.
 */
export function mergeMetrics(ofShards: ReadonlyMap<number, string>): string {
  const families = new Map<string, Family>();
  for (const [shard, text] of ofShards) {
    let family: Family | undefined;
    for (const line of text.split('\n')) {
      const name = DESCRIPTION.exec(line)?.[1];
      const value = name === undefined ? VALUE.exec(line) : null;
      if (name !== undefined) {
        family = families.get(name) ?? { described: [], values: [] };
        families.set(name, family);
        if (!family.described.includes(line)) family.described.push(line);
      } else if (value) {
        const [, metric, labels = '', number] = value;
        const own = NAMES_SHARD.test(labels)
          ? labels
          : [`shard="${shard}"`, ...(labels ? [labels] : [])].join(',');
        family?.values.push(`${metric}{${own}} ${number}`);
      }
    }
  }
  return [...families.values()]
    .map(({ described, values }) => `${[...described, ...values].join('\n')}\n`)
    .join('\n');
}
