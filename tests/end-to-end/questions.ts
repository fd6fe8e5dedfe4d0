/**
 * Questions about the bundled article, written from its text: each statement in two wordings, every speaker in three
 * spellings, typing errors, facts, and what the article does not say.
 */

/** `beside`: the writer's own words in a sentence in which somebody is heard as well. */
type Label = 'quoted' | 'reported' | 'mixed' | 'narration' | 'beside';

/** A question that the article answers. */
export interface Answered {
  command: 'who-said' | 'what-said' | 'ask';
  options: Record<string, string>;
  /** Whose words the answer is; null for narration. */
  speaker: string | null;
  label: Label;
  /** Words of the article that the first passage has. */
  passage: string;
}

/** A question that the article does not answer, and what kind of no it gets. */
export interface Refused {
  command: 'who-said' | 'what-said' | 'ask';
  options: Record<string, string>;
  answer: 'not-in-articles' | 'silent' | 'unknown-speaker' | 'which-speaker' | 'none-heard' | 'nobody-else';
  /** Words that the reply must have. */
  reply?: string;
}

const JAPAROV = 'Sadyr Japarov';
const TOKAYEV = 'Kassym-Jomart Tokayev';
const XI = 'Xi Jinping';

const who = (words: string, speaker: string | null, label: Label, passage: string): Answered => ({
  command: 'who-said',
  options: { words },
  speaker,
  label,
  passage,
});
const ask = (question: string, speaker: string | null, label: Label, passage: string): Answered => ({
  command: 'ask',
  options: { question },
  speaker,
  label,
  passage,
});
const what = (name: string, about: string, speaker: string, label: Label, passage: string): Answered => ({
  command: 'what-said',
  options: about === '' ? { speaker: name } : { speaker: name, about },
  speaker,
  label,
  passage,
});

const PEACE = 'lasting peace on long-suffering Afghan territory';
const DIALOGUE = 'lay the foundations for dialogue and cooperation with the new Afghan government';
const MAIN_AREAS = 'the fight against terrorism and extremism are the main areas of cooperation';
const SCO =
  'increasing importance of cooperation within the framework of the Shanghai Cooperation Organization';
const PLATFORM = 'combat new terrorist threats, divisiveness, extremism and drug trafficking';
const UNSC =
  'As a permanent member of the United Nations Security Council (UNSC), China plays an important role';
const TRUST = 'a dialogue between states based on trust';
const BARRIERS = 'trade barriers have been lifted';
const CUSTOMS = 'We have started decisive work to maintain order at the customs border';
const COMBATING = 'the consequences of combating such illegal acts are very close';
const FORMAT = 'great possibilities of the “Central Asia-China” cooperation format';
const ENHANCED = 'trade and economic cooperation should be further enhanced';
const EXPORTS = 'organic agriculture and food products';
const SUPPORT = 'expressed support for Kazakhstan’s efforts to protect';
const STRONGER = 'Kazakhstan would overcome all challenges and become stronger';
const ANNIVERSARY = '30th anniversary of the establishment';
const ATTENDED = 'The summit was attended by';
const JOINT_STATEMENT = 'a joint statement was adopted';

