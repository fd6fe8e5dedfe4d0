import { anyOf, anyWord, oneOf } from './pattern.js';
import { MONTH_OR_DAY, UNIT_OF_TIME } from './time-forms.js';
import { CURRENCY, PERCENT, UNIT_OF_MEASURE } from './units.js';

/** How numbers are written in English; sources of regular expressions over a sentence's text. */

const NUMBER_WORD = oneOf(
  `[Tt]wo [Tt]hree [Ff]our [Ff]ive [Ss]ix [Ss]even [Ee]ight [Nn]ine [Tt]en [Ee]leven [Tt]welve \\p{L}\\p{Ll}+teen [Tt]wenty
  [Tt]hirty [Ff]orty [Ff]ifty [Ss]ixty [Ss]eventy [Ee]ighty [Nn]inety [Hh]undreds? [Tt]housands? [Mm]illions? [Bb]illions?
  [Tt]rillions? [Dd]ozens?`,
);

/** As a whole, lest part of "40" be found where what follows rules out the whole. */
const FIGURE = '(?<![\\p{L}\\p{N}.,:–-])\\p{N}[\\p{N}.,]*(?<![.,])(?![.,]?\\p{N})';

const SCALE = anyOf(
  '[ -](?:and |of )?(?:hundred|thousand|million|billion|trillion|dozen)s?\\b',
  '(?:mn|bn|tn|m|k)\\b',
);

/** Any number, with the words that it goes on with. */
export const NUMBER = `(?:${FIGURE}|\\b(?:[Oo]ne|${NUMBER_WORD})(?:-${NUMBER_WORD}|-one)?(?!\\p{L}|-${NUMBER_WORD}|-one))${SCALE}*(?!${SCALE})`;

/** What makes a number no count of things: a percent, money, a length, an age or a length of time, an ordinal, a clock. */
const NO_COUNT = `(?!-?\\p{L}{0,2}[ -]?(?:${PERCENT}|${CURRENCY}|${UNIT_OF_MEASURE})|[ -]${UNIT_OF_TIME}|(?:st|nd|rd|th)\\b|:\\d)`;

const NO_YEAR = '(?!(?:1\\d|20)\\d\\d(?:s|[–/-]\\d+)?(?![,.]?\\d)(?! \\p{Ll}+s\\b))';

const NO_DATE = `(?<!${MONTH_OR_DAY} )(?!\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH_OR_DAY})`;

/** Where no number begins nothing more is tried: that is most places. */
const BEGINS = '(?<![\\p{L}\\p{N}$€£¥₽₹₺])(?=[\\p{N}BDEFHMNOSTbdefhmnost])';

const COUNT = `${BEGINS}${NO_DATE}${NO_YEAR}${NUMBER}(?<![$€£¥₽₹₺]\\p{N}[\\p{N}.,]*)${NO_COUNT}`;

/** What counts without a number. */
const COUNT_WORD = anyOf(
  `\\b(?:a|an only) ${oneOf('couple dozen handful hundred lone million pair score single thousand total')}\\b`,
  anyWord(
    `both countless few half innumerable majority minority most multiple nobody none numerous pair quartet several single
    thrice trio twice various`,
  ),
  '\\b(?:a|one|two|three)[ -](?:third|quarter|fifth)s?\\b',
  '\\b[Nn]o(?= \\p{Ll})',
);

export const AMOUNT_WORD = anyWord(
  `countless doubled? enough halved? infinite(?:ly)? least less limited little lots? majority many more most much nothing
    only quarter third tripled? twice unlimited whole`,
);

export const NUMBER_FORMS = {
  number: { clear: anyOf(COUNT, COUNT_WORD), loose: anyOf(NUMBER, AMOUNT_WORD) },
  amount: { clear: anyOf(`${BEGINS}${NO_DATE}${NO_YEAR}${NUMBER}`, COUNT_WORD), loose: AMOUNT_WORD },
  times: {
    clear: anyOf(
      anyWord('once twice thrice'),
      `(?:${NUMBER}|\\b(?:few|many|several)) (?:\\p{Ll}+ )?times?\\b`,
      '\\b(?:\\p{L}+th|first|second|third) time\\b',
    ),
    loose: anyOf(COUNT, COUNT_WORD),
  },
  share: {
    clear: anyOf(
      `(?:${NUMBER}|\\b(?:an?|half an?)) ?${PERCENT}`,
      '\\b(?:half|halves|thirds?|quarters?|fifths?|tenths?)\\b',
      '\\b\\p{N}+\\/\\p{N}+',
      `${NUMBER} (?:in|out of|of the|of every) (?:the |every )?${NUMBER}`,
      '\\b(?:[Mm]ajority|[Mm]inority)\\b|\\b(?:[Mm]ost|[Aa]ll|[Nn]one) of\\b',
    ),
    loose: anyOf(COUNT, AMOUNT_WORD),
  },
};
