/** Articles made up word by word, as many as are asked for, always the same for the same number. */

const PEOPLE = 400;
const PARAGRAPHS = 25;

const START = 'Al An Be Bo Ca Da El Fa Ga Ha In Jo Ka La Ma No Or Pa Ra Sa Ta Ul Va Wi Ya Zo'.split(' ');
const END = 'den lin mar nor ra sel tan va wick ya berg dal'.split(' ');
const SUBJECTS =
  'harbour fleet quota bridge ferry school tariff railway river dam clinic budget treaty border market wage tax forest mine airport'.split(
    ' ',
  );
const VERBS = 'opens closes grows shrinks costs saves needs feeds divides joins'.split(' ');
const OBJECTS =
  'the coast|every village|the old town|two provinces|the northern valley|the fishing families|a million travellers|the next government|half of the island|the whole region'.split(
    '|',
  );
const WHENS =
  'this year|before the winter|since the flood|after the vote|within ten years|every spring'.split('|');
const ROLES = 'Minister|President|Mayor|Governor|Ambassador|Professor'.split('|');
const SAYING = 'said|told reporters|added|argued|warned'.split('|');

/** Numbers from 0 up to 1, the same for the same seed: mulberry32 (T. Ettinger, public domain). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface MadeArticle {
  title: string;
  text: string;
  /** Words of one of its quotes. */
  quote: string;
}

/** An article of about 25 paragraphs, a third of them with somebody's words. */
export function makeArticle(number: number): MadeArticle {
  const next = numbers(number + 1);
  const one = (of: readonly string[]) => of[Math.floor(next() * of.length)] ?? '';
  const name = () => {
    const person = Math.floor(next() * PEOPLE);
    const [first = '', last = ''] = [person % START.length, (person * 7) % START.length].map(
      (at) => START[at] ?? '',
    );
    return `${first}${END[person % END.length]} ${last}${END[(person * 5) % END.length]}`;
  };
  const clause = () => `the ${one(SUBJECTS)} ${one(VERBS)} ${one(OBJECTS)} ${one(WHENS)}`;
  const sentence = () => {
    const words = clause();
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}, and ${clause()}.`;
  };
  let quote = '';
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => {
    if (next() > 0.35) return [sentence(), sentence(), sentence()].join(' ');
    quote = `We know that ${clause()}`;
    return `“${quote},” ${one(ROLES)} ${name()} ${one(SAYING)}. ${sentence()}`;
  });
  return { title: `Talks ${number} on the ${one(SUBJECTS)}`, text: paragraphs.join('\n\n'), quote };
}
