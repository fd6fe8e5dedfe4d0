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
  what,
  who,
} from '../story.js';

const TVEITA = 'Ingrid Tveita';
const BRANDAL = 'Lars Emil Brandal';
const RUSTAD = 'Pål Rustad';
const AAS = 'Sunniva Aas';
const LUNDE = 'Turid Lunde';
const DAHL = 'Even Dahl';

export const grid: Story = {
  id: 'grid',
  title: 'Cable failure brings Halmark close to blackout',
  text: `Halmark came within nine minutes of a nationwide blackout on Sunday evening after a subsea cable to Ostrand failed in a storm, the grid operator Kraftnett said on Monday.

The cable, which carries 1,400 megawatts, tripped at 18:42. Frequency on the network fell to 49.1 hertz, the lowest reading since records began in 1978.

"We were nine minutes from darkness," said Kraftnett's chief executive, Ingrid Tveita. "The reserves held, but only just. I don't want to see that curve again."

Two hydroelectric plants in the valley of Sør-Lia were brought to full power within four minutes. The aluminium smelter at Hovden, the country's largest consumer, was disconnected for 50 minutes under a contract that lets the operator shut it down in an emergency.

Lars Emil Brandal, who manages the smelter, said three furnaces had cooled so far that they would take a month to restart. He put the loss at 90 million crowns and said the company would seek compensation.

Tveita said that compensation was already part of the price the smelter is paid for standing by. "They get a cheque every January for exactly this," she said.

Energy Minister Pål Rustad told parliament that a second cable would be laid by 2028, two years earlier than planned. It is expected to cost 11 billion crowns.

But Sunniva Aas, an engineer who advised the previous government, argued that another cable along the same route would fail in the same storm. "Two ropes tied to the same nail are one rope," she told the newspaper Dagen.

Aas has long recommended batteries close to the cities. A battery park at Vestvik, approved in 2021, has not been built because neighbours took the municipality to court.

The neighbours' lawyer, Mikkel Roe, said his clients feared fire and noise and had been offered no say in where the batteries would stand.

Vestvik's mayor, Turid Lunde, accused the government of leaving the town to fight alone. "If this is national security, then let the nation turn up in court," she said.

The storm, named Gudrun, brought gusts of 41 metres per second to the west coast. Ferries were cancelled, and 23,000 homes lost power for other reasons, most of them because of fallen trees.

Meteorologist Jon Haugli of the Weather Service said a storm of that force used to come once in thirty years but had now been seen three times in ten.

Rustad, asked whether prices would rise, said households would be protected until the spring by the price cap introduced last winter. The cap stands at 70 øre a kilowatt-hour.

The opposition's energy spokesman, Even Dahl, said the cap hid the real trouble. "You can't hold a roof up with a price tag," he said, and demanded an inquiry led by a judge.

Tveita said she would welcome an inquiry. Kraftnett will publish its own report on 3 February.

Divers are to examine the cable next week if the sea is calm. Tveita warned that repairs could last until May.`,
  answered: [
    ask('How low did the frequency of the grid drop?', narrated('49.1 hertz')),
    ask('At what time did the cable trip?', narrated('tripped at 18:42')),
    ask('How long was the aluminum smelter cut off?', narrated('disconnected for 50 minutes')),
    who('nine minutes away from darkness', quoted(TVEITA, 'nine minutes from darkness')),
    what('Brandal', 'the furnaces', reported(BRANDAL, 'three furnaces had cooled')),
    ask('How much money did the smelter lose?', reported(BRANDAL, 'the loss at 90 million crowns')),
    ask(
      'what did tveita say about compensation',
      reported(TVEITA, 'compensation was already part of the price'),
      quoted(TVEITA, 'a cheque every January'),
    ),
    ask('When is the second cable due?', reported(RUSTAD, 'a second cable would be laid by 2028')),
    ask('How expensive will the new cable be?', narrated('expected to cost 11 billion crowns')),
    ask('Who compared the cables to ropes on a nail?', quoted(AAS, 'Two ropes tied to the same nail')),
    ask('Aas on a cable along the same route', reported(AAS, 'another cable along the same route')),
    ask(
      'Why has the battery park in Vestvik not been built?',
      narrated('because neighbours took the municipality to court'),
    ),
    ask('What are the neighbors afraid of?', reported('Mikkel Roe', 'feared fire and noise')),
    who('let the nation turn up in court', quoted(LUNDE, 'let the nation turn up in court')),
    ask('how strong were the gusts on the western coast', narrated('gusts of 41 metres per second')),
    ask('How many houses were without electricity?', narrated('23,000 homes lost power')),
    ask('Rustad on prices for households', reported(RUSTAD, 'households would be protected')),
    ask('What is the price cap per kilowatt hour?', narrated('70 øre')),
    ask('Who called for an inquiry under a judge?', reported(DAHL, 'an inquiry led by a judge')),
    ask('Who besides Dahl is in favour of an inquiry?', reported(TVEITA, 'she would welcome an inquiry')),
    ask('How often did such storms come in the past?', reported('Jon Haugli', 'once in thirty years')),
    ask('Until when might repairs go on?', reported(TVEITA, 'repairs could last until May')),

    ask('In which year did the records begin?', narrated('since records began in 1978')),
    who(
      'you cannot hold up a roof with price tags',
      quoted(DAHL, "You can't hold a roof up with a price tag"),
    ),
    ask(
      'Who besides Rustad spoke of the price cap?',
      reported(DAHL, 'the cap hid the real trouble'),
      quoted(DAHL, "You can't hold a roof up"),
    ),
  ],
  refused: [
    noAnswer('How many megawatts can the battery park store?'),
    noAnswer('When was the Hovden smelter opened?'),
    noAnswer('How many people were injured in the storm?'),
    noAnswer('Which company laid the first cable to Ostrand?'),
    silentWhenAsked('What did Lunde say about the price cap?'),
    silentOn('Haugli', 'batteries'),
    silentWhenAsked('What did Brandal say about the second cable?'),
    nobodySaid('we should have built more wind farms'),

    silentWhenAsked('What did Roe say about the storm?'),
    noAnswer('How high was the frequency before the cable failed?'),
  ],
};
