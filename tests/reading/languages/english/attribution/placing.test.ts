import { describe } from 'vitest';
import { said } from './attributed.js';
import { holds } from './holds.js';

/** Where the speaker of a verb stands: one block a rule, what it catches before what it leaves to others. */
describe('quotedAsSaying', () => {
  holds([
    [
      'finds the one who was quoted as saying',
      'Coach Samuel Okoro was quoted as saying the roof had been repaired.',
      [said('verb-then-clause', 'Coach Samuel Okoro', 'saying', 'the roof had been repaired')],
    ],
    [
      'finds the one whom somebody else quoted as saying',
      'The daily El Sur quoted Governor Rosa Quispe as saying that the mine would close.',
      [said('verb-then-clause', 'Governor Rosa Quispe', 'saying', 'that the mine would close')],
    ],
    [
      'leaves “saying” alone where nobody was quoted',
      'The governor toured the mine, saying that it would close.',
      [said('shared-subject', 'The governor', 'saying', 'that it would close')],
    ],
  ]);
});

describe('askedByNobody', () => {
  holds([
    [
      'hears nobody behind a question that is told',
      'Asked if the port would close, Mayor Ana Duarte said it was too early.',
      [
        said('nobody-named', null, 'Asked', 'if the port would close'),
        said('verb-then-clause', 'Mayor Ana Duarte', 'said', 'it was too early'),
      ],
    ],
    [
      'hears nobody in the question that opens a sentence',
      'Asked about the vote, Senator Miguel Arroyo said it was lost.',
      [said('verb-then-clause', 'Senator Miguel Arroyo', 'said', 'it was lost')],
    ],
    [
      'hears nobody behind “when”',
      'When asked about the vote, the engineer said it was lost.',
      [said('verb-then-clause', 'the engineer', 'said', 'it was lost')],
    ],
    [
      'leaves a question that somebody asked',
      'Senator Miguel Arroyo asked whether the vote was lost.',
      [said('verb-then-clause', 'Senator Miguel Arroyo', 'asked', 'whether the vote was lost')],
    ],
  ]);
});

describe('laterThanGerund', () => {
  holds([
    [
      'finds the speaker behind the clause that a gerund opens',
      'Noting that water was scarce, Governor Daniyar Beketov left the hall.',
      [said('clause-then-subject', 'Governor Daniyar Beketov', 'Noting', 'that water was scarce')],
    ],
    [
      'leaves a gerund that follows its clause',
      'Governor Daniyar Beketov left the hall, noting that water was scarce.',
      [said('shared-subject', 'Governor Daniyar Beketov', 'noting', 'that water was scarce')],
    ],
  ]);
});

describe('beforeGerund', () => {
  holds([
    [
      'finds the name right before a gerund, not who shows it speaking',
      'The channel aired footage of Emma Stone saying that the bridge was safe.',
      [said('verb-then-clause', 'Emma Stone', 'saying', 'that the bridge was safe')],
    ],
    [
      'finds those behind “with”',
      'The square filled up, with many nurses chanting “Give us bread and work.”',
      [said('verb-then-quote', 'many nurses', 'chanting', '“Give us bread and work.”')],
    ],
    [
      'finds a thing that bears words',
      'A woman held a sign saying “We want our river back.”',
      [said('verb-then-quote', 'a sign', 'saying', '“We want our river back.”')],
    ],
    [
      'leaves a thing that bears none',
      'The drivers blocked the road chanting “Give us bread and work.”',
      [said('shared-subject', 'The drivers', 'chanting', '“Give us bread and work.”')],
    ],
  ]);
});

describe('agentOfPassive', () => {
  holds([
    [
      'finds the one behind “by”',
      'She was told by a doctor that the scar would fade.',
      [said('passive-with-agent', 'a doctor', 'told', 'that the scar would fade')],
    ],
    [
      'finds the role and the name behind “by”',
      'Residents were told by the mayor, Ana Duarte, that the water was safe.',
      [said('passive-with-agent', 'the mayor, Ana Duarte', 'told', 'that the water was safe')],
    ],
    [
      'hears nobody where no “by” follows',
      'It was announced that the border would open.',
      [said('nobody-named', null, 'announced', 'that the border would open')],
    ],
    [
      'leaves what is only going on now',
      'The ministry is insisting that the border will open.',
      [said('verb-then-clause', 'The ministry', 'insisting', 'that the border will open')],
    ],
  ]);
});

describe('afterVerb', () => {
  holds([
    [
      'finds the speaker behind a verb that follows a quotation',
      '“We lost two boats,” said Rosa Quispe, a fisherwoman from Callao.',
      [said('quote-then-inverted-verb', 'Rosa Quispe', 'said', '“We lost two boats,”')],
    ],
    [
      'finds a first name that looks like an auxiliary',
      '“We lost two boats,” said Will Okafor.',
      [said('quote-then-inverted-verb', 'Will Okafor', 'said', '“We lost two boats,”')],
    ],
    [
      'finds the speaker behind a part or a day that stands between',
      '“We lost two boats,” said for his part Mayor Omar Farouk. “It is sad,” said on Tuesday Rosa Quispe.',
      [
        said('quote-then-inverted-verb', 'Mayor Omar Farouk', 'said', '“We lost two boats,”'),
        said('quote-then-inverted-verb', 'Rosa Quispe', 'said', '“It is sad,”'),
      ],
    ],
    [
      'finds the speaker behind a verb that opens the sentence',
      'Added Rosa Quispe: “We lost two boats in the storm.”',
      [said('verb-then-quote', 'Rosa Quispe', 'Added', '“We lost two boats in the storm.”')],
    ],
    [
      'leaves the one spoken to behind a verb that has its subject',
      '“We lost two boats,” Rosa Quispe told Mayor Omar Farouk.',
      [said('quote-then-verb', 'Rosa Quispe', 'told', '“We lost two boats,”')],
    ],
  ]);
});
