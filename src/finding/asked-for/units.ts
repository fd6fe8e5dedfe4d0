import { oneOf } from './pattern.js';

/** What numbers are told in; sources of regular expressions, to stand behind a number. */

export const PERCENT = '(?:%|percent\\b|per cent\\b|percentage points?\\b)';

export const CURRENCY = `${oneOf(
  `baht cedis? cents? crowns? dinars? dirhams? dollars? dong euros? francs? hryvnias? kron[ae]r? leva liras? manat naira
  pence pesos? pounds? rand reais renminbi ringgit riyals? roubles? rubles? rupees? rupiah shillings? soms? somoni taka
  tenge won yen yuan zlotys? USD EUR GBP`,
)}\\b`;

/** In full; they stand behind "several" as well. */
export const MEASURE_WORD = `${oneOf(
  `acres? barrels? bits? bytes? carats? degrees? feet foot gallons? gigawatts? grams? hectares? inch(?:es)? kelvins? kilos?
  kilograms? kilomet(?:er|re)s? kilowatts? knots? lit(?:er|re)s? megawatts? met(?:er|re)s? miles? milligrams?
  millimet(?:er|re)s? centimet(?:er|re)s? ounces? pounds? storeys? stories tonnes? tons? volts? watts? yards?`,
)}\\b`;

/** The short forms that are no words stand behind a figure alone. */
export const UNIT_OF_MEASURE = `(?:(?:square|cubic|metric|nautical) )?(?:${MEASURE_WORD}|(?:${oneOf(
  'cm ft g GW ha hp Hz kg km km2 km² kPa kW lb lbs m m2 m² mg mi mm mph km\\/h MW nm sq °C?F?',
)})(?![\\p{L}\\p{N}]))`;
