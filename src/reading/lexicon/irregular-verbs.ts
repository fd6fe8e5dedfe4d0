/**
 * Past forms of English verbs that do not end in -ed and are seldom anything else, and those that are often nouns,
 * adjectives or base forms, too. In lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const IRREGULAR_PASTS = words(`
  arose ate beat became began bent bled blew bore bought bound bred broke brought built came caught chose clung crept
  dealt dove drank drew drove dug fed fell felt fled flew forbade forgot forgave fought froze gave got grew heard held
  hid hung kept knelt knew laid led leapt lent lost made meant met mistook overcame overtook paid pled ran rang rode
  rose sang sank sat sent shone shook shrank slept slid sought spent sprang stole stood struck stuck sung swam swept
  swore taught thought threw took tore underwent understood undertook upheld went wept withdrew withstood woke won wore
  wound wove wrote`);

export const AMBIGUOUS_PASTS = words(
  'bid cast cost cut found hit hurt left lay let put read saw set shot shut split spread',
);
