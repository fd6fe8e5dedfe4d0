import { TITLES, titleGender } from '../lexicon/words.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const WOMEN = words(`
  woman girl lady wife mother mom mum sister daughter aunt niece widow grandmother granddaughter stepmother bride
  girlfriend actress waitress hostess heiress duchess baroness empress priestess nun midwife housewife schoolgirl
  heroine goddess ballerina chairwoman spokeswoman congresswoman businesswoman councilwoman policewoman saleswoman
  sportswoman frontwoman servicewoman noblewoman laywoman`);

const MEN = words(`
  man boy gentleman husband father dad brother son uncle nephew widower grandfather grandson stepfather groom boyfriend
  actor waiter duke baron emperor monk hero schoolboy chairman spokesman congressman businessman councilman policeman
  salesman sportsman frontman serviceman nobleman layman fisherman craftsman tribesman cameraman alderman clergyman
  statesman gunman`);

/** "the actor" and "the hero" are said of women, too. */
const EITHER = words('actor hero waiter');

const PEOPLE = words(`
  adult ally artisan associate author athlete boss bystander captive celebrity chef child citizen civilian client clerk
  colleague combatant critic defendant descendant diplomat donor economist expert fan friend graduate guard guest guide
  heir host immigrant informant insider journalist judge juror local migrant monk motorist native neighbor neighbour nurse
  official operative opponent owner parent participant patient pedestrian person pilot pupil rebel refugee relative
  representative resident sailor servant skipper soldier source specialist student survivor suspect teen tourist tycoon veteran
  victim villager volunteer witness youth democrat republican conservative liberal socialist billionaire millionaire
  mediator monarch newcomer nominee retiree escapee trainee employee detainee appointee evacuee`);

/** Things that end as the names of those who do something: "letter" beside "painter". */
const THINGS = words(`
  answer barrier border cancer career center centre chapter charter cluster computer corner counter cover danger dinner
  disaster disorder elevator error factor floor flower fever folder generator gender harbor harbour holder-over hunger
  indicator interior labor labour ladder layer letter list matter member-state merger meter mirror motor murder newsletter
  newspaper number offer order paper poster powder power quarter register remainder river rumor rumour sector server
  shelter shoulder soccer summer terror theater theatre thriller timber tower trailer transfer twitter vapor war-chest
  water weather whisper winter banner bumper chamber color colour favor favour finger flyer honor honour humor humour
  header footer printer router scanner sensor tractor trigger twist artist-run checklist playlist list mist christ
  guardian median meridian custodian-bank`);

/** "police spokeswoman", "farmer": a noun for one person. */
export function isPersonNoun(noun: string): boolean {
  if (TITLES.has(noun) || WOMEN.has(noun) || MEN.has(noun) || PEOPLE.has(noun)) return true;
  return noun.length > 4 && /(?:[^ae]er|eer|or|ist|ian|yst|ologist)$/.test(noun) && !THINGS.has(noun);
}

/** The gender that a noun tells: of "spokeswoman", "his wife"; null of "farmer". */
export function nounGender(noun: string): 'female' | 'male' | null {
  if (WOMEN.has(noun)) return 'female';
  if (MEN.has(noun) && !EITHER.has(noun)) return 'male';
  return titleGender(noun);
}

const PLURALS = words(
  'people men women children police media staff youth critics others both many some several few most leaders',
);

/** "officials", "police": a noun for several. */
export const isPluralNoun = (noun: string): boolean =>
  PLURALS.has(noun) || (noun.length > 3 && /[^suis]s$/.test(noun) && !/(?:ics|news)$/.test(noun));

/** "officials", "farmers": a noun for several people. */
export const isPluralPersonNoun = (noun: string): boolean =>
  PLURALS.has(noun) || (noun.endsWith('s') && isPersonNoun(noun.slice(0, -1)) && !isPersonNoun(noun));
