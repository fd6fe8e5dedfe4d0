import {
  ask,
  narrated,
  noAnswer,
  nobodySaid,
  quoted,
  reported,
  type Story,
  silentOn,
  silentWhenAsked,
  somewhere,
  what,
  who,
} from '../story.js';

const KRISHNASWAMY = 'Leela Krishnaswamy';
const TOLANI = 'Arvind Tolani';
const MERCHANTWALA = 'Farida Merchantwala';
const PINTO = 'Rohan D’Mello-Pinto';

export const water: Story = {
  id: 'water',
  title: 'Devapur rations water as reservoir runs dry',
  text: `Devapur will cut piped water to one hour on alternate days from Monday, the city’s water board announced on Friday, as the Sarvani reservoir fell to 11 per cent of its capacity.

“We have water for thirty-eight days, and the clouds have made no promise,” said the board’s chairperson, Dr Leela Krishnaswamy. She appealed to residents not to wash cars or courtyards.

Hospitals and fire stations are exempt. Schools will receive tankers, one for every 400 pupils.

The board says it loses 39 per cent of its water to leaks and theft, more than any other large city in the state. A programme to replace 900 kilometres of pipe, launched in 2017, has reached 214.

Municipal commissioner Arvind Tolani blamed contractors for the delay and said two firms had been blacklisted. The firms deny wrongdoing; one of them, Shreeji Conduits, has sued the city.

Its director, Nimesh Parekar, said that the city had not paid a bill since September. “They want pipes on credit and then they call us thieves,” he said.

Tolani said the bills were unpaid because the joints leaked when they were tested.

In the hillside colony of Ambewadi, where pipes have never been laid, people say that little will change. “The rich are joining us now,” said Savitri Gaonkar, a tailor who queues from four in the morning. “I’ve told my sister in the towers: buy a blue drum before the price goes up.”

A drum that cost 350 rupees in April sells for 900. Private tankers, which carry 6,000 litres, charge up to 4,200 rupees, three times the price of last summer.

The state’s chief minister, Bhaskar Netam, promised on Thursday to cap the price of tankers and to send water by train, as was done in 2016. Fifty wagons a day are to come from the Kolhara canal.

Krishnaswamy cast doubt on the train. It had brought, she said, less in a month than the city’s pipes leak in a day.

Hydrologist Farida Merchantwala said the city was looking in the wrong direction. She has mapped 1,100 old stepwells and tanks, most of them built over or filled with rubbish. “Devapur did not run out of water; it forgot where it had put it,” she said.

Merchantwala wants 60 of the tanks dredged before the monsoon, which is expected around 12 June. She said the work would cost less than a single week of tankers.

Commissioner Tolani said he was open to the idea but that encroachments would have to be cleared first, and that courts were slow.

Hoteliers have asked for an exemption. Rohan D’Mello-Pinto, secretary of the Hotel Owners’ Association, said 140 hotels would have to close and 9,000 workers would be sent home. “A tourist will forgive heat. He will not forgive a dry tap,” he said.

Krishnaswamy replied that no guest’s bath would come before a child’s glass.

Opposition leader Jayant Bhosre said the chief minister’s own bungalow drew 20,000 litres a day. The chief minister’s office called that figure invented, and said the meter showed 3,100.

The last rain, a shower of six millimetres, fell on 3 March.`,
  answered: [
    ask('How full is the Sarvani reservoir?', somewhere('11 per cent of its capacity')),
    ask('for how many days is there water', quoted(KRISHNASWAMY, 'water for thirty-eight days')),
    who('the clouds have made no promises', quoted(KRISHNASWAMY, 'the clouds have made no promise')),
    ask('Who is exempted from the cuts?', narrated('Hospitals and fire stations are exempt')),
    ask('What share of its water does the board lose?', somewhere('39 per cent of its water')),
    ask('How many km of pipe has the program replaced so far?', narrated('has reached 214')),
    ask('Who did Tolani blame for the delay?', reported(TOLANI, 'blamed contractors for the delay')),
    ask('Why were the bills not paid?', reported(TOLANI, 'because the joints leaked')),
    what('Parekar', 'being called thieves', quoted('Nimesh Parekar', 'then they call us thieves')),
    ask('Since when does Gaonkar queue in the morning?', somewhere('queues from four in the morning')),
    who(
      'buy a blue drum before it gets more expensive',
      quoted('Savitri Gaonkar', 'buy a blue drum before the price goes up'),
    ),
    ask('What does a drum cost now?', narrated('sells for 900')),
    ask('how much do private tankers charge', narrated('charge up to 4,200 rupees')),
    ask('Where will the water on the train come from?', narrated('from the Kolhara canal')),
    ask(
      'What did Krishnaswamy say about the water train?',
      reported(KRISHNASWAMY, 'less in a month than the city’s pipes leak in a day'),
    ),
    ask('Who said Devapur forgot its water?', quoted(MERCHANTWALA, 'it forgot where it had put it')),
    ask(
      'How much would it cost to dredge the tanks?',
      reported(MERCHANTWALA, 'less than a single week of tankers'),
    ),
    ask('When is the monsoon expected to arrive?', somewhere('expected around 12 June')),
    what('D’Mello Pinto', 'tourists', quoted(PINTO, 'A tourist will forgive heat')),
    ask('How many hotel workers would be sent home?', reported(PINTO, '9,000 workers would be sent home')),
    ask(
      'How many liters a day does the chief minister’s bungalow use?',
      reported('Jayant Bhosre', 'drew 20,000 litres a day'),
    ),
    ask('When did it last rain?', narrated('fell on 3 March')),

    ask(
      'Do hotel guests come before children?',
      reported(KRISHNASWAMY, 'no guest’s bath would come before a child’s glass'),
    ),
    ask('When was the programme to replace the pipes started?', somewhere('launched in 2017')),
    ask('What does the meter of the chief minister show?', somewhere('the meter showed 3,100')),
  ],
  refused: [
    silentWhenAsked('What did Netam say about leaks?'),
    silentWhenAsked('What did Merchantwala say about the hotels?'),
    silentOn('Gaonkar', 'stepwells'),
    noAnswer('How many children fell ill from dirty water?'),
    noAnswer('When was the Sarvani reservoir built?'),
    noAnswer('Who is the mayor of Devapur?'),
    noAnswer('How much does the city owe Shreeji Conduits?'),
    nobodySaid('not one drop will be wasted again'),

    silentOn('Bhosre', 'the train'),
    noAnswer('How many people live in Ambewadi?'),
  ],
};
