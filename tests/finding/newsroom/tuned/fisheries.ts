import {
  ask,
  mixed,
  narrated,
  noAnswer,
  quoted,
  reported,
  type Story,
  silentOn,
  silentWhenAsked,
  what,
  who,
} from '../story.js';

const KANTARA = 'Oumou Kantara';
const SOLGAARD = 'Henrik Solgaard';
const FALLWE = 'Modou Fallwe';
const BEYROU = 'Aïssatou Beyrou';
const SENN = 'Ibra Senn';
const DOSSOU = 'Mariam Dossou';

export const fisheries: Story = {
  id: 'fisheries',
  title: 'Sambara and northern bloc settle fishing rights after two-year dispute',
  text: `Sambara and northern bloc settle fishing rights after two-year dispute

“We will not sell our sea a second time,” Fisheries Minister Oumou Kantara said on Thursday as Sambara signed a four-year fishing agreement with the Northern Union.

The deal, signed in the harbour town of Keliba, lets 46 foreign trawlers work in Sambaran waters until 2029. Under the previous agreement, which lapsed in March, 71 vessels had held licences.

In return the bloc will pay 58 million euros a year, of which 14 million is set aside for cold stores, landing piers and the training of inspectors.

Kantara told reporters that the fleet had been cut because the sardinella stock had fallen by a third since 2019. “We will not sell our sea a second time. Our mothers smoked this fish, and our daughters must find it still in the water,” she said.

The bloc’s chief negotiator, Henrik Solgaard, called the text “a fair bargain, though not an easy one”. He said that the trawlers would stay at least twelve nautical miles from the coast.

Local crews doubt it. Modou Fallwe, who heads the Keliba canoe fishermen’s cooperative, said foreign ships had come as close as four miles at night with their lights switched off.

“They tore our nets eleven times last season,” Fallwe said. “Nobody paid for a single one.”

Under the agreement an owner whose ship damages a canoe’s gear must pay within sixty days. Claims will be heard by a board of five, two of them chosen by the fishermen.

Marine biologist Aïssatou Beyrou of the Keliba Ocean Institute warned that even 46 trawlers were too many for a stock in such a state. She urged the government to close the nursery grounds off Cape Sorro from June to August.

Solgaard rejected the demand, arguing that a seasonal closure had been discussed in the talks and dropped by both sides. Kantara later contradicted him: Sambara, she insisted, had never given the closure up.

The agreement was almost lost in January, when negotiators left the capital, Ndaro, after a dispute over the landing of tuna. Sambara wanted all tuna brought ashore at home; the bloc offered a quarter. They settled on 40 per cent.

According to Ibra Senn, who runs the only cannery in Keliba, that share would keep 600 women in work. “We have the knives and the hands,” he said. “What we lack is the fish.”

Opposition deputy Mariam Dossou said parliament had not been shown the annexes. “A contract with hidden pages is not a contract,” she told Radio Keliba. She promised to vote against ratification.

Parliament is to vote on 12 November. Kantara’s party holds 83 of the 150 seats.

Observers will sail on every fifth trawler, and each ship must carry a satellite transponder. Beyrou welcomed the transponders but said that inspectors needed boats of their own: the coastguard has two, one of which has been in dry dock since spring.

The first licences will be issued on 1 January.`,
  answered: [
    ask('How many foreign trawlers may fish in the waters of Sambara?', narrated('46 foreign trawlers')),
    ask('how many ships had licenses under the old agreement', narrated('71 vessels had held licences')),
    ask('How much does the bloc pay each year?', narrated('58 million euros a year')),
    ask(
      'Why was the number of trawlers reduced?',
      reported(KANTARA, 'sardinella stock had fallen by a third'),
    ),
    who(
      'our daughters must still find this fish in the water',
      quoted(KANTARA, 'our daughters must find it still in the water'),
    ),
    who('We will not sell our sea a second time', quoted(KANTARA, 'We will not sell our sea a second time')),
    who('a fair bargain but not an easy one', mixed(SOLGAARD, 'a fair bargain, though not an easy one')),
    what('Solgaard', 'distance from the shore', reported(SOLGAARD, 'at least twelve nautical miles')),
    ask(
      'Who said that ships came near the coast at night without lights?',
      reported(FALLWE, 'as close as four miles at night'),
    ),
    ask('How often were nets torn last season?', quoted(FALLWE, 'tore our nets eleven times')),
    ask('How soon must an owner pay for damaged gear?', narrated('must pay within sixty days')),
    ask('Who sits on the board that hears claims?', narrated('a board of five')),
    ask(
      'What did Aissatou Beyrou say about closing the nursery grounds?',
      reported(BEYROU, 'close the nursery grounds off Cape Sorro'),
    ),
    ask(
      'Who contradicted Solgaard about the seasonal closure?',
      reported(KANTARA, 'had never given the closure up'),
    ),
    ask('what percentage of the tuna must be landed in Sambara?', narrated('They settled on 40 per cent')),
    ask('How many women would keep their jobs thanks to the tuna?', reported(SENN, 'keep 600 women in work')),
    ask('Dossou on the annexes', reported(DOSSOU, 'parliament had not been shown the annexes')),
    who('a contract with hiden pages', quoted(DOSSOU, 'A contract with hidden pages is not a contract')),
    ask('When does parliament vote on the deal?', narrated('Parliament is to vote on 12 November')),
    ask('Did Beyrou like the transponders?', reported(BEYROU, 'welcomed the transponders')),

    ask(
      'Is Dossou going to support ratification?',
      reported(DOSSOU, 'promised to vote against ratification'),
    ),
    who(
      'we have hands and knives but we lack fish',
      quoted(SENN, 'We have the knives and the hands'),
      quoted(SENN, 'What we lack is the fish'),
    ),
    ask('What share of the tuna did the bloc offer at first?', narrated('the bloc offered a quarter')),
  ],
  refused: [
    noAnswer('How many tonnes of sardinella may be caught each year?'),
    noAnswer('Who commands the coastguard?'),
    noAnswer('When will parliament vote on the budget?'),
    noAnswer('How many canoes does the cooperative have?'),
    silentWhenAsked('What did Kantara say about the torn nets?'),
    silentOn('Beyrou', 'tuna'),
    silentWhenAsked('What did Senn say about the satellite transponders?'),

    silentWhenAsked('What did Dossou say about the women in the cannery?'),
    noAnswer('How many inspectors does Sambara have?'),
  ],
};