export const ANSWERED: readonly Answered[] = [
  // Statements, the words as they stand and a looser wording.
  who(
    'effective platform for our countries',
    JAPAROV,
    'quoted',
    'This organization is an effective platform',
  ),
  who('all kinds of struggles', JAPAROV, 'quoted', 'joint efforts'),
  who('lasting peace', JAPAROV, 'reported', PEACE),
  who('joint efforts will bring peace to Afghanistan’s long-suffering territory', JAPAROV, 'reported', PEACE),
  who('dialogue with the new Afghan government', JAPAROV, 'reported', DIALOGUE),
  who('most urgent issues on the agenda', JAPAROV, 'reported', DIALOGUE),
  who('fight against terrorism and extremism', JAPAROV, 'reported', MAIN_AREAS),
  who('terrorism and extremism are main areas of cooperation', JAPAROV, 'reported', MAIN_AREAS),
  who('Shanghai Cooperation Organization', JAPAROV, 'quoted', SCO),
  who('I want to emphasize the increasing importance of cooperation', JAPAROV, 'quoted', SCO),
  who('drug trafficking', JAPAROV, 'quoted', PLATFORM),
  who('new terrorist threats, divisiveness', JAPAROV, 'quoted', PLATFORM),
  who('permanent member of the United Nations Security Council', TOKAYEV, 'reported', UNSC),
  who('China strengthens peace and stability in Eurasia’s region', TOKAYEV, 'reported', UNSC),
  who('dialogue between states based on trust', TOKAYEV, 'reported', TRUST),
  who('intra-regional cooperation has a key role', TOKAYEV, 'reported', TRUST),
  who('trade barriers have been lifted', TOKAYEV, 'reported', BARRIERS),
  who('number of joint companies has increased', TOKAYEV, 'reported', BARRIERS),
  who('immoral entrepreneurs', TOKAYEV, 'quoted', CUSTOMS),
  who('order at the customs border', TOKAYEV, 'quoted', CUSTOMS),
  who('consequences of combating such illegal acts', TOKAYEV, 'quoted', COMBATING),
  who('illegal schemes that create barriers for business', TOKAYEV, 'quoted', CUSTOMS),
  who('great possibilities of the format', TOKAYEV, 'reported', FORMAT),
  who('use the Central Asia-China cooperation format effectively', TOKAYEV, 'reported', FORMAT),
  who('trade and economic cooperation should be enhanced', TOKAYEV, 'reported', ENHANCED),
  who('enhance economic cooperation further', TOKAYEV, 'reported', ENHANCED),
  who('exports worth $1 billion', TOKAYEV, 'reported', EXPORTS),
  who('organic agriculture', TOKAYEV, 'reported', EXPORTS),
  who('independence, sovereignty and security', XI, 'reported', SUPPORT),
  who('support for efforts to protect sovereignty', XI, 'reported', SUPPORT),
  who('overcome all challenges and become stronger', XI, 'reported', STRONGER),
  who('under President Tokayev’s leadership', XI, 'reported', STRONGER),

  // Every speaker in three spellings.
  what('Tokayev', 'customs', TOKAYEV, 'quoted', CUSTOMS),
  what('Kasim Cömert Tokayev', 'exports', TOKAYEV, 'reported', EXPORTS),
  what('Касым-Жомарт Токаев', 'Security Council', TOKAYEV, 'reported', UNSC),
  what('president of Kazakhstan', 'trade barriers', TOKAYEV, 'reported', BARRIERS),
  what('Caparov', 'drug trafficking', JAPAROV, 'quoted', PLATFORM),
  what('Sadyr Japarov', 'Afghan government', JAPAROV, 'reported', DIALOGUE),
  what('Жапаров', 'terrorism', JAPAROV, 'reported', MAIN_AREAS),
  what('Xi', '', XI, 'reported', SUPPORT),
  what('xi jinping', 'leadership', XI, 'reported', STRONGER),
  what('Си Цзиньпин', 'sovereignty', XI, 'reported', SUPPORT),

  // Typing errors, in names and in words.
  who('immoral entreprenurs', TOKAYEV, 'quoted', CUSTOMS),
  who('drug traficking', JAPAROV, 'quoted', PLATFORM),
  who('Shangai Cooperation Organisation', JAPAROV, 'quoted', SCO),
  what('tokaev', 'customs border', TOKAYEV, 'quoted', CUSTOMS),
  what('Zhaparov', 'lasting peace', JAPAROV, 'reported', PEACE),
  what('Tokayevv', 'agriculture', TOKAYEV, 'reported', EXPORTS),

  // Questions that ask for somebody's words.
  ask('What did Tokayev say about customs?', TOKAYEV, 'quoted', CUSTOMS),
  ask('What did the president of Kyrgyzstan say about Afghan peace?', JAPAROV, 'reported', PEACE),
  ask('Tokayev on organic agriculture', TOKAYEV, 'reported', EXPORTS),
  ask('What does Xi Jinping think of Tokayev’s leadership?', XI, 'reported', STRONGER),
  ask('What did tokaev say about the Security Council?', TOKAYEV, 'reported', UNSC),
  ask('According to Caparov, what are the main areas of cooperation?', JAPAROV, 'reported', MAIN_AREAS),
  ask('Japarov: drug trafficking', JAPAROV, 'quoted', PLATFORM),
  ask('What was said by Tokayev about organic agriculture?', TOKAYEV, 'reported', EXPORTS),
  ask('the Chinese president on sovereignty', XI, 'reported', SUPPORT),
  ask('did the kazakh president mention trade barriers', TOKAYEV, 'reported', BARRIERS),
  ask('Did Tokayev say that “trade barriers have been lifted”?', TOKAYEV, 'reported', BARRIERS),
  ask('quote from Caparov on the Shanghai Cooperation Organization', JAPAROV, 'quoted', SCO),
  ask('waht did tokaev sya about exprots', TOKAYEV, 'reported', EXPORTS),
  ask('according to xi jinping what would kazakhstan overcome', XI, 'reported', STRONGER),
  ask('What did Xi and Tokayev say about sovereignty?', XI, 'reported', SUPPORT),
  ask('What did Japarov and Tokayev say about drug trafficking?', JAPAROV, 'quoted', PLATFORM),
  ask('Who besides Tokayev spoke of security?', XI, 'reported', SUPPORT),
  ask('Apart from Xi, who talked about extremism?', JAPAROV, 'quoted', PLATFORM),
  ask('Which leaders spoke of agriculture?', TOKAYEV, 'reported', EXPORTS),
  who('who said that trade barriers have been lifted', TOKAYEV, 'reported', BARRIERS),

  // Facts.
  ask('Which anniversary did the summit mark?', null, 'narration', ANNIVERSARY),
  ask('Who attended the summit?', null, 'narration', ATTENDED),
  ask('What was adopted at the end of the summit?', null, 'narration', JOINT_STATEMENT),
  ask('How many leaders participated in the summit?', null, 'narration', '6 leaders'),
  ask('When was the summit held?', null, 'narration', 'held online today'),
  ask('Who is the president of Kazakhstan?', null, 'narration', ATTENDED),
  ask('Who spoke about drugs?', JAPAROV, 'quoted', PLATFORM),
  ask('Did anybody mention extremism?', JAPAROV, 'quoted', PLATFORM),
  ask('Who is the president of Uzbekistan?', null, 'narration', ATTENDED),
  ask('Who is Xi Jinping?', null, 'narration', ATTENDED),
  ask('Was the summit held online?', null, 'beside', 'held online'),
  ask('Who supports Kazakhstan’s efforts to protect sovereignty?', XI, 'reported', SUPPORT),
  ask('How much could Kazakhstan increase its exports to China?', TOKAYEV, 'reported', EXPORTS),
  ask('Who spoke of immoral entrepreneurs?', TOKAYEV, 'quoted', CUSTOMS),
];

