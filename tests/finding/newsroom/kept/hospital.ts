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

const OSEI_LUND = 'Harriet Osei-Lund';
const PELLOW = 'Graham Pellow';
const THACKRAY = 'Bev Thackray';
const WHITBY = 'Anselm Whitby';
const RENN = 'Tobias Renn';

export const hospital: Story = {
  id: 'hospital',
  title: 'Hospital apologises over faulty steriliser',
  text: `A hospital has apologised to 116 patients after a faulty steriliser was used on surgical instruments for five weeks.

St Brannoc’s in Wenlow wrote to all of them on Wednesday, offering blood tests. The risk of infection was ‘very low but not nil’, said its medical director, Dr Harriet Osei-Lund.

The machine’s alarm had been switched off on 2 February by a technician who thought it was giving false warnings, an internal report found. The fault was noticed on 9 March during a routine inspection.

‘We got this wrong, and we are sorry,’ Osei-Lund said. ‘No one should leave hospital wondering what was on the knife.’

The chief executive of the trust, Graham Pellow, said the technician would not be named or dismissed. He said that the alarm had rung falsely 340 times since Christmas and that managers had known about it.

Unions welcomed that. Bev Thackray of the health workers’ union said sterilisation staff had been cut from nineteen to twelve since 2020. ‘If you starve a department, don’t be amazed when it faints,’ she said.

Pellow disputed the figure: the department had fourteen full-time posts, he said, two of them vacant.

One of the patients, retired postman Colin Arkwright-Dune, had a hip replaced on 21 February. He learned of the fault from his neighbour. ‘The letter came the day after the telly,’ he said.

His daughter, Meera Arkwright, said the helpline had rung out eleven times. The trust said it had since doubled the number of people answering the phones, to sixteen.

The regulator will inspect the hospital next month. Its chief inspector, Professor Anselm Whitby, said he would look at why no one had acted on the alarms. He noted that a similar fault in Dunmere in 2015 had led to national guidance, which the trust had signed.

The guidance says that a steriliser must be taken out of use after three alarms in a day.

Local MP Fiona Garrow-Smith asked for a public inquiry. The health secretary, Tobias Renn, refused, saying the regulator could do the job faster. An inquiry, he told the Commons, would tell patients in three years what they needed to know in three weeks.

Garrow-Smith said that was a slogan, not an answer.

The maker of the machine, Clavison Medical, said it had offered to replace the sensor in November and had received no reply. The trust confirmed that an e-mail had arrived and had been filed as advertising.

A new machine, costing £186,000, was installed last week. Operations that had been postponed, about 70 of them, will be carried out by the end of April, the trust said.

Blood tests are free and take ten minutes. By Thursday evening 88 of the patients had booked one; nobody has so far fallen ill.

Dr Osei-Lund said that results would come within five working days and that she would telephone anyone with bad news herself.`,
  answered: [
    ask('How many patients received an apology?', narrated('apologised to 116 patients')),
    ask('How long was the faulty sterilizer in use?', narrated('for five weeks')),
    ask('How big is the risk of infection?', mixed(OSEI_LUND, 'very low but not nil')),
    ask('Why did the technician switch the alarm off?', somewhere('thought it was giving false warnings')),
    ask('When was the fault noticed?', narrated('was noticed on 9 March')),
    who('we got this wrong and we’re sorry', quoted(OSEI_LUND, 'We got this wrong, and we are sorry')),
    who(
      'nobody should leave hospital wondering what was on the knife',
      quoted(OSEI_LUND, 'wondering what was on the knife'),
    ),
    ask('Will the technician be fired?', reported(PELLOW, 'would not be named or dismissed')),
    ask('How many false alarms were there since christmas?', reported(PELLOW, '340 times since Christmas')),
    what('Thackray', 'staff cuts', reported(THACKRAY, 'had been cut from nineteen to twelve')),
    who('if you starve a department', quoted(THACKRAY, 'If you starve a department')),
    ask('What did Pellow say about vacant posts?', reported(PELLOW, 'two of them vacant')),
    ask(
      'Which operation did Arkwright-Dune have on February 21st?',
      narrated('had a hip replaced on 21 February'),
    ),
    who(
      'letter came a day after the television',
      quoted('Colin Arkwright-Dune', 'The letter came the day after the telly'),
    ),
    ask(
      'How many times did the help line ring out?',
      reported('Meera Arkwright', 'the helpline had rung out eleven times'),
    ),
    ask(
      'What is Whitby going to look at?',
      reported(WHITBY, 'he would look at why no one had acted on the alarms'),
    ),
    ask('Where was there a similar fault in 2015?', reported(WHITBY, 'a similar fault in Dunmere in 2015')),
    ask(
      'When does the guidance say a steriliser has to be taken out of use?',
      somewhere('after three alarms in a day'),
    ),
    ask('Who asked for a public inquiry?', somewhere('asked for a public inquiry')),
    ask(
      'Why did Renn refuse the inquiry?',
      reported(RENN, 'the regulator could do the job faster'),
      reported(RENN, 'in three years what they needed to know in three weeks'),
    ),
    ask('What happened to the e-mail from the maker?', somewhere('had been filed as advertising')),
    ask('How much did the new machine cost?', narrated('costing £186,000')),
    ask('Has anybody fallen ill?', narrated('nobody has so far fallen ill')),
    ask(
      'When will the results of the tests come?',
      reported(OSEI_LUND, 'results would come within five working days'),
    ),

    ask(
      'Who besides Garrow-Smith spoke of an inquiry?',
      reported(RENN, 'would tell patients in three years'),
      reported(RENN, 'the regulator could do the job faster'),
    ),
    ask('How long does a blood test take?', narrated('take ten minutes')),
    ask(
      'Who will telephone patients with bad news?',
      reported(OSEI_LUND, 'would telephone anyone with bad news'),
    ),
  ],
  refused: [
    silentWhenAsked('What did Thackray say about the blood tests?'),
    silentWhenAsked('What did Renn say about the technician?'),
    silentOn('Meera Arkwright', 'the alarm'),
    noAnswer('How many beds does St Brannoc’s have?'),
    noAnswer('Which surgeon replaced the hip?'),
    noAnswer('How much compensation will the patients get?'),
    noAnswer('What is the phone number of the helpline?'),
    nobodySaid('heads must roll in this hospital'),

    silentWhenAsked('What did Arkwright-Dune say about the staff cuts?'),
    noAnswer('Which infection did the patients catch?'),
  ],
};
