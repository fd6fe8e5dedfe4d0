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

const ABELSON = 'Ruth Abelson-Kaur';
const MORINAGA = 'Kenji Morinaga';
const DUBROVIN = 'Pavel Dubrovin';
const LEFAUCHEUX = 'Claire Lefaucheux';

export const comet: Story = {
  id: 'comet',
  title: 'Lander wakes on comet after eleven months of silence',
  text: `PASADOBLE, Calif. — A lander the size of a washing machine has called home from a comet 212 million miles away, ending eleven months in which engineers did not know whether it was alive.

The signal from Thistle reached the antenna at Goldenrod at 3:07 a.m. on Monday and lasted 41 seconds. It said that the temperature inside was minus 35 degrees and that the batteries were charging.

“It’s like getting a postcard from someone you’d already mourned,” said the mission’s chief scientist, Ruth Abelson-Kaur.

Thistle bounced twice when it landed last May and came to rest in the shadow of a cliff, where its solar panels got less than an hour of light a day. It worked for 57 hours and fell silent.

Flight director Kenji Morinaga said the comet had since come closer to the sun, so that the cliff’s shadow had shrunk. “We didn’t fix anything,” he said. “The season did.”

Morinaga said the team would spend the next ten days only listening. Commands will not be sent until the orbiter, Burdock, has moved from 140 miles to within 60 miles of the surface.

That approach is disputed. Pavel Dubrovin, who is in charge of the orbiter, warned that dust from the waking comet had already confused its star trackers twice. “A dead orbiter can’t carry messages for a live lander,” he said.

Abelson-Kaur conceded that the risk was real. She said the orbiter would be pulled back if the trackers lost more than three stars at once.

The mission, a project of the American and European agencies, was launched in 2014 and has cost $1.4 billion. The lander’s share of that was $220 million, most of it paid by Europe.

Scientists want Thistle to finish what it began: drilling. Its drill stopped nine inches down last year, and the one sample it took never reached the oven.

Geochemist Claire Lefaucheux, whose team in Lyonsac built the oven, said the sample could still be sitting in the tube. If it is heated, she said, it may show whether the water of the comet resembles that of the earth’s oceans.

Earlier measurements by the orbiter suggested that it does not: the water held three times as much heavy hydrogen as sea water does. Lefaucheux said the gas around a comet was a poor witness and that only the ice could settle the question.

Dubrovin was skeptical. The drill, he said, draws more power than the panels now give, and turning it on could put the lander back to sleep for good.

A decision will be made on April 22 by a board of seven. Its chairwoman, Marguerite Oyelaran, said every member had been asked to argue for the side they disagreed with.

The comet will be nearest to the sun on August 13. After that the light will fade, and by December Thistle is expected to freeze again.

In a classroom in Duluth Falls, where children had written to the lander every month, teacher Bob Stenerud read the news aloud. “One girl said it was just shy,” he said.

Congress has so far not agreed to pay for an extension of the mission, which ends on September 30. Representative Hollis Beaumont-Tran, who leads the space subcommittee, said she would ask for $18 million. “You don’t hang up when somebody finally answers,” she said.`,
  answered: [
    ask('How far away is the comet?', narrated('a comet 212 million miles away')),
    ask('How long did the signal last?', narrated('lasted 41 seconds')),
    ask('How cold is it inside the lander?', somewhere('the temperature inside was minus 35 degrees')),
    who(
      'like a postcard from somebody you had already mourned',
      quoted(ABELSON, 'getting a postcard from someone you’d already mourned'),
    ),
    ask('Where did Thistle come to rest?', narrated('came to rest in the shadow of a cliff')),
    ask('How many hours did the lander work?', narrated('It worked for 57 hours')),
    ask('Why did the shadow shrink?', reported(MORINAGA, 'the comet had since come closer to the sun')),
    who('we did not fix anything', quoted(MORINAGA, 'We didn’t fix anything')),
    ask('How close to the surface will the orbiter go?', narrated('to within 60 miles of the surface')),
    ask(
      'What did Dubrovin say about dust?',
      reported(DUBROVIN, 'had already confused its star trackers twice'),
    ),
    who(
      'dead orbiters carry no messages for a living lander',
      quoted(DUBROVIN, 'A dead orbiter can’t carry messages for a live lander'),
    ),
    ask(
      'When would the orbiter be pulled back?',
      reported(ABELSON, 'if the trackers lost more than three stars at once'),
    ),
    ask('How much did the mission cost?', narrated('has cost $1.4 billion')),
    ask('Who paid for most of the lander?', narrated('most of it paid by Europe')),
    ask('How deep did the drill get last year?', narrated('stopped nine inches down')),
    what('Lefaucheux', 'the sample', reported(LEFAUCHEUX, 'the sample could still be sitting in the tube')),
    ask('How much heavy hydrogen does the water hold?', somewhere('three times as much heavy hydrogen')),
    ask('Who called the gas a bad witness?', reported(LEFAUCHEUX, 'was a poor witness')),
    ask(
      'What could turning on the drill do?',
      reported(DUBROVIN, 'turning it on could put the lander back to sleep'),
    ),
    ask('When is the decision of the board?', narrated('will be made on April 22')),
    ask('When is the comet closest to the sun?', narrated('nearest to the sun on August 13')),
    ask('What did the girl in the class say?', quoted('Bob Stenerud', 'One girl said it was just shy')),
    ask('How much money will Beaumont Tran ask for?', reported('Hollis Beaumont-Tran', '$18 million')),
    who('you do not hang up when someone answers', quoted('Hollis Beaumont-Tran', 'You don’t hang up')),

    ask('Who conceded that the risk was real?', reported(ABELSON, 'the risk was real')),
    ask(
      'What will the team do for the next 10 days?',
      reported(MORINAGA, 'would spend the next ten days only listening'),
    ),
    ask(
      'What was every member of the board asked to do?',
      reported('Marguerite Oyelaran', 'to argue for the side they disagreed with'),
    ),
  ],
  refused: [
    silentWhenAsked('What did Morinaga say about the drill?'),
    silentWhenAsked('What did Oyelaran say about the star trackers?'),
    silentOn('Stenerud', 'the extension of the mission'),
    noAnswer('Who discovered the comet?'),
    noAnswer('How much does the lander weigh?'),
    noAnswer('How many children are in the class in Duluth Falls?'),
    noAnswer('When will the next lander be launched?'),
    nobodySaid('we should never have sent it'),

    silentWhenAsked('What did Lefaucheux say about the star trackers?'),
    noAnswer('How many engineers work on the mission?'),
  ],
};
