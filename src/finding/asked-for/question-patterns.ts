import { once } from '../../once.js';
import type { Form } from './forms.js';
import { anyOf, oneOf } from './pattern.js';
import type { Sought } from './sought.js';

/** How questions ask for something of a kind, over their folded words from the question word on. */

/** What a question asks with; in the middle of a clause "when" and "where" ask for nothing. */
export const AUXILIARY = oneOf(
  'am are is was were do does did has have had can could may might must shall should will would',
);

const BE = '(?:is|are|was|were|will be|would be|has been)';

/** Up to two words that tell more of a noun: "what European country". */
const TOLD = `(?:(?!(?:${AUXILIARY}|a|about|an|of|take|takes|the|took)\\b)[\\p{L}\\p{N}-]+ ){0,2}`;

const WHICH = `(?:what|which) (?:of the )?${TOLD}`;

/** "What’s" is "what" among folded words. */
const WHAT_IS = `what (?:${BE} )?the ${TOLD}`;

const NAME_OF = `${WHAT_IS}names? of (?:a|the|this|that) ${TOLD}`;

/** Behind a noun that is not the first half of another: "what day did", not "what day length". */
const NO_NOUN = `(?=$| ${anyOf(AUXILIARY, oneOf('a after an and before by for from he in it on she that the they which'), '\\p{L}+ed')}\\b)`;

const PLACES = `${oneOf(
  'area city cities continent countr(?:y|ies) county counties district island location nation place port province region state suburb town village',
)}s?\\b`;

const PEOPLE = `${oneOf(
  `actor artist author captain chancellor coach composer director emperor governor judge king leader man mayor men
  minister musician official painter people person player philosopher poet politician pope president prince princess
  queen scientist senator singer speaker spokes(?:man|woman|person) wom[ae]n writer`,
)}s?\\b`;

const PRICES = oneOf(
  'budget compensation costs? debts? fares? fees? fines? income loan prices? profit rent revenue salary wages?',
);

const PAYING = oneOf(
  `afford aid borrow(?:ed)? charged?s? compensation costs? costing debts? donated?s? earn(?:ed|s)? fined? funding funds
  invest(?:ed|s)? lent lends? loans? loses? money paid pays? paying owed?s? priced? profits? rent revenue salary saved?
  sold spend(?:ing|s)? spent tax(?:es)? wages? worth`,
);

const TIMES = oneOf('seconds? minutes? hours? days? nights? weeks? months? years? decades? centur(?:y|ies)');

const UNITS = oneOf(
  `acres celsius centimet(?:er|re)s degrees feet foot hectares inches kilograms kilomet(?:er|re)s kilos kilowatts? km
  lit(?:er|re)s megawatts met(?:er|re)s miles millimet(?:er|re)s ounces tonnes tons volts watts yards`,
);

const CURRENCIES = oneOf('dollars euros francs pesos pounds rand roubles rubles rupees yen yuan');

const SIZES = oneOf(
  'altitude depth diameter distance elevation height length speed temperature weight width',
);

const SIZED = oneOf(
  'big broad close cold deep far fast heavy high hot large near small tall thick warm wide',
);

/** The narrower before the wider. */
const ASKING: readonly [Sought, Form, string][] = [
  ['age', 'age', `how (?:many years )?old\\b|${WHICH}ages?${NO_NOUN}|what ${BE} .*\\bage$`],
  ['time', 'occasion', 'when (?:am|are|is|do|does|can|could|may|might|must|should)\\b'],
  ['time', 'moment', `when(?:$| ${AUXILIARY}\\b| (?:a|the) (?:final|first|last|next)\\b)`],
  ['time', 'moment', `how long ago\\b|how many ${TIMES} ago\\b|how (?:early|late|recently|soon)\\b`],
  ['time', 'year', `${WHICH}years?${NO_NOUN}|${WHAT_IS}year\\b`],
  ['time', 'century', `${WHICH}(?:century|centuries|decades?)${NO_NOUN}`],
  ['time', 'clock', `(?:what|which) (?:time|hour)${NO_NOUN}`],
  [
    'time',
    'moment',
    `${WHICH}(?:dates?|days?|months?|season|week|weekday)(?: of the (?:month|week|year))?${NO_NOUN}`,
  ],
  ['time', 'moment', `what time of (?:the )?(?:day|year)\\b|${WHAT_IS}(?:date|day|month)\\b`],
  ['place', 'place', `where(?:$| (?:${AUXILIARY}|that|the|this)\\b)|${WHAT_IS}location\\b`],
  ['place', 'placeName', `${WHICH}${PLACES}|${NAME_OF}${PLACES}`],
  ['frequency', 'frequency', 'how (?:frequently|often|regularly)\\b'],
  ['frequency', 'times', 'how many times\\b'],
  [
    'duration',
    'duration',
    `how many (?:(?:hundreds?|thousands?) of |more )?${TIMES}\\b|how much (?:more )?time\\b`,
  ],
  ['duration', 'duration', 'how long (?:did|do|does|had|has|have|will|would|must|can|could|should|may)\\b'],
  ['duration', 'length', 'how long\\b'],
  ['money', 'money', `how (?:many|much) ${CURRENCIES}\\b|how much (?:.*\\b)?${PAYING}\\b`],
  [
    'money',
    'money',
    `${WHICH}${PRICES} ${AUXILIARY}\\b|${WHAT_IS}${PRICES}\\b|what (?:did|do|does|will|would) .*\\bcost$`,
  ],
  [
    'share',
    'share',
    `(?:how many|how much|what|which) ${TOLD}(?:fraction|percent|percentage|proportion|share)\\b`,
  ],
  ['share', 'share', `${WHAT_IS}(?:percentage|proportion|share)\\b`],
  ['measure', 'measure', `how many ${UNITS}\\b|how ${SIZED}\\b|what ${SIZES}\\b|${WHAT_IS}${SIZES}\\b`],
  ['number', 'number', 'how many\\b'],
  ['number', 'amount', `how much\\b|(?:what|which) (?:amount|number|quantity)\\b`],
  ['number', 'amount', `${WHAT_IS}(?:amount|death toll|number|population|quantity|toll|total)\\b`],
  ['person', 'person', `(?:who|whom|whose)\\b|${WHICH}${PEOPLE}|${NAME_OF}${PEOPLE}`],
  ['reason', 'reason', 'why\\b|how come\\b|what (?:caused|causes|drove|led to|made|prompted|triggered)\\b'],
  ['reason', 'reason', `${WHICH}(?:cause|motive|reason)s?\\b|${WHAT_IS}(?:cause|motive|reason)s?\\b`],
];

export const QUESTION_PATTERNS = ASKING.map(([sought, form, asking]) => ({
  sought,
  form,
  asking: once(() => new RegExp(`^(?:${asking})`, 'u')),
}));
