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

const PRASETYAWAN = 'Anindya Prasetyawan';
const GUZMALA = 'Teodoro Guzmala';
const RATTANAWONG = 'Siriporn Rattanawong';
const HADIKUSUMA = 'Bayu Hadikusuma';

export const airline: Story = {
  id: 'airline',
  title: 'Nusara Air grounds its turboprops after cracks are found',
  text: `Nusara Air grounded all nine of its turboprops on Tuesday after cracks were found in the propeller blades of two of them, stranding about 6,400 passengers across the Lantara islands.

"No schedule is worth a blade," the carrier's chief executive, Anindya Prasetyawan, said at a news conference in the capital, Kota Mandara.

The cracks, each shorter than a grain of rice, were discovered by a mechanic during the night shift on Sunday. He had been looking for a missing wrench.

Prasetyawan said the airline would not fly the planes again before every blade had been examined with ultrasound, which takes six hours for each propeller. She hoped to have three aircraft back in the air by Saturday.

The head of the pilots' union, Captain Teodoro Guzmala, said crews had reported vibrations as early as August. "We wrote it in the book eight times," he said. "The book was put on a shelf."

Prasetyawan confirmed that there had been reports but said the vibrations had been traced to a loose panel. The panel, she said, had been fixed in September.

The Lantara Civil Aviation Office ordered the airline to hand over its maintenance records by Thursday noon. Its director, Siriporn Rattanawong, said she could not remember a case in which an airline had found such damage by accident.

Nusara is the only carrier that serves 14 of the islands. On Pulau Remis, which has no doctor, a woman in labor was taken to the mainland by a navy patrol boat. She and her daughter are well.

The navy has offered two ships, the Samudra and the Bintang Timur, which can take 300 people each. Transportation Minister Bayu Hadikusuma said the ferries would be free of charge for anyone holding a ticket.

Students were among the worst hit. University entrance examinations begin on Monday, and some 900 candidates live on the outer islands. Education officials said nobody would be failed for missing the first day.

The manufacturer of the propellers, Drayton Aero, said it had delivered 1,200 of the same type to 31 airlines and knew of no other cracks. It is sending four engineers.

An analyst at Pelita Securities, Wulan Tirtasari, said that each day on the ground would cost Nusara $280,000. The airline's shares fell by 17 percent on Tuesday, their steepest drop since the company was listed in 2012.

"Passengers forgive a delay; they don't forgive a funeral," Tirtasari said, adding that the decision to stop flying had been right.

Guzmala agreed that the grounding was right but said it had come eight reports too late. He demanded that the mechanic be rewarded rather than questioned.

Rattanawong said the mechanic had been questioned only as a witness. Her office, she said, had eleven inspectors for 64 aircraft and had asked for more every year.

Hadikusuma promised five new posts. He said fares on the islands would be frozen until the end of the year, whatever happened to the airline.

Nusara last lost a plane in 1997, when a turboprop overran the wet runway at Tanjung Sela. All 43 people on board survived.`,
  answered: [
    ask('How many passengers are stranded?', narrated('stranding about 6,400 passengers')),
    who('no schedule is worth a blade', quoted(PRASETYAWAN, 'No schedule is worth a blade')),
    ask('Who discovered the cracks?', narrated('were discovered by a mechanic')),
    ask('What was the mechanic looking for?', narrated('had been looking for a missing wrench')),
    ask('How long does it take to examine one propeller?', somewhere('takes six hours for each propeller')),
    ask('When will three airplanes fly again?', somewhere('three aircraft back in the air by Saturday')),
    ask(
      'When did crews first report vibrations?',
      reported(GUZMALA, 'crews had reported vibrations as early as August'),
    ),
    who('we wrote it eight times in the book', quoted(GUZMALA, 'We wrote it in the book eight times')),
    ask(
      'What caused the vibrations according to Prasetyawan?',
      reported(PRASETYAWAN, 'had been traced to a loose panel'),
    ),
    ask('By when do the maintenance records have to be handed over?', somewhere('by Thursday noon')),
    ask(
      'Who could not recall an airline finding damage by accident?',
      reported(RATTANAWONG, 'she could not remember a case'),
    ),
    ask('How was the woman in labour brought to the mainland?', narrated('by a navy patrol boat')),
    ask('How many people can each of the navy’s ships take?', somewhere('can take 300 people each')),
    what('Hadikusuma', 'ferries', reported(HADIKUSUMA, 'the ferries would be free of charge')),
    ask('When do the university entrance exams start?', narrated('begin on Monday')),
    ask(
      'How many propellers of this type were delivered?',
      somewhere('it had delivered 1,200 of the same type'),
    ),
    ask('What does each day on the ground cost?', reported('Wulan Tirtasari', 'would cost Nusara $280,000')),
    ask('by how much did the shares of the airline fall', somewhere('fell by 17 percent on Tuesday')),
    who(
      'passengers can forgive delays but not funerals',
      quoted('Wulan Tirtasari', "Passengers forgive a delay; they don't forgive a funeral"),
    ),
    ask(
      'Who besides Tirtasari thinks the grounding was right?',
      reported(GUZMALA, 'agreed that the grounding was right'),
    ),
    ask('How many inspectors are there?', reported(RATTANAWONG, 'had eleven inspectors for 64 aircraft')),
    ask('Hadikusuma on fares', reported(HADIKUSUMA, 'fares on the islands would be frozen')),
    ask('In what year did Nusara last lose a plane?', narrated('last lost a plane in 1997')),

    ask('Was the mechanic questioned as a suspect?', reported(RATTANAWONG, 'questioned only as a witness')),
    ask(
      'What should happen to the mechanic according to Guzmala?',
      reported(GUZMALA, 'the mechanic be rewarded'),
    ),
    ask(
      'How many candidates live on the outer islands?',
      narrated('some 900 candidates live on the outer islands'),
    ),
  ],
  refused: [
    silentWhenAsked('What did Tirtasari say about the mechanic?'),
    silentWhenAsked('What did Hadikusuma say about the vibrations?'),
    silentOn('Guzmala', 'ferries'),
    noAnswer('How old are the turboprops?'),
    noAnswer('What is the name of the mechanic?'),
    noAnswer('How much does a ticket to Pulau Remis cost?'),
    noAnswer('How many passengers were injured at Tanjung Sela in 1997?'),
    nobodySaid('our planes are the safest in the world'),

    silentWhenAsked('What did Prasetyawan say about the entrance examinations?'),
    noAnswer('How many pilots belong to the union?'),
  ],
};
