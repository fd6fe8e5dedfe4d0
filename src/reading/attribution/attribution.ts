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

/** The same speaker as of another attribution, by another rule. */
export function sourceOf({ mention, cue }: Source, rule: RuleName): Source {
  return { mention, cue, rule };
}

export function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}
