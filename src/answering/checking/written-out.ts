/**
 * Numbers as they are written out, folded; "one" is more often no number, and so are the Turkish words for 10 ("on"),
 * 100 and 1,000 in other languages.
 */
const NUMBERS = new Map(
  `0:zero,sifir,ноль,零,〇 2:two,iki,два,две,двух,двум,двумя,二,两,兩 3:three,uc,три,трех,трем,тремя,三
  4:four,dort,четыре,четырех,четырем,четырьмя,四 5:five,bes,пять,пяти,пятью,五 6:six,alti,шесть,шести,шестью,六
  7:seven,yedi,семь,семи,七 8:eight,sekiz,восемь,восьми,八 9:nine,dokuz,девять,девяти,девятью,九 10:ten,десять,десяти
  11:eleven,одиннадцать,одиннадцати 12:twelve,двенадцать,двенадцати 13:thirteen,тринадцать,тринадцати
  14:fourteen,четырнадцать,четырнадцати 15:fifteen,пятнадцать,пятнадцати 16:sixteen,шестнадцать,шестнадцати
  17:seventeen,семнадцать,семнадцати 18:eighteen,восемнадцать,восемнадцати
  19:nineteen,девятнадцать,девятнадцати 20:twenty,yirmi,двадцать,двадцати 30:thirty,otuz,тридцать,тридцати
  40:forty,сорок 50:fifty,elli,пятьдесят,пятидесяти 60:sixty,altmis,шестьдесят,шестидесяти
  70:seventy,yetmis,семьдесят,семидесяти 80:eighty,seksen,восемьдесят,восьмидесяти
  90:ninety,doksan,девяносто 100:сто 200:двести,двухсот 300:триста,трехсот 400:четыреста,четырехсот
  500:пятьсот,пятисот 600:шестьсот,шестисот 700:семьсот,семисот 800:восемьсот,восьмисот
  900:девятьсот,девятисот 1th:first 2th:second 3th:third 4th:fourth 5th:fifth 6th:sixth 7th:seventh 8th:eighth
  9th:ninth 10th:tenth 11th:eleventh 12th:twelfth 13th:thirteenth 20th:twentieth`
    .split(/\s+/)
    .flatMap((pair) => {
      const [figure = '', words = ''] = pair.split(':');
      return words.split(',').map((word): [string, string] => [word, figure]);
    }),
);

/** A number that a folded word tells, in figures; null where it tells none. */
export const writtenOut = (folded: string): string | null => NUMBERS.get(folded) ?? null;

/** Tens and the units that go with them, by language. */
const TENS_AND_UNITS = [
  ['twenty thirty forty fifty sixty seventy eighty ninety', 'one two three four five six seven eight nine'],
  ['yirmi otuz kırk elli altmış yetmiş seksen doksan', 'bir iki üç dört beş altı yedi sekiz dokuz'],
  [
    'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    'один одна одно два две три четыре пять шесть семь восемь девять',
  ],
] as const;

/** A pattern of such numbers: letters in either case, a space or a hyphen in between. */
export const ABOVE_TWENTY = TENS_AND_UNITS.map(([tens, units]) => {
  const inEitherCase = (words: string) =>
    words
      .split(' ')
      .map((word) => [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(''))
      .join('|');
  const firstOf = (words: string) =>
    words
      .split(' ')
      .map(([first = '']) => first + first.toUpperCase())
      .join('');
  return String.raw`(?=[${firstOf(tens)}])(?:${inEitherCase(tens)})[ \-‐‑\u00a0](?:${inEitherCase(units)})(?![\p{L}\p{M}])`;
}).join('|');

/** Such a number in figures, of its two words, folded. */
export function tensAndUnits([tens = '', unit = '']: readonly string[]): string {
  const value = (word: string) => Number(BELOW.get(word) ?? NUMBERS.get(word) ?? Number.NaN);
  return String(value(tens) + value(unit));
}

const BELOW = new Map([
  ['one', '1'],
  ['bir', '1'],
  ['один', '1'],
  ['одна', '1'],
  ['одно', '1'],
  ['kirk', '40'],
]);
