/**
 * Beginnings of words that are spelt in two ways by no rule, and the one that they share. All words with the
 * beginning take it, in articles and questions alike, so that "grey" and "greyish" stay together.
 */
const BEGINNINGS = new Map(
  `acknowledgement:acknowledgment aeroplane:airplane aesthet:esthet ageing:aging aluminium:aluminum amoeb:ameb
  anaem:anem anaesth:anesth archaeo:archeo artefact:artifact caesarean:cesarean chequer:checker cosy:cozy
  defence:defense diarrhoea:diarrhea doughnut:donut encyclopaed:encycloped enquir:inquir faec:fec foet:fet gaol:jail
  grey:gray gynaec:gynec haem:hem homoeo:homeo jewellery:jewelry judgement:judgment kerb:curb leukaem:leukem
  licence:license manoeuv:maneuv meagre:meager mediaev:mediev mould:mold moult:molt moustache:mustache ochre:ocher
  oesoph:esoph oestr:estr offence:offense orthopaed:orthoped paed:ped plough:plow practis:practic pretence:pretense
  pyjama:pajama sceptic:skeptic smoulder:smolder speciality:specialty sulph:sulf tyre:tire whiskey:whisky
  yoghurt:yogurt`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

const BEGINNING = new RegExp(`^(?:${[...BEGINNINGS.keys()].join('|')})`);

/** Beginnings of words that have -ise in America, too, by their first letters. */
const ALWAYS_ISE = new RegExp(
  `^(?:${'advertis advis appris aris chastis circumcis compris compromis concis demis despis devis disguis enterpris excis exercis expertis franchis improvis incis merchandis otherwis paradis precis premis promis revis supervis surpris televis treatis'
    .split(' ')
    .join('|')})`,
);
const ISE = /(?<=[a-z]{2}(?<![aeou])[iy])s(?=(?:e|ed|es|er|ers|ing|able|ation|ations|ational)$)/;

/** How endings are spelt in two ways. A word whose ending only looks so loses nothing: its forms stay together. */
const ENDINGS: readonly [RegExp, string][] = [
  // colour, neighbourhood, favourite; a syllable stands before it, so not hour, flour or four
  [
    /(?<=[aeiou][^aeiou]+)our(?=(?:ed|ing|er|ers|s|al|able|ably|ful|fully|less|hood|hoods|ite|ites|y)?$)/,
    'or',
  ],
  // centre, theatres, metre, fibre, centred
  [/(?<=[aeiou].*[bt])re(?=s?$)/, 'er'],
  [/(?<=^cent)r(?=(?:ed|ing)$)/, 'er'],
  // travelled, counsellor, modelling; a syllable stands before it, so not called or seller
  [/(?<=(?<!q)[aeiou][^aeiou]*[aeiou])l{2,}(?=(?:ed|er|ers|ing|ings|or|ors)$)/, 'l'],
  // instalment, skilful
  [/l{2,}(?=(?:ments?|ful|fully)$)/, 'l'],
  // catalogue, dialogues
  [/(?<=[aeiou].*log)ue?(?=(?:s|d|ing)?$)/, ''],
  // programme, kilogrammes
  [/(?<=gram)me(?=s?$)/, ''],
  [/(?<=^che)que(?=s?$)/, 'ck'],
];

/**
 * The spelling that a word shares with its British or American other one. For comparing, never to be shown: it need
 * not be a word.
 * @param folded a word as `fold` gives it
 * @example sharedSpelling('labour') === sharedSpelling('labor')
 */
export function sharedSpelling(folded: string): string {
  const begun = folded.replace(BEGINNING, (beginning) => BEGINNINGS.get(beginning) ?? beginning);
  const shared = ENDINGS.reduce((word, [ending, instead]) => word.replace(ending, instead), begun);
  return ALWAYS_ISE.test(shared) ? shared : shared.replace(ISE, 'z');
}
