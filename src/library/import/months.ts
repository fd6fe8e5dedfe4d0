/** Languages of many pages, whose months are known by their names. */
const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk hr sr-Latn ro hu el bg ru uk tr az id ms ca sq et lv lt ar fa'.split(
    ' ',
  );

let months: ReadonlyMap<string, number> | null = null;

/** The number of a month by its name, whole or shortened, in many languages; 0 where it is none, or two of them. */
export function monthOf(name: string): number {
  months ??= namedMonths();
  return months.get(name.toLowerCase()) ?? 0;
}

function namedMonths(): ReadonlyMap<string, number> {
  const named = new Map([['sept', 9]]);
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      // In some languages a month with a day beside it has another ending.
      for (const day of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          month,
          ...day,
          timeZone: 'UTC',
        });
        for (let number = 1; number <= 12; number++) {
          const name = nameIn(format, number);
          // In Polish and Croatian, the same name is of two months.
          if (name !== '') named.set(name, (named.get(name) ?? number) === number ? number : 0);
        }
      }
    }
  }
  return named;
}

function nameIn(format: Intl.DateTimeFormat, number: number): string {
  const parts = format.formatToParts(Date.UTC(2022, number - 1, 5));
  const name = parts.find(({ type }) => type === 'month')?.value ?? '';
  return /\d/.test(name) ? '' : name.toLowerCase().replace(/\.$/, '');
}
