/**
 * Closed classes of English words that noun phrases and clauses are told apart by; all in lower case, with straight
 * apostrophes.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Pronouns that can be the subject of a verb of saying. */
export const PRONOUNS = words('he she they i we it you who everyone everybody nobody someone somebody');

/** Pronouns that stand for one person or several; which entities they can stand for is decided by gender. */
export const PERSONAL: ReadonlyMap<string, 'male' | 'female' | 'many' | 'thing'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['they', 'many'],
  ['them', 'many'],
  ['their', 'many'],
  ['it', 'thing'],
  ['its', 'thing'],
]);

export const DETERMINERS = words(`
  a an the this that these those some many several most all both his her their its our my your another other any no
  each every few one two three four five six more half much such either neither`);

/** Articles and possessives: what follows them is a noun, never a verb. */
export const NOUN_OPENERS = words(
  'a an the this these those his her their its our my your another any no each every',
);

export const AUXILIARIES = words(`
  has have had having is are was were be been being am do does did will would can could may might must should shall
  's 've 'd 're 'll 'm not hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't
  cannot couldn't shouldn't`);

export const BE = words("is are was were be been being am 's 're isn't aren't wasn't weren't");

/** Adverbs that stand between a subject and its verb and do not end in -ly. */
export const ADVERBS = words(`
  also then later now still once never often further just even first again already always sometimes soon thus
  too instead meanwhile however therefore nevertheless twice ever yet almost since even so long only all both each
  likewise indeed moreover furthermore nonetheless otherwise hence
  himself herself themselves itself today yesterday perhaps maybe besides still`);

/** Words that open a question within a sentence: "asked whether". */
export const QUESTION_WORDS = words('whether if how why what where who when which');

/** Nouns and names that end in -ly, as most adverbs do. */
export const NOT_ADVERBS = words(`
  ally anomaly assembly belly bully butterfly elderly family folly italy jelly july lily monopoly rally reply supply
  beverly billy carly cicely connolly connelly daly donnelly emily healy holly kelly kennelly kimberly lilly molly nelly
  polly reilly sally scully shelly tully willy`);

export const PREPOSITIONS = words(`
  of for from at in with on to by behind close inside near among within including about against between into over
  under after before during since through across around outside without toward towards amid upon along as like per
  via despite throughout`);

/** Prepositions that carry a noun on: "a spokesman for the union". */
export const NOUN_LINKS = words(
  'of for from at in with on to by behind inside near among within including against about',
);

/** Words that open a clause and so end a noun phrase that is read backwards. */
export const SUBORDINATORS = words(`
  that if when while because although though where whether so than what how why until unless once but yet nor which
  who whom whose as since before after`);

export const COORDINATORS = words('and or &');

/** Finite verbs so common that they need no lexicon entry to end a noun phrase. */
export const COMMON_VERBS = words(`
  came went got made took gave saw knew thought believed hoped wanted felt found kept left met ran lost won held
  began became seemed appeared remained led sent brought put let set cut hit spent built paid heard meant
  think thinks believe believes hope hopes want wants feel feels know knows see sees get gets make makes take takes
  come comes go goes become becomes seem seems appear appears remain remains show shows showed shown mean means fear
  fears need needs understand`);

