import { JUDGING, MERELY_SPEAKING, TOPIC_OPENING as ON, UTTERANCE, SPEAKING as V } from './speaking-words.js';

/**
 * The forms in which people ask what somebody says, as patterns on `QuestionText.folded`. Their groups: `who` speaks,
 * the `verb`, the `topic`, and `of`, the part of a topic that stands before it ("which dangers").
 */
export interface Form {
  pattern: RegExp;
  /**
   * Where `who` can only be somebody who speaks, an unknown word there is an unknown name: in any case, or with capitals
   * alone, where other things stand in that place too. Null where anything may.
   */
  place: 'any-case' | 'capitals' | null;
}

const ASKING =
  '(?:did|does|do|has|have|had|will|would|could|can|may|might|should|didnt|doesnt|dont|hasnt|havent)';
const ADVERBS =
  '(?:(?:ever|also|even|just|once|then|already|later|else|not|never|have|had|to|going|[a-z]+ly) )*';

/** What stands before a question that asks somebody for it: "can you please tell me what". */
const POLITE =
  "(?:(?:please|can|could|would|will|you|do|does|tell|show|give|get|find|let|me|us|i|we|want|need|like|to|know|hear|see|read|if|whether|and|so|but|what|whats|how|is|are|was|were|'s|about|the|a|an|any|some|all|everything|anything|something|latest|exact|own|main|list|search|for|where|when|why|that) )*";
/** Of that, what asks for nothing but to be shown something. */
const BIDDING =
  '(?:(?:please|can|could|you|tell|show|give|get|find|me|us|i|want|need|like|to|hear|see|read|and|what about|how about|the|a|an|any|some|all|everything|anything|something|latest) )*';
const HOLDING = '(?:in favou?r of|against|opposed to|worried about|concerned about|afraid of)';
const EXCEPT =
  '(?:besides|beside|except for|except|other than|apart from|aside from|but not|but|than|beyond|excluding|not counting|without)';
const ANYBODY =
  '(?:(?:who|whom)(?: all)?|(?:anyone|anybody|someone|somebody|everyone|everybody|others|those)|(?:which|what) (?!(?:did|does|do|has|have|had|is|was|are|were|will)\\b)(?:other )?(?:[a-z]+ )?[a-z]+|(?:did|has|have|does|is there|was there|were there|are there) (?:anyone|anybody|someone|somebody|others))';

const form = (pattern: string, place: Form['place'] = null): Form => ({
  pattern: new RegExp(pattern, 'du'),
  place,
});

/** For the words of all but some people, on a topic. */
export const OTHERS: readonly Form[] = [
  // "who besides Berg spoke of cod", "has anyone other than Berg promised cod"
  form(
    `^${ANYBODY} (?:else )?(?:, )?${EXCEPT} (?<who>.+?)(?: ,)? (?:${ASKING} )?${ADVERBS}(?<verb>${V}) (?<topic>.+)$`,
  ),
  // "anyone except Berg on cod"
  form(`^${ANYBODY} (?:else )?(?:, )?${EXCEPT} (?<who>.+?) ${ON} (?<topic>.+)$`),
  // "who besides Berg is against cod"
  form(
    `^${ANYBODY} (?:else )?(?:, )?${EXCEPT} (?<who>.+?)(?: ,)? (?:is|are|was|were) ${HOLDING} (?<topic>.+)$`,
  ),
  // "besides Berg, who spoke of cod"
  form(
    `^${EXCEPT} (?<who>.+?)(?: ,)? ${ANYBODY} (?:else )?(?:${ASKING} )?${ADVERBS}(?<verb>${V}) (?<topic>.+)$`,
  ),
  // "who spoke of cod besides Berg"
  form(
    `^${ANYBODY} (?:else )?(?:${ASKING} )?${ADVERBS}(?<verb>${V}) (?<topic>.+?)(?: ,)? (?:besides|except for|except|other than|apart from|aside from|but not|than) (?<who>.+)$`,
  ),
];

