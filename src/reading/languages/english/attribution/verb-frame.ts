import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { PREPOSITIONS, PRONOUNS, QUESTION_WORDS } from '../lexicon/words.js';
import type { Frame } from './frames.js';
import type { Place } from './placing/place.js';
import { placeSpeaker } from './placing/place-speaker.js';
import { type CueVerb, recogniseVerb } from './verbs/cue-verb.js';

/**
 * The frame of the verb at a token, if it is one of saying or stands in the place of one.
 * @param shared the subject of the main verb of saying before it in the sentence
 */
export function verbFrame(
  tokens: readonly Token[],
  at: number,
  sentence: TokenRange,
  shared: TokenRange | null,
): Frame | null {
  const verb = recogniseVerb(tokens, at, sentence);
  if (!verb || isNegated(tokens, verb) || isCiting(tokens, verb)) return null;
  const place = placeSpeaker({ tokens, verb, sentence, shared });
  if (!place || isNaming(tokens, verb, place)) return null;
  const { subject, side } = place;
  const from = side === 'before' && subject ? subject.from : verb.lead.start;
  const to = (side === 'after' || side === 'agent') && subject ? Math.max(subject.to, verb.end) : verb.end;
  return {
    from,
    to,
    cue: { from: verb.lead.cueFrom, to: verb.end },
    verb: at,
    takes: verb.cue,
    kind: verb.cue ? 'verb' : 'unknown-verb',
    subject,
    side,
    form: verb.form,
  };
}

/** "NAME never | said that", "did not | say": nothing was said. */
function isNegated(tokens: readonly Token[], { at, cue, lead, end }: CueVerb): boolean {
  if (!cue?.takes.has('clause') && !cue?.takes.has('person')) return false;
  // "did not say whether", "would not comment on": what is left open is still what it is about.
  const next = tokens[end]?.lower ?? '';
  if (PREPOSITIONS.has(next) || QUESTION_WORDS.has(next) || end > at + 1) return false;
  for (let back = lead.start; back < at; back++) {
    if (/^(?:never|not|n't|cannot)$|n't$/.test(tokens[back]?.lower ?? '')) return true;
  }
  return false;
}

/** "citing a source in the ministry", "quoted NAME as saying": names a source, and what follows is not what was said. */
function isCiting(tokens: readonly Token[], { at, cue, form, end }: CueVerb): boolean {
  if (cue?.lemma !== 'cite' && cue?.lemma !== 'quote') return false;
  for (let ahead = end; ahead < end + FARTHEST; ahead++) {
    const token = tokens[ahead];
    if (token?.kind !== 'word') return form === 'gerund' && token?.kind !== 'quotation';
    if (token.lower === 'as' && tokens[ahead + 1]?.lower === 'saying') return true;
  }
  return form === 'gerund' && tokens[at + 1]?.kind !== 'quotation';
}

/** How far behind "quoted" its "as saying" may stand. */
const FARTHEST = 15;

/** "a memo | titled | “…”", "a group | called | “…”": the verb names a thing and nobody speaks. */
function isNaming(
  tokens: readonly Token[],
  { at, cue, form, lead }: CueVerb,
  { subject, side }: Place,
): boolean {
  if (!cue || !NAMING.has(cue.lemma) || form !== 'past' || lead.hasAuxiliary) return false;
  if (side !== 'before' || !subject || tokens[at + 1]?.kind !== 'quotation') return false;
  const last = tokens[subject.to - 1];
  return last !== undefined && !isCapital(last.text) && !PRONOUNS.has(last.lower);
}

const NAMING: ReadonlySet<string> = new Set([
  'title',
  'entitle',
  'label',
  'dub',
  'call',
  'nickname',
  'name',
  'brand',
]);
