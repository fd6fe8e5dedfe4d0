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

const OKONJO = 'Denise Okonjo-Hale';
const BRANDYWINE = 'Walter Brandywine';
const VANDERMOLEN = 'Curtis Vandermolen';

export const strike: Story = {
  id: 'strike',
  title: 'Calder County teachers walk out for first time in 40 years',
  text: `Calder County teachers walk out for first time in 40 years

MILLBRIDGE — More than 2,300 teachers in Calder County walked off the job Monday, closing all 41 public schools and sending 29,000 students home.

“We love these kids too much to keep pretending,” said Denise Okonjo-Hale, president of the Calder Education Association. The union has not struck since 1984.

Teachers want a 9 percent raise over two years and a limit of 24 students in elementary classrooms. The school board has offered 5 percent and no limit.

Superintendent Walter Brandywine said the district couldn’t spend money it did not have. “I can sign a promise or I can balance a budget,” he said. “I can’t do both with the same pen.”

Brandywine said that each percentage point costs $1.9 million a year. The union disputes that: its accountant, Luis Ferrante, put it at $1.4 million and pointed to a reserve of $22 million.

The reserve, Brandywine answered, is there for roofs. Six schools have buckets in the hallways, he said.

At Franklin Elementary, where third-grade teacher Amy Sandoval-Reece has 33 students, parents brought coffee to the picket line. “I know every kid’s name by the second day,” Sandoval-Reece said. “I don’t know who is hungry until Thanksgiving.”

Not all parents approve. Trent Wexley, who drives a delivery truck and has twins in first grade, said he had lost two days’ pay. “They picked the one week I can’t move,” he said.

The county’s libraries opened at 7 a.m. and served 1,850 free lunches Monday, said the library director, Colleen Abara. She said volunteers were needed for the rest of the week.

School bus drivers, who belong to another union, refused to cross the picket lines, according to their steward, Hank Dubicki.

Under state law, teachers who strike can be fined two days’ pay for each day out. County Attorney Phyllis Grange said she would not seek fines before Friday. “I’d rather they use the time to talk,” she said.

Board member Curtis Vandermolen has called for the fines to begin at once. He told WKLD radio that the union was holding children hostage.

Okonjo-Hale said the remark was shameful. She noted that 212 teachers had left the district last year, 70 of them for neighboring Ashby County, where starting pay is $6,400 higher.

A mediator, retired judge Noreen Castellano, will meet both sides Wednesday at 10 a.m. in the county courthouse. Castellano settled the sanitation strike of 2011 in one night.

“Bring a toothbrush,” she told negotiators in an e-mail obtained by the Millbridge Courier.

The football game between Millbridge High and Ashby Central, scheduled for Friday, has been called off. Seniors will not lose credits, Brandywine said, if classes resume within ten days.

High school junior Priya Lindqvist, who organized a march of about 150 students, said they wanted smaller classes too. “Nobody asked us, so we’re telling you,” she said.`,
  answered: [
    ask('How many students were sent home?', narrated('sending 29,000 students home')),
    ask('When was the last strike of the union?', narrated('has not struck since 1984')),
    ask('how big a raise do the teachers want?', narrated('9 percent raise over two years')),
    ask('What did the school board offer?', narrated('has offered 5 percent')),
    who(
      'I can balance a budget or I can sign a promise',
      quoted(BRANDYWINE, 'I can sign a promise or I can balance a budget'),
    ),
    ask(
      'How much does each percentage point cost according to Brandywine?',
      reported(BRANDYWINE, '$1.9 million a year'),
    ),
    ask('What did Ferrante say about the reserve?', reported('Luis Ferrante', 'a reserve of $22 million')),
    ask('What is the reserve there for?', reported(BRANDYWINE, 'is there for roofs')),
    ask('Which teacher has thirty-three students?', narrated('Amy Sandoval-Reece has 33 students')),
    who(
      'don’t know who’s hungry till Thanksgiving',
      quoted('Amy Sandoval-Reece', 'who is hungry until Thanksgiving'),
    ),
    what('Wexley', 'lost pay', reported('Trent Wexley', 'had lost two days’ pay')),
    ask(
      'How many free lunches did the librarys serve?',
      reported('Colleen Abara', 'served 1,850 free lunches'),
    ),
    ask(
      'Who refused to cross the picket line?',
      reported('Hank Dubicki', 'refused to cross the picket lines'),
    ),
    ask(
      'When might the county attorney seek fines?',
      reported('Phyllis Grange', 'would not seek fines before Friday'),
    ),
    ask(
      'Who wants the fines to start at once?',
      reported(VANDERMOLEN, 'called for the fines to begin at once'),
    ),
    ask('Vandermolen on hostages', reported(VANDERMOLEN, 'holding children hostage')),
    ask('How many teachers left the district last year?', reported(OKONJO, '212 teachers had left')),
    ask('How much more is starting pay in Ashby County?', somewhere('starting pay is $6,400 higher')),
    ask('When will the mediator meet the two sides?', narrated('will meet both sides Wednesday at 10 a.m.')),
    who('bring a tooth brush', quoted('Noreen Castellano', 'Bring a toothbrush')),
    ask('Will seniors lose their credits?', reported(BRANDYWINE, 'Seniors will not lose credits')),
    ask('Who organised the march of students?', somewhere('organized a march of about 150 students')),

    ask('What did Brandywine say about buckets?', reported(BRANDYWINE, 'Six schools have buckets')),
    who('nobody asked us so we tell you', quoted('Priya Lindqvist', 'Nobody asked us')),
    ask('Who settled the sanitation strike in 2011?', narrated('Castellano settled the sanitation strike')),
  ],
  refused: [
    silentWhenAsked('What did Castellano say about the raise?'),
    silentWhenAsked('What did Sandoval-Reece say about the fines?'),
    silentOn('Grange', 'class size'),
    noAnswer('How many bus drivers work for the county?'),
    noAnswer('What is the average salary of a teacher in Calder County?'),
    noAnswer('Who won the football game between Millbridge and Ashby?'),
    noAnswer('How long did the strike of 1984 last?'),
    nobodySaid('the children will pay for this twice'),

    silentWhenAsked('What did Abara say about the reserve?'),
    noAnswer('How much are the volunteers at the libraries paid?'),
  ],
};
