/** Ways to quote wrongly, and ways to write a quote otherwise that leave its words as they are. */

/** A number from 0 up to but not including 1, the next each time. */
export type Random = () => number;

export const oneOf = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

const WORD = /[\p{L}][\p{L}\p{M}]*(?:['’][\p{L}]+)*/gu;
const FIGURE = /(?<![\p{L}\p{N}.,])\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{N}])/gu;
const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion)\b/giu;
const AUXILIARY =
  /\b(?:is|are|was|were|will|would|can|could|should|must|has|have|had|do|does|did|may|might)\b(?!\s+(?:not|never|no)\b)(?!n['’]t)/giu;
const DENIES = /^(?:not?|never|nobody|none|nor|neither|without|cannot|hardly|.+n['’]t)\b/iu;
const NEGATION = /\s(?:not|never)\b|n['’]t\b/giu;

const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

function replaced(text: string, match: RegExpMatchArray | undefined, by: string): string | null {
  if (!match) return null;
  const at = match.index ?? 0;
  return text.slice(0, at) + by + text.slice(at + match[0].length);
}

/** Another word in place of one; null where there is none to replace. */
export function withOtherWord(quote: string, vocabulary: readonly string[], random: Random): string | null {
  const word = oneOf([...quote.matchAll(WORD)], random);
  const by = oneOf(vocabulary, random);
  if (!word || by === undefined || plain(word[0]) === plain(by)) return null;
  return replaced(quote, word, by);
}

/** Another number in place of one. */
export function withOtherNumber(quote: string, random: Random): string | null {
  const number = oneOf([...quote.matchAll(FIGURE), ...quote.matchAll(NUMBER_WORD)], random);
  if (!number) return null;
  if (/\p{N}/u.test(number[0])) {
    if (random() < 0.1) return replaced(quote, number, `${number[0]}[0]`);
    return replaced(
      quote,
      number,
      number[0].replace(/\p{N}$/u, (digit) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10)),
    );
  }
  const others = ['two', 'three', 'five', 'seven', 'nine', 'twelve', 'thirty', 'hundred', 'million'];
  return replaced(
    quote,
    number,
    oneOf(
      others.filter((other) => other !== number[0].toLowerCase()),
      random,
    ) ?? 'two',
  );
}

/** What is said turned into its opposite. */
export function withOtherSense(quote: string, random: Random): string | null {
  const negations = [...quote.matchAll(NEGATION)];
  const dropped = oneOf(negations, random);
  // Left out, or hidden by an ellipsis; put in, or put in brackets.
  if (dropped && random() < 0.5) return replaced(quote, dropped, random() < 0.3 ? ' …' : '');
  const auxiliary = oneOf([...quote.matchAll(AUXILIARY)], random);
  const not = random() < 0.2 ? '[not]' : 'not';
  return auxiliary ? replaced(quote, auxiliary, `${auxiliary[0]} ${not}`) : replaced(quote, dropped, '');
}

/** Ways to write the same words. */
const TYPOGRAPHY: readonly ((quote: string, random: Random) => string)[] = [
  (quote) => quote.toLowerCase(),
  (quote) => quote.toUpperCase(),
  (quote) => quote.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (quote) => quote.replace(/\s*[—–]\s*/g, ' - '),
  (quote) => quote.replace(/[.,!?;:…]+$/u, ''),
  (quote) => quote.replace(/,(?=\s)/g, ''),
  (quote) => quote.replace(/['’]/g, ''),
  (quote) =>
    quote.replace(
      /^\p{L}/u,
      (letter) => `[${letter.toUpperCase() === letter ? letter.toLowerCase() : letter.toUpperCase()}]`,
    ),
  withWordsLeftOut,
  withBrackets,
];

/** The same words, written otherwise; the same text where that way changes nothing. */
export function writtenOtherwise(quote: string, random: Random): string {
  const way = oneOf(TYPOGRAPHY, random);
  return way ? way(quote, random) : quote;
}

function withWordsLeftOut(quote: string, random: Random): string {
  const words = quote.split(/\s+/);
  if (words.length < 8) return quote;
  const from = 3 + Math.floor(random() * (words.length - 7));
  const some = 1 + Math.floor(random() * Math.min(4, words.length - from - 3));
  // Without its “not” it is another quote.
  if (words.slice(from, from + some).some((word) => DENIES.test(word))) return quote;
  const mark = oneOf(['…', '...', '[…]', '[...]'], random) ?? '…';
  return [...words.slice(0, from), mark, ...words.slice(from + some)].join(' ');
}

function withBrackets(quote: string, random: Random): string {
  const pronoun = oneOf([...quote.matchAll(/(?<=\s)(?:he|she|they|it|we)(?=\s)/g)], random);
  return replaced(quote, pronoun, '[the minister]') ?? quote;
}