/** For the words of some people; of those whose `who` names somebody the first decides. */
export const WORDS_OF: readonly Form[] = [
  // "according to Berg, what is scarce", "what is scarce according to Berg"
  form('^according to (?<who>[^,:]+?) [,:] (?<topic>.+)$', 'any-case'),
  form(
    '^according to (?<who>.+?) (?<topic>(?:what|which|who|where|when|why|how|is|are|was|were|will|did|do|does|has|have|can) .+)$',
    'any-case',
  ),
  form('^according to (?<who>.+)$', 'any-case'),
  form('^(?<topic>.+?)(?: ,)? according to (?<who>.+)$', 'any-case'),
  form("^in (?<who>.+?) 's (?:own )?(?:words|view|opinion|eyes)(?: ,)? (?<topic>.+)$", 'any-case'),
  // "what was said by Berg on cod", "was cod mentioned by Berg", "statements on cod by Berg"
  form(
    `^(?:${POLITE}|(?<of>.*?) )${ADVERBS}(?:been )?${V} by (?<who>.+?)(?: (?<topic>${ON} .+))?$`,
    'any-case',
  ),
  form(`^(?:.*? )?(?:${V}|${UTTERANCE}) (?<topic>${ON} .+?) (?:by|from) (?<who>.+)$`),
  // "what did Berg say about cod", "which dangers did Berg warn of", "has Berg promised cod"
  form(
    `^(?:(?<of>(?!who).+?) )?${ASKING} (?<who>.+?) ${ADVERBS}(?<verb>${V})(?: (?<topic>.+))?$`,
    'any-case',
  ),
  form(
    `^(?:what |how )?(?:is|are|was|were) (?<who>.+?) ${ADVERBS}(?<verb>(?!going)[a-z]+ing|(?:going to )${V})(?: (?<topic>.+))?$`,
  ),
  form(`^(?:is|was|are|were) (?<who>.+?) ${HOLDING} (?<topic>.+)$`),
  // "Berg’s view on cod", "what is the mayor’s trade policy position"
  form(`^${POLITE}(?<who>.+?) 's (?<of>(?:[^ ]+ ){0,3}?)${UTTERANCE}(?: (?<topic>.+))?$`, 'capitals'),
  // "quotes from the mayor on cod", "the position of Berg on cod"
  form(
    `^${POLITE}(?:${UTTERANCE}|anything|something|everything) (?:by|from|of) (?<who>.+?)(?: (?<topic>${ON} .+))?$`,
  ),
  // "Berg quotes", "mayor position on cod"
  form(`^${POLITE}(?<who>.+?) ${UTTERANCE}(?: (?<topic>${ON} .+))?$`),
  // "tell me what Berg said on cod", "Berg said what about cod"
  form(`^${POLITE}(?<who>.+?) ${ADVERBS}(?<verb>${V})(?: (?<topic>.+))?$`),
  // "Berg on cod", "anything from Berg about cod", "Berg: cod", "and Berg?"
  form(`^${BIDDING}(?:from |by |of )?(?<who>.+?) ${ON} (?<topic>.+)$`),
  form('^(?<who>[^:]+?) : (?<topic>.+)$'),
  form('^(?:and |what about |how about )?(?<who>.+)$'),
];

/** Who speaks of something: "who spoke about cod", "did anybody mention cod", "which ministers promised cod". */
export const WHO_SPOKE = new RegExp(
  `^${ANYBODY}(?: of them| in (?:the|this) [a-z]+)?(?: else)?(?: ${ASKING})? ${ADVERBS}(?<verb>${V}) (?<topic>.+)$`,
  'du',
);
export const IS_MERELY_SPEAKING = new RegExp(`^${MERELY_SPEAKING}$`, 'u');
export const IS_JUDGING = new RegExp(`^${JUDGING}$`, 'u');

/** The same from the topic's side: "what was said about cod", "is cod mentioned", "who is quoted on cod". */
export const IS_SPOKEN_OF: readonly RegExp[] = [
  new RegExp(
    `^(?:what|anything|is anything|was anything) (?:(?:is|was|has|been|being) )*${V} (?<topic>(?:${ON}|of) .+)$`,
    'du',
  ),
  /^who (?:(?:is|was|are|were) )?(?:quoted|heard|cited|speaking|talking) (?<topic>.+)$/du,
  /^(?:is|was|are|were|has|have) (?<topic>.+?) (?:been )?(?:mentioned|discussed|addressed|talked about|spoken of|brought up)$/du,
];

/** What the article says: the article is no word to look for in itself. */
export const ARTICLE_SAYS: readonly RegExp[] = [
  new RegExp(
    `^what (?:does|do|did) (?:it|they|(?:the|this|these) (?:articles?|texts?|story|stories|reports?|news|papers?)) (?<verb>${V}) (?<topic>.+)$`,
    'du',
  ),
];

/** Who is silent on something. */
export const WHO_DID_NOT: readonly RegExp[] = [
  new RegExp(
    `^(?:who|which [a-z]+)(?: (?:did|does|do|has|have|had))? (?:didnt|doesnt|dont|hasnt|havent|hadnt|not|never) (?:ever )?(?<verb>${V}) (?<topic>.+)$`,
    'du',
  ),
  /^(?:who|which [a-z]+) (?:(?:has|have|had) )?(?:said|says|say) nothing (?<topic>.+)$/du,
  /^(?:who|which [a-z]+) (?:is|was|are|were|stayed|remained|kept) (?:silent|quiet) (?<topic>.+)$/du,
];

/** Who agrees with whom, which nobody says of themselves in a passage. */
export const AGREEING =
  /^(?:who|does|do|did|is|are|which [a-z]+|on what|where|has|have)\b.* ?\b(?:dis)?agree(?:s|d|ing)?\b/u;
