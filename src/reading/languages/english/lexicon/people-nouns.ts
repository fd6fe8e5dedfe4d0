/** Words around people that look like names or verbs where a sentence opens with them or a name stands before them. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Plural nouns of people, which look like verbs behind a name: "NAME | aides | said". */
export const GROUPS_OF_PEOPLE = words(`
  activists advisers advisors aides allies analysts authorities backers campaigners critics delegates demonstrators
  deputies doctors donors economists experts fans farmers investigators journalists lawmakers lawyers leaders members
  militants ministers officials opponents organizers parents police prosecutors protesters rebels reporters reports
  researchers residents scientists senators soldiers sources students supporters teachers troops voters witnesses
  workers`);

/** Adjectives that open a sentence more often than a name does: "Several news reports", "Former ministers". */
export const PHRASE_OPENERS = words(`
  big early earlier federal foreign former giant independent key last leading local major many more most multiple
  national new next numerous official old other previous private public recent senior several small state top various
  young`);
