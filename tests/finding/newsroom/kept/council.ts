import {
  ask,
  mixed,
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

const ACHTERBERG = 'Dot Achterberg';
const NOONAN = 'Kev Noonan-Pirie';
const FAKATAHA = 'Sione Fakataha';
const VASSALLO = 'Concetta Vassallo';

export const council: Story = {
  id: 'council',
  title: 'Shire votes to move its main street uphill',
  text: `Shire votes to move its main street uphill

After four floods in six years, the councillors of Wirrabilla Shire voted on Tuesday night to move the town’s main street to a hill two kilometres away.

The motion passed by six votes to three after a meeting that lasted until 1.15 am and was interrupted twice by the fire alarm.

“You can love a river and still not want it in your kitchen,” said the mayor, Dot Achterberg, who has lost two kitchens to it.

Under the plan 74 shops and houses on Quarry Street will be bought by the shire and pulled down by 2031. The land will become wetland. Owners will be offered the value of their property before the flood of 2022, not after it.

The move is expected to cost 118 million dollars. The state has promised 70 million; the shire must find the rest, Achterberg said, and would borrow most of it over thirty years.

Councillor Kev Noonan-Pirie, who runs the hardware shop, led the opposition. He said a levee three metres high would do the same for 31 million. “We’re burning the house down to be rid of the damp,” he told the meeting.

The shire’s engineer, Sione Fakataha, answered that such a levee would have held back only two of the four floods. In the largest, in November 2022, the water stood 4.6 metres above the weir.

Noonan-Pirie questioned the figure, saying that the gauge at the weir had been broken that week. Fakataha said the height had been taken from the marks on the post office wall.

The postmistress, Concetta Vassallo, confirmed this. She has drawn a line for every flood since 1974 and signed each of them. “Walls don’t forget and they don’t vote,” she said.

Publican Merv Tregenza will not go. His hotel, the Drover’s Rest, has stood on the street since 1889 and is listed as heritage. He said the shire would need a crane and a court order.

The heritage council has yet to say whether the building may be taken apart and put up again on the hill. Its chair, Anneliese Prowse, told the Wirrabilla Argus that moving a pub was “less mad than drowning it”.

Aunty Rhonda Yarran, an elder of the people who lived at the bend of the river before the town did, said her grandmother had warned the first surveyors. “They were told where not to build,” she said. “It’s nice to be asked again.”

She has asked the shire to let the wetland carry its old name. Achterberg said she would put this to the council in August.

The insurer Southern Mutual has not sold a new policy on Quarry Street since 2020. A premium of 2,100 dollars in 2015 had risen to 19,000 by the time the company withdrew, according to the consumer advocate Lachlan Obi.

Obi called on the state to insure the owners until they move. The state’s minister for emergencies, Philippa Straun, said that she would think about it but that the state was not a bank.

Shopkeepers will get a year’s free rent on the hill. Noonan-Pirie said that was no use where nobody walked past.

The first blocks are to be sold in March. By Wednesday afternoon, 22 owners had put down their names.`,
  answered: [
    ask('How many councilors voted for the motion?', narrated('passed by six votes to three')),
    ask('How far away is the hill?', narrated('a hill two kilometres away')),
    ask('Until when did the meeting last?', narrated('lasted until 1.15 am')),
    who(
      'you can love the river but still not want it in the kitchen',
      quoted(ACHTERBERG, 'You can love a river and still not want it in your kitchen'),
    ),
    ask('How many buildings on Quarry Street will be bought?', narrated('74 shops and houses')),
    ask('What will become of the land on Quarry Street?', narrated('The land will become wetland')),
    ask('How much is the move going to cost?', narrated('expected to cost 118 million dollars')),
    ask('How will the shire pay for the rest?', somewhere('would borrow most of it over thirty years')),
    ask(
      'How high a levee does Noonan-Pirie want?',
      reported(NOONAN, 'a levee three metres high would do the same'),
    ),
    who(
      'burning down the house to get rid of damp',
      quoted(NOONAN, 'burning the house down to be rid of the damp'),
    ),
    ask(
      'How many of the floods would the levee have stopped?',
      reported(FAKATAHA, 'would have held back only two of the four floods'),
    ),
    ask('How high did the water stand in November 2022?', somewhere('4.6 metres above the weir')),
    what('Fakataha', 'the post office', reported(FAKATAHA, 'the marks on the post office wall')),
    ask('Who said the gauge was broken?', reported(NOONAN, 'the gauge at the weir had been broken')),
    who('walls do not forget', quoted(VASSALLO, 'Walls don’t forget')),
    ask(
      'Since when has the Drovers Rest stood on the street?',
      narrated('has stood on the street since 1889'),
    ),
    ask(
      'What did Tregenza say the shire would need?',
      reported('Merv Tregenza', 'would need a crane and a court order'),
    ),
    ask(
      'Prowse on moving the pub',
      mixed('Anneliese Prowse', 'moving a pub was “less mad than drowning it”'),
    ),
    ask(
      'Who warned the surveyors according to Yarran?',
      reported('Rhonda Yarran', 'her grandmother had warned the first surveyors'),
    ),
    ask(
      'When will the council hear about the old name of the wetland?',
      reported(ACHTERBERG, 'would put this to the council in August'),
    ),
    ask('How high was the insurance premium in 2015?', somewhere('A premium of 2,100 dollars in 2015')),
    ask(
      'What did Straun say about insuring the owners?',
      reported('Philippa Straun', 'she would think about it'),
    ),
    ask('When are the first blocks sold?', narrated('are to be sold in March')),

    ask('How much would the levee cost?', reported(NOONAN, 'would do the same for 31 million')),
    ask(
      'What did Noonan-Pirie say about the free rent?',
      reported(NOONAN, 'no use where nobody walked past'),
    ),
    who(
      'they were told where they should not build',
      quoted('Rhonda Yarran', 'They were told where not to build'),
    ),
  ],
  refused: [
    silentWhenAsked('What did Vassallo say about the levee?'),
    silentWhenAsked('What did Obi say about the pub?'),
    silentOn('Fakataha', 'free rent'),
    noAnswer('How many people drowned in the flood of 2022?'),
    noAnswer('What is the old name of the wetland?'),
    noAnswer('How long is Quarry Street?'),
    noAnswer('Who was mayor before Achterberg?'),
    nobodySaid('I would rather drown than move'),

    silentOn('Straun', 'the pub'),
    noAnswer('How many guests can stay at the Drover’s Rest?'),
  ],
};
