import type { Span, StatementKind } from '../article.js';
import type { TokenRange } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { RuleName } from './rules.js';

/** The words that tell who speaks, and the rule that found them. */
export interface Source {
  /** The words that name the speaker; null where none do. */
  mention: Span | null;
  cue: Span | null;
  rule: RuleName;
}

/** Words said, with the words that tell by whom; who that is, coreference decides. */
export interface Attribution extends Span, Source {
  kind: StatementKind;
}

/** Rules that hand on the speaker of other words. */
const HAND_ON: ReadonlySet<string> = new Set<RuleName>([
  'quote-goes-on',
  'quote-over-paragraphs',
  'quote-closed-later',
  'last-speaker',
]);

/** Whether a rule hands on the speaker of other words: its mention and cue stand by those. */
export const handsOn = (rule: string): boolean => HAND_ON.has(rule);

/** The same speaker as of another attribution, by another rule; where that one has nobody to hand on, as unclear. */
export function sourceOf({ mention, cue, rule: first }: Source, rule: RuleName): Source {
  if (mention) return { mention, cue, rule };
  return first === 'nobody-named' && rule !== 'last-speaker'
    ? { mention, cue, rule: first }
    : { mention, cue: null, rule: 'unclear-speaker' };
}

/** An attribution whose mention stands for nobody known: a rule that hands a speaker on has none to hand on. */
export function withoutSpeaker(attribution: Attribution): Attribution {
  return handsOn(attribution.rule) ? { ...attribution, rule: 'unclear-speaker' } : attribution;
}

export function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}
