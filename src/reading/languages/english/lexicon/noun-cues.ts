/**
 * Nouns of saying: with the one who speaks before them in the possessive, they stand for a verb. "the minister's
 * claim that the road is open", "her call for a truce".
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Behind these "that" opens what was said. */
export const NOUNS_WITH_THAT = words(`
  accusation admission allegation announcement argument assertion assessment assurance claim claims comment comments
  complaint conclusion confession contention declaration demand insistence observation pledge prediction proclamation
  promise remark remarks reminder revelation statement statements suggestion testimony threat vow warning warnings`);

/** Behind these "for" opens what was asked for. */
export const NOUNS_WITH_FOR = words('appeal appeals call calls demand demands plea pleas');

/** Behind these stand the words themselves, in quotation marks. */
export const NOUNS_WITH_QUOTE = words(`
  answer comment line motto promise quip quote question remark reply response retort slogan statement tweet vow
  warning words refrain mantra description`);

/** All of them. */
export const NOUN_CUES: ReadonlySet<string> = new Set([
  ...NOUNS_WITH_THAT,
  ...NOUNS_WITH_FOR,
  ...NOUNS_WITH_QUOTE,
]);
