import type { Word } from './words.js';

const tableOf = (pairs: string) =>
  new Map(
    pairs
      .split(/\s+/)
      .map((pair): [string, number] => [
        pair.slice(0, pair.indexOf(':')),
        Number(pair.slice(pair.indexOf(':') + 1)),
      ]),
  );

/** "First" and "second" are missing, which say more than a number does. */
const SMALL = tableOf(
  `two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 dozen:12 thirteen:13
  fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 third:3 fourth:4 fifth:5 sixth:6 seventh:7
  eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16
  seventeenth:17 eighteenth:18 nineteenth:19 ii:2 iii:3`,
);

const TENS = tableOf(
  `twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 twentieth:20 thirtieth:30
  fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90 twenties:20 thirties:30 forties:40
  fifties:50 sixties:60 seventies:70 eighties:80 nineties:90`,
);

/** What may follow a word for tens: "twenty-one", "thirty-second". */
const UNITS = tableOf(
  `one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 first:1 second:2 third:3 fourth:4 fifth:5 sixth:6
  seventh:7 eighth:8 ninth:9`,
);

const SCALES = tableOf(
  `hundred:100 thousand:1000 million:1000000 billion:1000000000 trillion:1000000000000 hundredth:100 thousandth:1000
  millionth:1000000 mn:1000000 bn:1000000000 tn:1000000000000`,
);

const SCALED_FIGURE = /^(\p{N}+)(mn|bn|tn)$/u;

/** In words rather than figures: they are the words themselves, and "the second" is no "2". */
const IN_WORDS = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['percentage', 'percent'],
]);

/**
 * What the ways to write a number share, in figures: "thirtieth", "thirty", "30th" and "30". Undefined for what is no
 * number.
 * @param folded a word as `fold` gives it
 */
export function numberStem(folded: string): string | undefined {
  const inWords = IN_WORDS.get(folded);
  if (inWords !== undefined) return inWords;
  const scaled = SCALED_FIGURE.exec(folded);
  if (scaled) return inFigures(Number(scaled[1]), SCALES.get(scaled[2] ?? '') ?? 1);
  return (
    (SMALL.get(folded) ?? TENS.get(folded))?.toString() ?? /^(\p{N}+)(?:st|nd|rd|th|s)$/u.exec(folded)?.[1]
  );
}

/**
 * Gives the first word of a number the stem that the whole has in figures: "twenty-five" is 25, and "two billion",
 * "2bn" and "2,000,000,000" are one. The words of the scale stay words of their own, for whoever asks for "billions".
 * @param words of a text, in order; changed in place
 */
export function readNumbers(words: Word[]): void {
  for (let at = 0; at + 1 < words.length; at++) {
    const first = words[at];
    if (!first) break;
    const cent = first.folded === 'per' ? words[at + 1] : undefined;
    if (cent?.folded === 'cent') cent.stem = 'percent';
    const tens = TENS.get(first.folded);
    const unit = tens === undefined ? undefined : words[at + 1];
    const units = UNITS.get(unit?.folded ?? '');
    const hasUnit = tens !== undefined && units !== undefined && unit !== undefined && isNext(first, unit);
    const last = hasUnit ? unit : first;
    let value = hasUnit ? tens + units : plainValue(first);
    if (value === undefined) continue;
    let scaled = at + (hasUnit ? 2 : 1);
    let before = last;
    for (let scale = words[scaled]; scale; scale = words[++scaled]) {
      const factor = SCALES.get(scale.folded);
      if (factor === undefined || !isNext(before, scale)) break;
      value *= factor;
      before = scale;
    }
    if (before === first) continue;
    first.stem = inFigures(value, 1);
    first.isContent = true;
    if (hasUnit) last.isContent = false;
    at = scaled - 1;
  }
}

function plainValue({ folded }: Word): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(folded)) return Number(folded);
  return UNITS.get(folded) ?? SMALL.get(folded) ?? TENS.get(folded);
}

/** With a space or hyphen between, or nothing: "1.5bn". */
function isNext({ end }: Word, { start }: Word): boolean {
  return start - end <= 1;
}

/** Of decimals as many as people write; more come of multiplying them. */
function inFigures(value: number, scale: number): string {
  return String(Math.round(value * scale * 1000) / 1000);
}
