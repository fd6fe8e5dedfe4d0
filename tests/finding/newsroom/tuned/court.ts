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

const OQUENDO = 'Remedios Oquendo';
const MONTUFAR = 'Gabriela Montúfar';
const MAMALUY = 'Ignacia Mamaluy';

export const court: Story = {
  id: 'court',
  title: 'Top court halts lithium mine in Quilanga’s salt flats',
  text: `Top court halts lithium mine in Quilanga’s salt flats

SAN TELMO — Quilanga’s Constitutional Court on Tuesday suspended the license of a lithium mine, ruling by five votes to four that the villages around the Ayacota salt flat had never been properly consulted.

“Consultation is not a signature collected at a barbecue,” Justice Remedios Oquendo wrote for the majority. “It is a conversation that may end in no.”

In a dissent, Chief Justice Tomás Villarreal-Paz said the court had taken the place of the ministry. “We are judges, not geologists,” he wrote, warning that investors would read the ruling as a closed door.

The mine, run by the foreign-owned company Andes Brine, was to produce 24,000 tons of lithium carbonate a year from 2026. It employs 380 people, about half of them from the villages.

Andes Brine’s lawyer, Gabriela Montúfar, said the company had held 32 meetings over three years and kept minutes of all of them. She said it would ask the court to clarify the ruling and would not dismiss anyone for now.

Outside the courthouse, several dozen villagers danced in the rain. “My grandmother drew water here before there was a ministry,” said Ignacia Mamaluy, the president of the Ayacota assembly. She said that the wells in three of the seven villages had turned salty since test pumping began.

Environment Minister Raúl Etchebarne said the government would respect the decision, though it did not share it. A new consultation, he said, could be finished in eight months.

Mamaluy called the schedule an insult. “You can’t hurry a people that has waited four hundred years,” she said.

President Lucía Ferrán, who campaigned on a promise to triple mining revenue, did not mention the ruling in a speech on Tuesday night. Her spokesman, Diego Arrupe, later said that she had learned of it from the radio.

Economists disagreed about the damage. Paulina Stroessel of the consultancy Meridiana estimated that a year’s delay would cost the treasury $210 million. Horacio Lim, who teaches at the National University, put the figure at less than half of that, because prices had fallen.

The price of lithium carbonate has dropped by 62 percent since its peak in November 2022.

Oquendo’s opinion, which runs to 118 pages, orders the ministry to translate the environmental study into the Ayacota language and to let the villages choose their own hydrologist. The study must be read aloud at assemblies in all seven villages.

The hydrologist’s fee, the court ruled, must be paid by the state and not by the company.

“That is the heart of it,” said Esteban Quirós, a law professor who filed a brief on behalf of the villages. “Whoever pays for the measurement owns the number.”

Union leader Pedro Salvatierra, whose members operate the pumps, complained that nobody had consulted the workers. He announced a march for Friday and said 380 families were being left in the desert.

The court has suspended mining licenses twice before, in 2014 and in 2019. In both cases the mines reopened within two years.`,
  answered: [
    ask('How did the judges vote?', somewhere('by five votes to four')),
    who(
      'consultation is not a signature collected at a barbecue',
      quoted(OQUENDO, 'Consultation is not a signature'),
    ),
    ask(
      'What is consultation according to Oquendo?',
      quoted(OQUENDO, 'a conversation that may end in no'),
      quoted(OQUENDO, 'Consultation is not a signature'),
    ),
    ask(
      'Who wrote that judges are no geologists?',
      quoted('Tomás Villarreal-Paz', 'We are judges, not geologists'),
    ),
    ask('How much lithium was the mine supposed to produce annually?', narrated('24,000 tons')),
    ask('How many people work at the mine?', narrated('It employs 380 people')),
    ask('how many meetings did the company hold?', reported(MONTUFAR, '32 meetings over three years')),
    what('Montufar', 'dismissals', reported(MONTUFAR, 'would not dismiss anyone')),
    ask('What happened to the wells of the villages?', reported(MAMALUY, 'had turned salty')),
    who(
      'you cannot hurry a people which has waited 400 years',
      quoted(MAMALUY, 'a people that has waited four hundred years'),
    ),
    ask(
      'How long would a new consultation take?',
      reported('Raúl Etchebarne', 'could be finished in eight months'),
    ),
    ask(
      'How did President Ferran learn of the ruling?',
      reported('Diego Arrupe', 'she had learned of it from the radio'),
    ),
    ask('What would one year of delay cost?', reported('Paulina Stroessel', '$210 million')),
    ask(
      'Who thinks the damage is less than half of what Stroessel says?',
      reported('Horacio Lim', 'less than half of that'),
    ),
    ask('By what % did the price of lithium fall?', narrated('dropped by 62 percent')),
    ask('Who has to pay the hydrologist?', somewhere('must be paid by the state')),
    ask(
      'Into which language must the study be translated?',
      somewhere('translate the environmental study into the Ayacota language'),
    ),
    who(
      'who pays for the measurement owns the number',
      quoted('Esteban Quirós', 'Whoever pays for the measurement owns the number'),
    ),
    ask('When is the march of the workers?', somewhere('a march for Friday')),
    ask('In which years did the court suspend licences before?', narrated('in 2014 and in 2019')),
    ask('How many pages does the opinion have?', somewhere('runs to 118 pages')),

    ask(
      'Does the government respect the decision?',
      reported('Raúl Etchebarne', 'would respect the decision'),
    ),
    ask('Salvatierra on the workers', reported('Pedro Salvatierra', 'nobody had consulted the workers')),
    who(
      'my grandmother was drawing water here before there was any ministry',
      quoted(MAMALUY, 'drew water here before there was a ministry'),
    ),
  ],
  refused: [
    silentWhenAsked('What did Villarreal-Paz say about the salty wells?'),
    silentWhenAsked('What did President Ferrán say about the ruling?'),
    silentOn('Quirós', 'lithium prices'),
    noAnswer('Who appointed Justice Oquendo?'),
    noAnswer('How deep are the wells of Ayacota?'),
    noAnswer('How many villagers were arrested outside the courthouse?'),
    noAnswer('When was Andes Brine founded?'),
    nobodySaid('the mine will reopen before Christmas'),

    silentWhenAsked('What did Stroessel say about the consultation?'),
    noAnswer('How old is Ignacia Mamaluy?'),
  ],
};
