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

const BELAKOVIC = 'Zoran Belaković';
const DRAGOS = 'Vesna Dragoš';
const HOTI_MARIN = 'Elira Hoti-Marin';
const TERZIK = 'Milan Terzik';

export const football: Story = {
  id: 'football',
  title: 'Football federation sacks its president over missing money',
  text: `Football federation sacks its president over missing money

The Football Federation of Karvenia dismissed its president, Zoran Belaković, on Saturday night after auditors could not account for 3.7 million crowns meant for a new training ground.

The executive committee voted eleven to two, with one abstention, after a session of nine hours in the lakeside resort of Plavna.

“I leave with clean hands and empty pockets,” Belaković told reporters as he left. He said that every invoice had been signed by two people and that he would take the federation to the sports tribunal.

Vesna Dragoš, a former national goalkeeper who becomes acting president, promised to publish the audit in full. “Supporters paid for that grass,” she said. “They have a right to see where it grows.”

The training ground at Rudine was to have four pitches and a dormitory for 60 young players. Seven years after the first stone was laid, it has one pitch and no roof.

Auditor Milan Terzik said that eighteen payments had gone to a firm that owned neither a digger nor a shovel. The firm, Zelen Put, was registered at the address of a bakery.

The baker, Spomenka Ilin, said she had never heard of it. “I get letters for them. I put them next to the flour,” she said.

Belaković’s lawyer, Anton Kresnik, called the audit a hunt with a known quarry. He argued that the federation’s treasurer, who died in 2021, had kept the only copy of the contracts.

Sports Minister Elira Hoti-Marin said the state would stop its grants, worth 12 million crowns a year, until an independent accountant had been appointed. She ruled out postponing the women’s championship, which Karvenia is to host in July.

The head of the women’s game, Jasna Polić, was relieved. “For once the men’s mess does not end on our doorstep,” she said. Ticket sales, she added, had passed 85,000.

The continental federation has sent two observers. Its general secretary, Piet Vanderhaeghe, warned that Karvenia could be suspended if politicians chose the next president.

Hoti-Marin replied that nobody in government wanted the job.

An election must be held within ninety days. Dragoš said that she would not stand. Two names are heard: Goran Sabljak, the owner of the champions, Lokomotiva Drin, and the former captain Ilija Tomov.

Sabljak said he would decide after the cup final on 17 May. Tomov could not be reached; his agent said he was fishing.

The players have kept quiet, but for striker Denis Hasani, who wrote on social media that the youth team had changed clothes in a bus for two winters. “Ask them about the money,” he wrote.

Belaković had led the federation since 2009. Under him Karvenia reached the quarter-finals of the continental cup in 2016, its best result.`,
  answered: [
    ask('How much money is missing?', somewhere('could not account for 3.7 million crowns')),
    ask('How did the committee vote?', narrated('voted eleven to two')),
    ask('How many members abstained?', narrated('with one abstention')),
    who(
      'I am leaving with clean hands and empty pockets',
      quoted(BELAKOVIC, 'I leave with clean hands and empty pockets'),
    ),
    what('Belakovic', 'invoices', reported(BELAKOVIC, 'every invoice had been signed by two people')),
    ask('Who promised to publish the audit?', reported(DRAGOS, 'promised to publish the audit in full')),
    ask('Who said that supporters paid for the grass?', quoted(DRAGOS, 'Supporters paid for that grass')),
    ask('How many pitches was the training ground meant to have?', narrated('was to have four pitches')),
    ask('How many payments went to Zelen Put?', reported(TERZIK, 'eighteen payments had gone to a firm')),
    ask('At whose address was the firm registered?', somewhere('registered at the address of a bakery')),
    who('I put the letters next to the flour', quoted('Spomenka Ilin', 'I put them next to the flour')),
    ask(
      'What did the lawyer say about the treasurer?',
      reported('Anton Kresnik', 'had kept the only copy of the contracts'),
    ),
    ask(
      'How much are the grants of the state worth?',
      somewhere('its grants, worth 12 million crowns a year'),
    ),
    ask(
      'What did Hoti Marin say about the womens championship?',
      reported(HOTI_MARIN, 'ruled out postponing the women’s championship'),
    ),
    ask('How many tickets have been sold?', reported('Jasna Polić', 'had passed 85,000')),
    ask(
      'Who warned that Karvenia might be suspended?',
      reported('Piet Vanderhaeghe', 'Karvenia could be suspended'),
    ),
    ask(
      'Does anybody in government want the job?',
      reported(HOTI_MARIN, 'nobody in government wanted the job'),
    ),
    ask('By when must the election be held?', narrated('must be held within ninety days')),
    ask('Is Dragos going to stand for election?', reported(DRAGOS, 'she would not stand')),
    ask('When will Sabljak make up his mind?', reported('Goran Sabljak', 'decide after the cup final')),
    ask('Hasani on the youth team', reported('Denis Hasani', 'the youth team had changed clothes in a bus')),
    ask('Since when had Belaković been in charge?', narrated('had led the federation since 2009')),

    ask(
      'Is Belakovic going to the sports tribunal?',
      reported(BELAKOVIC, 'would take the federation to the sports tribunal'),
    ),
    ask(
      'What was the best result of Karvenia in the continental cup?',
      narrated('the quarter-finals of the continental cup in 2016'),
    ),
    who(
      'the mess of the men does not end on our doorstep',
      quoted('Jasna Polić', 'the men’s mess does not end on our doorstep'),
    ),
  ],
  refused: [
    silentWhenAsked('What did Polić say about the audit?'),
    silentWhenAsked('What did Terzik say about the women’s championship?'),
    silentOn('Ilin', 'the treasurer'),
    silentWhenAsked('What did Tomov say about the election?'),
    noAnswer('Who won the cup final on 17 May?'),
    noAnswer('How much did Belaković earn as president?'),
    noAnswer('What was the name of the treasurer?'),
    nobodySaid('I will hand back every medal'),

    silentOn('Vanderhaeghe', 'the bakery'),
    noAnswer('How many goals did Hasani score?'),
  ],
};
