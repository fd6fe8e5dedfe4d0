import { describe, expect, it } from 'vitest';
import { type Heard, heard, mixed, quoted, reported } from '../heard.js';

/** Made-up sentences in the manner of the agencies and papers of a region; what each shows is its test's name. */
const SAID: [rule: string, text: string, said: Heard[]][] = [
  [
    'a meeting reported by a president’s press service',
    'Head of state Azamat Temirov received the Minister of Foreign Affairs of the Kingdom of Norland, Erik Halvorsen, on Monday, the press service of the President reported. During the meeting, the sides discussed trade and transport. Azamat Temirov noted that relations between the two countries are developing dynamically. In turn, Erik Halvorsen expressed gratitude for the warm welcome.',
    [
      reported(
        'the press service of the President',
        'Head of state Azamat Temirov received the Minister of Foreign Affairs of the Kingdom of Norland, Erik Halvorsen, on Monday',
      ),
      reported('the sides', 'trade and transport'),
      reported('Azamat Temirov', 'that relations between the two countries are developing dynamically'),
      reported('Erik Halvorsen', 'gratitude for the warm welcome'),
    ],
  ],
  [
    'a ministry’s order and its reason',
    'Ministry of Agriculture of Kyrgyzstan proposes to ban export of hay for six months. The ministry explained that prices had doubled since spring. “We must keep fodder for our own herds,” Deputy Minister Ulan Sydykov told reporters today.',
    [
      reported('Ministry of Agriculture of Kyrgyzstan', 'to ban export of hay for six months'),
      reported('Ministry of Agriculture of Kyrgyzstan', 'that prices had doubled since spring'),
      quoted('Ulan Sydykov', '“We must keep fodder for our own herds,”'),
    ],
  ],
  [
    'a Turkish agency’s answer to another country',
    'Turkish Foreign Ministry spokesperson Selin Karaca on Friday rejected claims that Ankara had closed the strait. “These allegations do not reflect the truth,” Karaca said in a written statement. She added that ships were passing freely.',
    [
      quoted('Selin Karaca', '“These allegations do not reflect the truth,”'),
      reported('Selin Karaca', 'that ships were passing freely'),
    ],
  ],
  [
    'a strike heard from both sides',
    'An Israeli strike hit a school in the south on Thursday, killing nine people, the Lebanese health ministry said. The Israeli army said it had targeted “a command centre of the militia” and that it had taken steps to avoid harm to civilians. Residents denied that fighters were there.',
    [
      reported(
        'the Lebanese health ministry',
        'An Israeli strike hit a school in the south on Thursday, killing nine people',
      ),
      mixed(
        'The Israeli army',
        'it had targeted “a command centre of the militia” and that it had taken steps to avoid harm to civilians',
      ),
      reported('Residents', 'that fighters were there'),
    ],
  ],
  [
    'a Chinese spokesperson’s briefing',
    '“We urge the countries concerned to return to dialogue,” spokesperson Gao Mingyu told a regular press briefing in Beijing on Wednesday. Gao said China has always stood for peace. Asked about the tariffs, Gao replied that there are no winners in a trade war.',
    [
      quoted('Gao Mingyu', '“We urge the countries concerned to return to dialogue,”'),
      reported('Gao Mingyu', 'China has always stood for peace'),
      reported('Gao Mingyu', 'that there are no winners in a trade war'),
    ],
  ],
  [
    'an African summit',
    'African leaders called on Tuesday for a ceasefire. “The guns must fall silent,” Kenyan President Josephat Kiprono told the summit in Lusaka. His Zambian counterpart, Mwila Chanda, agreed. “We cannot wait,” Chanda said.',
    [
      reported('African leaders', 'a ceasefire'),
      quoted('Josephat Kiprono', '“The guns must fall silent,”'),
      quoted('Mwila Chanda', '“We cannot wait,”'),
    ],
  ],
  [
    'a protest in Latin America',
    'Thousands marched in La Paz on Sunday to demand the release of union leader Ramiro Choque. “He is innocent,” shouted his wife, Elvira Condori. The interior minister, Hugo Salazar Vega, said police had acted “with restraint”.',
    [
      quoted('Elvira Condori', '“He is innocent,”'),
      mixed('Hugo Salazar Vega', 'police had acted “with restraint”'),
    ],
  ],
  [
    'an Indian court’s order',
    'Hearing the petition, a bench of Justices R. K. Menon and S. Banerjee said the state could not evict the families without notice. “Nobody can be made homeless overnight,” the bench observed. It asked the state to reply by June 5.',
    [
      reported(
        'a bench of Justices R. K. Menon and S. Banerjee',
        'the state could not evict the families without notice',
      ),
      quoted('a bench of Justices R. K. Menon and S. Banerjee', '“Nobody can be made homeless overnight,”'),
      reported('a bench of Justices R. K. Menon and S. Banerjee', 'to reply by June 5'),
    ],
  ],
  [
    'a transfer in sport',
    'Coach Luis Ferrer confirmed on Saturday that striker Ousmane Ba will miss the final. “He tore a muscle,” Ferrer told the club’s website. “We will not take risks.” Ba wrote on Instagram that he would be back in August.',
    [
      reported('Luis Ferrer', 'that striker Ousmane Ba will miss the final'),
      quoted('Luis Ferrer', '“He tore a muscle,”'),
      quoted('Luis Ferrer', '“We will not take risks.”'),
      reported('Ousmane Ba', 'that he would be back in August'),
    ],
  ],
  [
    'a company’s quarter',
    'Nordvik Shipping posted a loss of $40 million on Tuesday and blamed high fuel prices. Chief Executive Astrid Holm said she expected a better second half. “We have cut every cost we can,” she said. Analysts at Bergen Bank called the result disappointing.',
    [
      reported('Nordvik Shipping', 'high fuel prices'),
      reported('Astrid Holm', 'she expected a better second half'),
      quoted('Astrid Holm', '“We have cut every cost we can,”'),
      reported('Analysts at Bergen Bank', 'the result disappointing'),
    ],
  ],
  [
    'a local accident',
    'A bus fell into a ravine near the village of Tash-Bulak on Monday, police said. The driver, Mirlan Asanov, told investigators that the brakes had failed. According to the health ministry, six passengers are in hospital; two of them, the ministry said, are in grave condition.',
    [
      reported('police', 'A bus fell into a ravine near the village of Tash-Bulak on Monday'),
      reported('Mirlan Asanov', 'that the brakes had failed'),
      reported('the health ministry', 'six passengers are in hospital'),
      reported('the health ministry', 'two of them'),
      reported('the health ministry', 'are in grave condition'),
    ],
  ],
  [
    'a UN warning',
    'The World Food Programme (WFP) warned on Friday that rations would be cut by half. “We are taking from the hungry to feed the starving,” WFP country director Marianne Dubois said in Nairobi. She appealed to donors for $90 million.',
    [
      reported('World Food Programme', 'that rations would be cut by half'),
      quoted('Marianne Dubois', '“We are taking from the hungry to feed the starving,”'),
      reported('Marianne Dubois', 'donors for $90 million'),
    ],
  ],
  [
    'a Russian briefing',
    'The Kremlin does not rule out a meeting, presidential spokesman Arkady Belov told reporters. “There are no concrete dates yet,” he said, answering a question from Interfax. Belov stressed that contacts continue.',
    [
      reported('Arkady Belov', 'The Kremlin does not rule out a meeting'),
      quoted('Arkady Belov', '“There are no concrete dates yet,”'),
      reported('Arkady Belov', 'that contacts continue'),
    ],
  ],
  [
    'a Balkan quarrel',
    'Prime Minister Bojan Marković accused the opposition of “working for foreign embassies”. Opposition leader Ivana Horvat dismissed the accusation as ridiculous. „The only embassy I visited was ours“, she told N1 television.',
    [
      mixed('Bojan Marković', 'the opposition of “working for foreign embassies”'),
      reported('Ivana Horvat', 'the accusation as ridiculous'),
      quoted('Ivana Horvat', '„The only embassy I visited was ours“'),
    ],
  ],
  [
    'a Vietnamese visit',
    'State President Trần Văn Khoa suggested that the two sides expand cooperation in rice and coffee. Lao Prime Minister Khamphone Sisavath, for his part, affirmed that Laos would create favourable conditions for Vietnamese investors.',
    [
      reported('Trần Văn Khoa', 'that the two sides expand cooperation in rice and coffee'),
      reported('Khamphone Sisavath', 'that Laos would create favourable conditions for Vietnamese investors'),
    ],
  ],
  [
    'a Nigerian rally',
    'The Governor of Benue State, Dr. Terver Akume, has urged farmers to return to their land. Akume, who spoke through his Chief Press Secretary, Mr. James Ugbo, said soldiers would protect them. “Nobody will drive you away again,” he assured.',
    [
      reported('Terver Akume', 'to return to their land'),
      reported('Terver Akume', 'soldiers would protect them'),
      quoted('Terver Akume', '“Nobody will drive you away again,”'),
    ],
  ],
  [
    'a Pakistani politician',
    'PML leader Khawaja Nadeem on Sunday said the government had “lost its way”. Addressing a gathering in Multan, he asked the prime minister to resign. Information Minister Sadia Rehman hit back at him, saying that the opposition had no plan.',
    [
      mixed('Khawaja Nadeem', 'the government had “lost its way”'),
      reported('Khawaja Nadeem', 'to resign'),
      reported('Sadia Rehman', 'at him'),
      reported('Sadia Rehman', 'that the opposition had no plan'),
    ],
  ],
  [
    'a parliament’s debate',
    'Deputy Gulzat Abdyldaeva raised the issue of school meals at a meeting of the committee on Tuesday. According to her, 40 percent of pupils go hungry. Deputy Minister of Education Bakyt Osmonov replied that money would be found. “You promised that last year,” the deputy said.',
    [
      reported('Gulzat Abdyldaeva', '40 percent of pupils go hungry'),
      reported('Bakyt Osmonov', 'that money would be found'),
      quoted('Gulzat Abdyldaeva', '“You promised that last year,”'),
    ],
  ],
  [
    'a statement by two ministers',
    'Foreign ministers Lina Aalto of Finland and Jüri Tamm of Estonia said in a joint statement that the cable had been cut. “This was no accident,” the ministers wrote. Moscow denied any involvement.',
    [
      reported('Lina Aalto of Finland and Jüri Tamm of Estonia', 'that the cable had been cut'),
      quoted('the ministers', '“This was no accident,”'),
      reported('Moscow', 'any involvement'),
    ],
  ],
  [
    'an agency’s report of another paper',
    'The daily El Sur reported on Friday that the mine would close. Citing sources close to the owners, the paper said the decision was taken in March. The company declined to comment.',
    [
      reported('El Sur', 'that the mine would close'),
      reported('the paper', 'the decision was taken in March'),
    ],
  ],
];

describe('whole paragraphs of news agencies', () => {
  it.each(SAID)('%s', (_, text, said) => {
    expect(heard(text)).toEqual(said);
  });
});
