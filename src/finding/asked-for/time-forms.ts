import { anyOf, anyWord, oneOf } from './pattern.js';

/** How times are written in English; sources of regular expressions over a sentence's text. */

export const UNIT_OF_TIME = oneOf(
  `seconds? minutes? hours? days? nights? weeks? weekends? fortnights? months? years? decades? centur(?:y|ies)
  seasons? generations? millenni(?:a|um)`,
);

const MONTH = oneOf('January February March April June July August September October November December');

const SHORT_MONTH = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?(?= \\d)';

/** "May" is a verb in most places. */
const MAY = `(?:(?<=\\b${oneOf(
  'and by early from in last late next of or since this through till to until',
)} |\\d |\\d(?:st|nd|rd|th) |mid-)May\\b|May(?= \\d))`;

export const WEEKDAY = `\\b${oneOf('Mon Tues Wednes Thurs Fri Satur Sun')}days?\\b`;

export const MONTH_OR_DAY = anyOf(`\\b${MONTH}\\b`, `\\b${SHORT_MONTH}`, WEEKDAY, MAY);

/** Four figures that are no amount, or fewer where something tells that they are a year. */
const YEAR = anyOf(
  '(?<![\\p{L}\\p{N}.,$€£¥-])(?:1\\d|20)\\d\\d(?:[–/-]\\d{2,4})?s?(?![\\p{L}\\p{N}%]|[.,]\\d)',
  '(?<=\\d[–-])(?:1\\d|20)\\d\\ds?\\b',
  '\\b(?:AD|A\\.D\\.) ?\\d+',
  '\\b\\d[\\d,]*(?:[–-]\\d+)? ?(?:BCE?|CE|AD|B\\.C\\.|A\\.D\\.)',
  '(?<=\\b(?:by|circa|from|in|of|since|until) )[1-9]\\d\\d(?![\\p{L}\\p{N}]|[.,]\\d| \\p{Ll}+s\\b)',
  '\\(\\d{2,4}[–-]\\d{2,4}\\)',
  "[’']\\d\\ds?\\b",
);

const ORDINAL = anyOf(
  '\\d+(?:st|nd|rd|th)',
  oneOf('first second third fourth fifth sixth seventh eighth ninth tenth twenty-first'),
  '(?:eleven|twelf|\\p{Ll}{3,5}teen|twentie|thirtie)th',
);

const CENTURY = anyOf(
  `\\b${ORDINAL}(?:[ -](?:and|to|or|through|until)[ -](?:the )?${ORDINAL})?[ -](?:century|centuries|millennium)`,
  `\\b${oneOf('beginning end half middle quarter start turn')} of (?:the|that|this) (?:\\p{L}+ )?century`,
  '\\b(?:last|next|previous|past|this|that) (?:century|decade|millennium)',
  `\\b\\p{Lu}\\p{L}+ ${oneOf('Ages? [Dd]ynasty [Ee]ra [Pp]eriod Revolution Wars?')}\\b`,
  anyWord('antiquity prehistory prehistoric medieval renaissance'),
);

const CLOCK = anyOf(
  '\\b\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b',
  '\\b\\d{1,2}:\\d\\d\\b',
  anyWord("noon midday midnight dawn dusk sunrise sunset daybreak nightfall o[’']?clock"),
  `\\b${oneOf('about after around at before by from till until')} (?:half past )?${anyOf(
    oneOf('one two three four five six seven eight nine ten eleven twelve'),
    '\\d{1,2}',
  )}(?= in the|[,.;]|$)`,
);

const FROM_NOW = anyOf(
  anyWord(
    'today yesterday tomorrow tonight overnight recently nowadays currently soon immediately formerly originally initially',
  ),
  `\\b${oneOf(
    'at day each early every in last late next that the this tomorrow yesterday',
  )} (?:morning|afternoon|evening|night)\\b`,
);

/** "Spring" and "fall" are other things, too. */
const SEASON = anyOf(
  `\\b${oneOf('by during each early every in last late next of since that the this until')} (?:the )?(?:spring|fall)\\b`,
  anyWord('(?:summer|autumn|winter)(?:s|time)?'),
);

const SOME = anyOf(
  '\\p{N}[\\p{N}.,]*',
  oneOf(
    `an? one two three four five six seven eight nine ten eleven twelve \\p{Ll}+teen twenty thirty forty fifty sixty
    seventy eighty ninety several few many`,
  ),
  'couple of',
);

const RELATIVE = anyOf(
  `\\b(?:${SOME} (?:\\p{Ll}+ )?)?${UNIT_OF_TIME} ${oneOf('afterwards? after ago away before earlier hence later')}\\b`,
  `\\b${oneOf(
    '[Aa]fter [Bb]y [Ff]or [Ii]n [Oo]ver [Uu]ntil [Ww]ithin',
  )} (?:(?:\\p{Ll}+|at least|(?:less|more) than|the \\p{Ll}+) )?${SOME} (?:more )?${UNIT_OF_TIME}\\b`,
  `\\b${anyOf(
    oneOf('coming each earl(?:y|ier) every final following last later? next past previous same that this'),
    ORDINAL,
  )} (?:(?:in|of) )?(?:(?:that|the|this) )?(?:\\p{Ll}+ )?${oneOf(
    'day decade month quarter season semester session term time week weekend year (?:and \\p{Ll}+ )?years',
  )}\\b`,
);

const ANY_MOMENT = anyOf(MONTH_OR_DAY, YEAR, CENTURY, CLOCK, FROM_NOW, SEASON, RELATIVE);

/** What happened at the time: "after the vote", "at the onset of winter", with its words. */
const EVENT = `\\b${anyOf(
  oneOf(
    '[Aa]fter [Bb]efore [Dd]uring [Ff]ollowing [Oo]nce [Ss]ince [Tt]ill [Uu]ntil [Uu]pon [Ww]hen(?:ever)? [Ww]hile',
  ),
  '[Aa]s soon as|[Bb]y the time',
  `(?:[Aa]t|[Bb]y|[Ff]rom|[Ii]n|[Oo]n|[Nn]ear|[Tt]owards?) (?:the )?${oneOf(
    'start end beginnings? onset close eve height turn time days? years moment outbreak reign opening',
  )}`,
)}\\b(?: \\p{L}+){0,4}`;

const CONDITION = '\\b(?:[Ii]f|[Uu]nless|[Ww]here|[Pp]rovided|[Aa]s)\\b(?: \\p{L}+){0,3}';

export const TIME_FORMS = {
  moment: { clear: ANY_MOMENT, loose: EVENT },
  occasion: { clear: anyOf(ANY_MOMENT, EVENT), loose: CONDITION },
  year: {
    clear: anyOf(
      YEAR,
      '\\b(?:last|next|this|that|same|previous) year\\b',
      `\\b${SOME} years? (?:ago|later|earlier|before|after)\\b`,
    ),
    loose: anyOf(CENTURY, RELATIVE),
  },
  century: { clear: anyOf(CENTURY, YEAR), loose: anyOf(RELATIVE, EVENT) },
  clock: { clear: CLOCK, loose: ANY_MOMENT },
};
