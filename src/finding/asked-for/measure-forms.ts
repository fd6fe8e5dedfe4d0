import { AMOUNT_WORD, NUMBER } from './number-forms.js';
import { anyOf, anyWord, oneOf } from './pattern.js';
import { UNIT_OF_TIME, WEEKDAY } from './time-forms.js';
import { CURRENCY, MEASURE_WORD, PERCENT, UNIT_OF_MEASURE } from './units.js';

/** How numbers with a unit are written, money and lengths of time among them. */

const MONEY = anyOf(
  '[$€£¥₽₹₺]\\s?\\p{N}[\\p{N}.,]*',
  '\\b(?:US|USD|EUR|GBP|AED|RMB)\\$? ?\\p{N}[\\p{N}.,]*',
  `(?:${NUMBER}|\\b(?:an?|half an?|several|few)) ?(?:\\p{L}+ )?${CURRENCY}`,
);

const DURATION = anyOf(
  `(?:${NUMBER}|\\b${oneOf(
    'an? another entire few for full half many of several some the whole',
  )})[ -]?(?:(?:\\p{Ll}+|or \\p{L}+|to \\p{L}+)[ -])?${UNIT_OF_TIME}\\b`,
  anyWord('hours days weeks months years decades centuries generations'),
  '\\b[Ff]rom .{1,40}? (?:to|until|through) ',
  '\\b(?:1\\d|20)\\d\\d ?[–-] ?\\d{2,4}',
  anyWord('briefly forever indefinitely lifetime overnight permanently since throughout till until'),
);

const MEASURE = anyOf(
  `${NUMBER}[ -]?(?:by \\p{N}+ ?)?(?:\\p{Ll}+ )?${UNIT_OF_MEASURE}`,
  `\\b${oneOf('an? half few hundreds several thousands')} (?:an? |of )?(?:square |cubic )?${MEASURE_WORD}`,
);

const AGE = anyOf(
  `${NUMBER}[ -](?:(?:and a half|full|to \\p{L}+) )?(?:years?|months?|weeks?|days?)(?:[ -]olds?)?\\b`,
  `\\b${oneOf('aged? ages at')} (?:(?:of|just|only|least) )*${NUMBER}`,
  `\\b(?:his|her|their) (?:\\p{Ll}+ )?${oneOf('teens twenties thirties forties fifties sixties seventies eighties nineties')}\\b`,
  `, ${NUMBER},`,
  anyWord('century centuries decades millennia'),
);

const FREQUENCY = anyOf(
  anyWord(
    `always annual(?:ly)? biennial(?:ly)? daily each every fortnightly frequently hourly monthly never nightly
    occasionally often once per quarterly rarely regularly seldom sometimes times? twice usually weekly yearly`,
  ),
  `\\ba ${UNIT_OF_TIME}\\b`,
  `\\bon ${WEEKDAY}`,
);

export const MEASURE_FORMS = {
  money: {
    clear: MONEY,
    loose: anyOf(
      `${NUMBER} ?(?:thousand|million|billion|trillion)`,
      '\\b(?:as|twice|half|times) (?:as )?(?:much|the)\\b',
      anyWord('cheap expensive free nothing'),
      PERCENT,
    ),
  },
  duration: { clear: DURATION, loose: anyOf(NUMBER, anyWord('brief long longer short')) },
  length: { clear: anyOf(DURATION, MEASURE), loose: NUMBER },
  measure: { clear: MEASURE, loose: anyOf(NUMBER, AMOUNT_WORD, anyWord('as than')) },
  age: { clear: AGE, loose: anyOf(NUMBER, anyWord('born')) },
  frequency: {
    clear: FREQUENCY,
    loose: anyOf(NUMBER, anyWord('all common(?:ly)? generally intervals? most normally')),
  },
};
