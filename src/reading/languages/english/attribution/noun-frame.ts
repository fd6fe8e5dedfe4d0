import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isAdverb } from '../grammar/word-classes.js';
import type { Cue } from '../lexicon/cues.js';
import { NOUN_CUES, NOUNS_WITH_FOR, NOUNS_WITH_QUOTE, NOUNS_WITH_THAT } from '../lexicon/noun-cues.js';
import { PREPOSITIONS, TIMES } from '../lexicon/words.js';
import type { Frame } from './frames.js';

/** How many adjectives may stand between the possessive and the noun: "her much noted March comment". */
const MOST_ADJECTIVES = 3;

/** How far behind the noun the words said may start: "his statement on Wednesday | that". */
const FARTHEST = 5;

const TAKES: Cue = { lemma: '', takes: new Set(['that-clause']), particles: new Set() };

/**
 * The frame of a noun of saying that has its speaker in the possessive before it.
 * @example "NAME's | claim that the road is open"; "her | call for a truce"
 */
export function nounFrame(tokens: readonly Token[], at: number, sentence: TokenRange): Frame | null {
  const lower = tokens[at]?.lower ?? '';
  if (!NOUN_CUES.has(lower)) return null;
  const opening = contentStart(tokens, at, lower, sentence.to);
  if (opening === null) return null;
  const subject = possessor(tokens, at, sentence.from);
  if (!subject) return null;
  return {
    from: subject.from,
    to: opening,
    cue: { from: at, to: at + 1 },
    verb: at,
    takes: TAKES,
    kind: 'noun',
    subject,
    side: 'before',
    form: null,
  };
}

function contentStart(tokens: readonly Token[], at: number, noun: string, ceiling: number): number | null {
  const next = tokens[at + 1];
  if (NOUNS_WITH_FOR.has(noun) && next?.lower === 'for' && at + 2 < ceiling) return at + 1;
  if (NOUNS_WITH_QUOTE.has(noun) && isQuoted(tokens, at + 1)) return at + 1;
  if (!NOUNS_WITH_THAT.has(noun)) return null;
  for (let ahead = at + 1; ahead < Math.min(ceiling - 1, at + 1 + FARTHEST); ahead++) {
    const token = tokens[ahead];
    if (token?.lower === 'that') return ahead;
    const isSetting =
      token?.kind === 'word' &&
      (PREPOSITIONS.has(token.lower) ||
        TIMES.has(token.lower) ||
        isAdverb(token.lower) ||
        isCapital(token.text));
    if (!isSetting) return null;
  }
  return null;
}

/** “her reply: “…”” */
const isQuoted = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === ':' && tokens[at + 1]?.kind === 'quotation';

/** "NAME's", "the ministers'", "her" */
function possessor(tokens: readonly Token[], noun: number, floor: number): TokenRange | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 1 - MOST_ADJECTIVES); at--) {
    const token = tokens[at];
    if (!token) return null;
    if (token.lower === "'s" || token.text === "'" || token.text === '’')
      return nounPhraseBefore(tokens, at, floor);
    if (/^(?:his|her|their|its|my|our)$/.test(token.lower)) return { from: at, to: at + 1 };
    if (token.kind !== 'word' || PREPOSITIONS.has(token.lower)) return null;
  }
  return null;
}
