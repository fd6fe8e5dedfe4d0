import { isStopWord } from '../../finding/stop-words.js';
import { fold } from '../../reading/fold.js';
import { TOPIC_OPENING } from './speaking-words.js';

/** What stands between a verb of speaking and the topic, and says nothing of it. */
const OPENING = new RegExp(
  `^(?:(?:anything|something|nothing|much|more|a word|a lot|words|so|what|it|out|up|back)\\s+)?(?:(?:${TOPIC_OPENING}|of|that|whether|if|to|for|with|against|in favou?r of)\\s+)?`,
  'iu',
);

/** Whom somebody tells it: "tell the summit about trade", "say to reporters". */
const TELLING = /^(?:tell|told|assur|inform|remind)/;
const SPEAKING_TO = /^(?:say|said|spe?a?o?k|talk)/;

/** Where or when somebody says it: "at the summit", "on Monday". */
const CIRCUMSTANCE =
  /^(?:at|during|after|before|yesterday|today|earlier|last|in(?! (?:favou?r|support|defen[cs]e))|on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b/iu;

/** What stands before the topic where such words do. */
const UP_TO_TOPIC = /^.*?\s(?:about|regarding|concerning|on|that|of)\s+/iu;

/** Where it is said, which is where it is searched. */
const CLOSING =
  /\s*,?\s*(?:here|there|in (?:the|this|that|his|her|their) (?:article|text|story|report|piece|news|speech))$/iu;

/** How a question opens before its topic: "was", "which", "what are". */
const QUESTIONING = /^(?:did|does|do|was|were|is|are|has|have|had)\s+/iu;

/** Words of a question that are no part of its topic, folded. */
const CARRYING = new Set(
  'what which who whom how when where why else exactly ever kind sort thing things something anything article text please there topic subject issue matter exact words'.split(
    ' ',
  ),
);

/**
 * The topic in what a question has behind a verb of speaking, as typed; empty where it names none.
 * @param verb folded; what stands behind "tell" is whom, and behind "promise to" is what
 */
export function topicIn(typed: string, verb = ''): string {
  const told = TELLING.test(verb) || (SPEAKING_TO.test(verb) && /^to\s/iu.test(typed));
  const said = told || CIRCUMSTANCE.test(typed) ? withoutCircumstance(typed, told) : typed;
  const topic = said.replace(OPENING, '').replace(CLOSING, '').trim();
  return tellsSomething(topic) ? topic : '';
}

/** "at the summit on trade" is about trade, and "at the summit" about anything; "tell us the truth" has it without an opening. */
function withoutCircumstance(typed: string, isTold: boolean): string {
  const rest = typed.replace(UP_TO_TOPIC, '');
  return rest !== typed || (isTold && !/^to\s/iu.test(typed)) ? rest : '';
}

/**
 * The topic of which a part stands at the question's start: "which dangers", "how many ships" with "will come".
 * @param verb as of `topicIn`
 */
export function wholeTopic(opening: string, rest: string, verb: string): string {
  const counted = /\bhow\s+(?:many|much)\s.+$/iu.exec(opening)?.[0];
  const named = opening.replace(/^.*\b(?:what|which)\b\s*/iu, '').replace(QUESTIONING, '');
  const first = counted ?? (tellsSomething(named) ? named : '');
  return [first, topicIn(rest, verb)].filter((part) => part !== '').join(' ');
}

function tellsSomething(typed: string): boolean {
  return fold(typed)
    .split(' ')
    .some((word) => word !== '' && !isStopWord(word) && !CARRYING.has(word));
}
