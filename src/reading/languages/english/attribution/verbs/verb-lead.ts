import { isCapital, type Token } from '../../../../text/tokens.js';
import { isAdverb } from '../../grammar/word-classes.js';
import { LEADS_TO_SAYING } from '../../lexicon/cues.js';
import { AUXILIARIES, BE, NOUN_OPENERS, PREPOSITIONS } from '../../lexicon/words.js';

export interface Lead {
  /** First token of adverbs and auxiliaries before the verb; the verb itself where there are none. */
  start: number;
  /** First token of the cue: "went on to say" starts at "went". */
  cueFrom: number;
  hasAuxiliary: boolean;
  isPassive: boolean;
  /** Ends in -ing after "be": "is also saying". */
  isProgressive: boolean;
  /** Stands after an article, a possessive or a preposition: it is a noun. */
  isNoun: boolean;
}

/** "keeps | saying": the verb of the clause says that the saying goes on, begins or ends. */
const GOES_ON: ReadonlySet<string> = new Set(
  'keep keeps kept begin begins began start starts started stop stops stopped avoided'.split(' '),
);

/** "has also repeatedly | said", "went on to | say": what belongs to the verb before it. */
export function leadBack(tokens: readonly Token[], at: number, floor: number): Lead {
  let start = at;
  let cueFrom = at;
  let hasAuxiliary = false;
  let isPassive = false;
  let goesOn = false;
  const isGerund = tokens[at]?.lower.endsWith('ing') ?? false;
  while (start > floor) {
    const word = tokens[start - 1];
    if (!word) break;
    if (AUXILIARIES.has(word.lower)) {
      hasAuxiliary = true;
      if (BE.has(word.lower)) isPassive = true;
    } else if (word.lower === 'to' && start === at) {
      const leader = tokens[start - 2];
      if (!leader || !LEADS_TO_SAYING.has(leader.lower)) break;
      hasAuxiliary = true;
      start -= leader.lower === 'on' ? 2 : 1;
      cueFrom = start - 1;
    } else if (start === at && isGerund && GOES_ON.has(word.lower)) {
      goesOn = true;
      cueFrom = start - 1;
    } else if (!isAdverb(word.lower) || endsName(tokens, start - 1, floor)) break;
    start--;
  }
  const isProgressive = goesOn || (isPassive && isGerund);
  const before = tokens[start - 1];
  const isNoun =
    start > floor &&
    before !== undefined &&
    start === at &&
    (NOUN_OPENERS.has(before.lower) || isLinking(before, tokens[at]));
  return { start, cueFrom, hasAuxiliary, isPassive: isPassive && !isProgressive, isProgressive, isNoun };
}

/** "NAME Tully": with a capital inside of a sentence it is no adverb. */
const endsName = (tokens: readonly Token[], at: number, floor: number) =>
  at > floor && isCapital(tokens[at]?.text ?? '') && isCapital(tokens[at - 1]?.text ?? '');

/** "the report of", "in response"; but "began by stressing" and "for saying" are verbs. */
const isLinking = ({ lower }: Token, verb: Token | undefined) =>
  PREPOSITIONS.has(lower) &&
  lower !== 'as' &&
  lower !== 'like' &&
  !(/^(?:by|in|for|after|before|while)$/.test(lower) && verb?.lower.endsWith('ing'));