/** Adverbs and names of days that stand between a verb and what was said. */
export const TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently
  afterward afterwards then again once there here back simply flatly bluntly early late last next this week month
  year night morning afternoon evening ago before`);

/** Titles, in lower case, that stand before a name. */
export const TITLES = words(`
  mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor president vice sen sen. senator senators
  rep rep. reps. representative congressman congresswoman gov gov. governor mayor secretary minister prime chancellor
  king queen prince princess sheikh sheik emir sultan crown judge justice attorney general gen gen. col col. colonel
  lt lt. capt capt. captain sgt sgt. maj maj. major adm adm. admiral rev rev. reverend pope father sister brother
  bishop archbishop cardinal imam rabbi ayatollah sheriff chief ceo chairman chairwoman chair director speaker
  ambassador commissioner commander officer detective inspector deputy acting former then ex premier first foreign
  defense defence interior finance envoy spokesman spokeswoman spokesperson candidate nominee coach leader whip executive manager adviser advisor aide
  strategist economist analyst lawyer deputy mp chairperson superintendent principal dean rector
  h.e. hon hon. rt. rt honourable honorable excellency highness majesty eminence holiness hrh h.r.h. pm fm cm
  vice-president vice-premier vice-chairman vice-chancellor secretary-general director-general attorney-general
  governor-general consul-general undersecretary under-secretary-general consul rapporteur ombudsman magistrate
  prosecutor barrister councillor councilor councilman councilwoman alderman lawmaker legislator mep mla msp dg
  lieutenant brigadier brig. corporal cpl. commodore cmdr. marshal maj.-gen. lt.-gen.
  shri smt smt. swami maulana maulvi mullah mufti sheikha haji hajji alhaji hajiya alhaja mallam oba cde cde. comrade
  barr barr. engr engr. eng eng. ing. lic. dra. sra. srta. doña madam madame monsieur monsignor msgr. padre pastor
  apostle evangelist patriarch metropolitan archimandrite datuk dato datin seri tun puan encik khun atty. akim hokim
  khokim academician engineer scientist researcher activist striker midfielder goalkeeper defender winger trainer`);

/** States and provinces of two words that a city is placed in: "Osa, Costa Rica". */
export const TWO_WORD_PLACES: ReadonlySet<string> = new Set(
  'baja california,british columbia,burkina faso,cape verde,costa rica,el salvador,great britain,hong kong,ivory coast,nova scotia,puerto rico,rhode island,saudi arabia,sierra leone,sri lanka'.split(
    ',',
  ),
);

const MALE_TITLES = words(
  `mr mr. sir lord king prince pope father brother sheikh congressman chairman spokesman councilman alderman vice-chairman
  shri alhaji mallam monsieur monsignor msgr. padre patriarch archimandrite oba`,
);
const FEMALE_TITLES = words(
  `mrs mrs. ms ms. miss dame lady queen princess sister congresswoman chairwoman spokeswoman councilwoman
  smt smt. sheikha hajiya alhaja dra. sra. srta. doña madam madame datin puan`,
);

/** The gender that a title tells, if it does. */
export function titleGender(title: string): 'male' | 'female' | null {
  const lower = title.toLowerCase();
  if (MALE_TITLES.has(lower)) return 'male';
  return FEMALE_TITLES.has(lower) ? 'female' : null;
}

/** Abbreviations whose full stop does not end a sentence. */
export const ABBREVIATIONS = words(`
  mr mrs ms dr prof sen rep reps gov gen col lt capt sgt maj adm rev hon st jr sr vs no dept inc corp co ltd jan feb
  mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun calif fla tex mass conn pa va md ariz colo
  wash ore mich wis minn ill ind tenn ala ga la miss mo neb nev okla kan ky del vt nh nj nm ny nc nd ri sc sd wv
  etc al approx est fig vol pp ed ave blvd rd mt ft
  rt cde barr engr eng smt brig cpl cmdr msgr atty lic ing dra sra srta retd supt insp amb asst assoc arch pres`);

/** Determiners that are a subject by themselves: "some say". */
export const STAND_ALONE = words('some many several most all both those others one two three few each');

/** Words in the names of groups, places and things, which no person's name has. */
export const THING_WORDS = words(`
  ministry department office agency bureau commission committee council court senate house parliament congress party
  union association league federation organization organisation society institute university college school academy
  hospital bank company corporation corp inc group fund foundation trust center centre house street avenue road square
  city county province state states republic kingdom island islands river lake sea ocean mountain mountains bay
  news times post journal press media radio television tv agency report review today daily herald tribune
  army navy force forces police guard act bill law treaty agreement summit forum conference convention games cup
  north south east west northern southern eastern western central new san los las el united nations world
  international national federal january february march april june july august september october november december
  campaign caucus administration government service services security airport airlines`);

/** Adjectives of nation and party that stand before a person's name and are no part of it. */
export const DESCRIPTORS = words(`
  democrat democrats democratic republican republicans conservative liberal labour socialist communist independent
  libertarian gop
  american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian
  swedish norwegian danish finnish polish czech slovak hungarian romanian bulgarian greek turkish serbian croatian
  slovenian bosnian albanian ukrainian russian belarusian lithuanian latvian estonian georgian armenian azerbaijani
  kazakh kyrgyz uzbek tajik turkmen mongolian chinese japanese korean vietnamese thai cambodian burmese malaysian
  indonesian filipino singaporean indian pakistani bangladeshi nepalese afghan iranian iraqi syrian lebanese israeli
  palestinian jordanian saudi emirati qatari kuwaiti omani yemeni egyptian libyan tunisian algerian moroccan sudanese
  ethiopian eritrean somali kenyan ugandan tanzanian rwandan burundian congolese nigerian ghanaian ivorian senegalese
  malian guinean liberian cameroonian angolan zambian zimbabwean mozambican namibian canadian mexican guatemalan
  honduran salvadoran nicaraguan panamanian cuban haitian dominican jamaican colombian venezuelan ecuadorian peruvian
  bolivian chilean argentine argentinian uruguayan paraguayan brazilian australian european african asian arab kurdish`);
