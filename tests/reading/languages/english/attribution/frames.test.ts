import { describe } from 'vitest';
import { said } from './attributed.js';
import { holds } from './holds.js';

/** Ways of telling who speaks that need no verb of saying: one block a rule. */
describe('accordingTo', () => {
  holds([
    [
      'finds the source that opens the sentence',
      'In the words of historian Lina Aalto, the war never ended.',
      [said('according-to', 'historian Lina Aalto', 'In the words of', 'the war never ended')],
    ],
    [
      'finds the source that ends the sentence, with the name behind its title',
      'The barn was empty, according to Police Chief Tomas Dahl.',
      [said('according-to', 'Police Chief Tomas Dahl', 'according to', 'The barn was empty')],
    ],
    [
      'finds the source of words in quotation marks',
      'To quote Lina Aalto, “The war never ended.”',
      [said('according-to', 'Lina Aalto', 'To quote', '“The war never ended.”')],
    ],
    [
      'finds “her” alone',
      'According to her, 40 percent of pupils go hungry.',
      [said('according-to', 'her', 'According to', '40 percent of pupils go hungry')],
    ],
    [
      'leaves “her” to the noun that it belongs to',
      'According to her plan, the school opens in May.',
      [said('according-to', 'her plan', 'According to', 'the school opens in May')],
    ],
    [
      'leaves the name of somebody else behind a source without a title',
      'According to police, Tomas Dahl, a farmer, was hiding in the barn.',
      [said('according-to', 'police', 'According to', 'Tomas Dahl, a farmer, was hiding in the barn')],
    ],
  ]);
});

describe('nounFrame', () => {
  holds([
    [
      'finds the one whose call it is',
      'The crowd cheered Mayor Ana Duarte’s call for a truce in the port.',
      [said('noun-then-clause', 'Mayor Ana Duarte', 'call', 'for a truce in the port')],
    ],
    [
      'finds the one whose statement it is behind a day, and ends before “but”',
      'Few believed the minister’s statement on Wednesday that the road was open, but drivers set out.',
      [said('noun-then-clause', 'the minister', 'statement', 'that the road was open')],
    ],
    [
      'finds the one whose reply a colon introduces',
      'Ana Duarte’s reply: “We will not move.”',
      [said('noun-then-clause', 'Ana Duarte', 'reply', '“We will not move.”')],
    ],
    ['leaves a noun that is nobody’s', 'The claim that the road was open drew laughter.', []],
    ['leaves a noun that nothing said follows', 'The minister’s comments were short.', []],
  ]);
});

describe('a verb that is only the name of something', () => {
  holds([
    ['is no saying where a memo is titled', 'The party released a memo titled “Why We Lost the Coast.”', []],
    ['is no saying where a group is called', 'A group called “Voices of the Coast” marched on Sunday.', []],
    [
      'is one where somebody calls something so',
      'Ana Duarte called the memo “a gift to the rich.”',
      [said('verb-then-clause', 'Ana Duarte', 'called', 'the memo “a gift to the rich.”')],
    ],
  ]);
});

describe('a verb that only names a source', () => {
  holds([
    [
      'is no saying where the source is cited between commas',
      'The agency reported, citing a source in the ministry, that the talks had failed.',
      [said('verb-then-clause', 'The agency', 'reported', 'that the talks had failed')],
    ],
    [
      'is no saying where it opens the sentence',
      'Citing a source in the ministry, the agency said the talks had failed.',
      [said('verb-then-clause', 'the agency', 'said', 'the talks had failed')],
    ],
  ]);
});

describe('an unknown verb', () => {
  holds([
    [
      'is one of saying between a quotation and a name',
      '“Nobody asked us a thing,” groused Ibrahim Sesay.',
      [said('quote-then-inverted-verb', 'Ibrahim Sesay', 'groused', '“Nobody asked us a thing,”')],
    ],
    [
      'is one of saying with its particle',
      '“Nobody asked us a thing,” Bo Lind shot back.',
      [said('quote-then-verb', 'Bo Lind', 'shot back', '“Nobody asked us a thing,”')],
    ],
    ['is none away from a quotation', 'Ibrahim Sesay groused about the road.', []],
  ]);
});