const no = (
  command: 'who-said' | 'ask',
  text: string,
  answer: Refused['answer'] = 'not-in-articles',
): Refused => ({
  command,
  options: command === 'ask' ? { question: text } : { words: text },
  answer,
});

export const REFUSED: readonly Refused[] = [
  no('ask', 'What is the capital of Mongolia?'),
  no('ask', 'Who won the World Cup?'),
  no('ask', 'What did they decide about nuclear weapons?'),
  no('ask', 'When was the Eiffel Tower built?'),
  no('ask', 'What is the population of Tashkent?'),
  no('ask', 'How old is the president’s daughter?'),
  no('ask', 'Did Putin attend the summit?'),
  no('ask', 'did putin attend the summit'),
  no('ask', 'Who is the president of Turkey?'),
  no('who-said', 'climate change and glaciers'),
  no('who-said', 'ask not what your country can do for you'),
  no('who-said', 'nuclear submarines'),
  no('who-said', 'football'),
  no('who-said', 'банан'),
  {
    command: 'what-said',
    options: { speaker: 'Emomali Rahmon' },
    answer: 'silent',
    reply: 'Emomali Rahmon',
  },
  { command: 'what-said', options: { speaker: 'Мирзиёев' }, answer: 'silent', reply: 'Shavkat Mirziyoyev' },
  {
    command: 'what-said',
    options: { speaker: 'Xi Jinping', about: 'drug trafficking' },
    answer: 'silent',
    reply: 'Sadyr Japarov',
  },
  { command: 'what-said', options: { speaker: 'Berdimuhamedov', about: 'gas' }, answer: 'silent' },
  { command: 'what-said', options: { speaker: 'Tokayev', about: 'football' }, answer: 'silent' },
  {
    command: 'what-said',
    options: { speaker: 'Angela Merkel' },
    answer: 'unknown-speaker',
    reply: 'Angela Merkel',
  },
  { command: 'what-said', options: { speaker: 'president' }, answer: 'which-speaker', reply: 'Xi Jinping' },
  no('ask', 'What did Xi Jinping say about football?', 'silent'),
  {
    ...no('ask', 'What did Xi say about the joint statement?', 'silent'),
    reply: 'The article itself tells of it',
  },
  { ...no('ask', 'What did Putin say about customs?', 'unknown-speaker'), reply: 'Putin' },
  { ...no('ask', 'What did the Uzbek president say on trade?', 'silent'), reply: 'Kassym-Jomart Tokayev' },
  {
    ...no('ask', 'What did Xi and Rahmon say about drug trafficking?', 'none-heard'),
    reply: 'Emomali Rahmon',
  },
  no('ask', 'Who besides Japarov mentioned drug trafficking?', 'nobody-else'),
  { ...no('ask', 'Does Tokayev agree with Xi on trade?'), reply: 'for you to judge' },
  { ...no('ask', 'What is the population of Samarkand?'), reply: 'that is not named there' },
  { ...no('ask', 'What did they do?'), reply: 'no word in it that could be looked for' },
];
