/** Irregular forms of English verbs: a verb and its past, and its participle where that is a third form. In lower case. */

const rows = (table: string): string[][] =>
  table
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((row) => row.split(' '));

/** Those whose past is seldom anything else. */
const CLEAR = rows(`
  arise arose arisen, eat ate eaten, beat beat beaten, become became, begin began begun, bend bent, bleed bled,
  blow blew blown, bear bore borne, buy bought, bind bound, breed bred, break broke broken, bring brought, build built,
  come came, catch caught, choose chose chosen, cling clung, creep crept, deal dealt, dive dove, drink drank drunk,
  draw drew drawn, drive drove driven, dig dug, feed fed, fall fell fallen, feel felt, flee fled, fly flew flown,
  forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, fight fought, freeze froze frozen,
  give gave given, get got gotten, grow grew grown, hear heard, hold held, hide hid hidden, hang hung, keep kept,
  kneel knelt, know knew known, lay laid, lead led, leap leapt, lend lent, lose lost, make made, mean meant, meet met,
  mistake mistook mistaken, overcome overcame, overtake overtook overtaken, pay paid, plead pled, run ran,
  ring rang rung, ride rode ridden, rise rose risen, sing sang sung, sing sung, sink sank sunk, sit sat, send sent, shine shone,
  shake shook shaken, shrink shrank shrunk, sleep slept, slide slid, seek sought, spend spent, spring sprang sprung,
  steal stole stolen, stand stood, strike struck stricken, stick stuck, swim swam swum, sweep swept,
  swear swore sworn, teach taught, think thought, throw threw thrown, take took taken, tear tore torn,
  undergo underwent undergone, understand understood, undertake undertook undertaken, uphold upheld, go went gone,
  weep wept, withdraw withdrew withdrawn, withstand withstood, wake woke woken, wear wore worn, win won, wind wound,
  weave wove woven, write wrote written`);

/** Those whose past is often a noun, an adjective or another verb's base form, too. */
const AMBIGUOUS = rows(
  'bid bid, cast cast, cost cost, cut cut, find found, hit hit, hurt hurt, leave left, lie lay lain, let let, put put, read read, see saw seen, set set, shoot shot, shut shut, split split, spread spread',
);

/** Those by which somebody is said to speak; as pasts they are known from the cues. */
const OF_SPEAKING = rows('say said, sell sold, speak spoke spoken, tell told');

const pastsOf = (verbs: string[][]): ReadonlySet<string> => new Set(verbs.map(([, past = '']) => past));

export const IRREGULAR_PASTS = pastsOf(CLEAR);

export const AMBIGUOUS_PASTS = pastsOf(AMBIGUOUS);

/** An irregular form and its verb: "wrote" is of "write". Without forms that are often something else. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  [...CLEAR, ...OF_SPEAKING].flatMap(([verb = '', ...forms]) =>
    forms.map((form): [string, string] => [form, verb]),
  ),
);
