import type { TokenRange } from '../../../../text/sentences.js';
import { isCapital, type Token } from '../../../../text/tokens.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { CUES, type Cue, INTRODUCES_QUOTE } from '../../lexicon/cues.js';
import type { VerbForm } from '../../lexicon/inflect.js';
import { TIMES } from '../../lexicon/words.js';
import { type Lead, leadBack } from './verb-lead.js';
import { looksLikeVerb, standsByQuotation } from './verb-or-noun.js';

/** A verb of saying, or one that stands in the place of one, where it stands. */
export interface CueVerb {
  at: number;
  /** What the verb takes; null for a verb known only by its place beside a quotation. */
  cue: Cue | null;
  form: VerbForm;
  lead: Lead;
  /** Behind the verb and the particle that belongs to it: "pointed out", "called for". */
  end: number;
  /** Whether it opens the sentence or follows a comma. */
  opens: boolean;
}

/** The verb of saying at a token; null where there is none. */
export function recogniseVerb(tokens: readonly Token[], at: number, sentence: TokenRange): CueVerb | null {
  const token = tokens[at];
  const known = CUES.get(token?.lower ?? '');
  if (!token || !(known || isUnknownVerb(tokens, at))) return null;
  const opens = at === sentence.from || tokens[at - 1]?.text === ',';
  const canBeCapital = opens && (known?.forms.has('gerund') || token.lower === 'asked');
  const isInverted = at === sentence.from && known?.forms.has('past') && introducesWithColon(tokens, at + 1);
  if (isCapital(token.text) && !canBeCapital && !isInverted) return null;
  if (known?.cue.lemma === 'rule' && tokens[at + 1]?.lower === 'out') return null;
  if (known?.cue.lemma === 'call' && tokens[at + 1]?.lower === 'off') return null;
  const lead = leadBack(tokens, at, sentence.from);
  const form = quotedBefore(tokens, at) === null ? formOf(known?.forms, lead) : 'past';
  if (form === null) return null;
  const cue = known?.cue ?? null;
  const next = tokens[at + 1]?.lower ?? '';
  const isDay = next === 'on' && TIMES.has(tokens[at + 2]?.lower ?? '');
  const takesNext = !isDay && (cue ? cue.particles.has(next) : PARTICLES.has(next));
  const end = takesNext ? at + 2 : at + 1;
  return { at, cue, form, lead, end, opens };
}

/** How far before "as saying" the verb may stand that it belongs to. */
const FARTHEST = 15;

/** "was quoted by the agency as | saying": the token of "quoted"; null where "saying" stands by itself. */
export function quotedBefore(tokens: readonly Token[], saying: number): number | null {
  if (tokens[saying]?.lower !== 'saying' || tokens[saying - 1]?.lower !== 'as') return null;
  for (let at = saying - 2; at > saying - FARTHEST; at--) {
    if (/^(?:quote[ds]?|quoting|cite[ds]?|citing|reported)$/.test(tokens[at]?.lower ?? '')) return at;
  }
  return null;
}

/** "Added NAME: “…”" */
function introducesWithColon(tokens: readonly Token[], at: number): boolean {
  const subject = nounPhraseAfter(tokens, at, at + 12);
  return (
    subject?.from === at && tokens[subject.to]?.text === ':' && tokens[subject.to + 1]?.kind === 'quotation'
  );
}

/** "NAME went | on, “…”", "NAME shot | back, “…”" */
const PARTICLES: ReadonlySet<string> = new Set(['on', 'back', 'in', 'out']);

function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return INTRODUCES_QUOTE.has(lower)
    ? standsByQuotation(tokens, at)
    : looksLikeVerb(tokens, at) && standsByQuotation(tokens, at);
}

function formOf(forms: ReadonlySet<VerbForm> | undefined, lead: Lead): VerbForm | null {
  if (lead.isNoun) return null;
  if (!forms) return lead.isPassive ? null : 'past';
  // "is insisting that" is the verb of its clause, as "insists that" is.
  if (forms.has('gerund')) return lead.isProgressive ? 'past' : 'gerund';
  if (forms.has('past') || forms.has('participle')) return 'past';
  return forms.has('third') ? 'third' : 'base';
}
