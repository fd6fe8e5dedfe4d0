import { IRREGULAR_VERBS } from '../reading/languages/english/lexicon/irregular-verbs.js';

const pairsOf = (pairs: string) =>
  pairs
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]);

/** Plurals that no rule makes, and their singulars. */
const PLURALS = pairsOf(
  `analyses:analysis axes:axis bacteria:bacterium bases:basis calves:calf children:child crises:crisis
  criteria:criterion emphases:emphasis feet:foot geese:goose halves:half hypotheses:hypothesis indices:index
  knives:knife loaves:loaf men:man mice:mouse nuclei:nucleus oases:oasis oxen:ox parentheses:parenthesis
  phenomena:phenomenon shelves:shelf stimuli:stimulus syntheses:synthesis teeth:tooth theses:thesis thieves:thief
  wives:wife wolves:wolf women:woman`,
);

/** Forms of English words that no rule makes, folded, with the word that they are forms of. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map([...IRREGULAR_VERBS, ...PLURALS]);
