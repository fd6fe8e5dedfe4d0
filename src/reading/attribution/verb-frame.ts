import { withApposedName } from '../grammar/apposed-name.js';
import { clauseSubject } from '../grammar/clause-subject.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { CUES, type Cue, INTRODUCES_QUOTE } from '../lexicon/cues.js';
import type { VerbForm } from '../lexicon/inflect.js';
import { AUXILIARIES, COORDINATORS, PREPOSITIONS, PRONOUNS, TIMES } from '../lexicon/words.js';
import type { TokenRange } from '../text/sentences.js';
import { isCapital, type Token } from '../text/tokens.js';
import type { Frame } from './frames.js';
import { isTerm } from './quoted-words.js';
import { apposedSubject, invertedSubject, isPlural, laterSubject, subjectBefore } from './subjects.js';
import { type Lead, leadBack } from './verb-lead.js';
import { isNounAfterAll, looksLikeVerb, standsByQuotation } from './verb-or-noun.js';

/** A verb that may be a cue, where it stands. */
interface Verb {
  at: number;
  cue: Cue | null;
  form: VerbForm;
  lead: Lead;
  /** Behind the verb and the particle that belongs to it: "pointed out", "called for". */
  end: number;
  /** Whether it opens the sentence or follows a comma. */
  opens: boolean;
}

/** Where the speaker of a verb stands. */
type Place = Pick<Frame, 'subject' | 'side'>;

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
  const verb = recognise(tokens, at, sentence);
  const place = verb && placeSubject(tokens, verb, sentence, shared);
  if (!verb || !place) return null;
  if (isNaming(tokens, verb, place)) return null;
  const { subject, side } = place;
  const from = side === 'before' && subject ? subject.from : verb.lead.start;
  const to = (side === 'after' || side === 'agent') && subject ? Math.max(subject.to, verb.end) : verb.end;
  return {
    ...{ from, to, subject, side, form: verb.form },
    cue: { from: verb.lead.cueFrom, to: verb.end },
    verb: at,
    takes: verb.cue,
    kind: verb.cue ? 'verb' : 'unknown-verb',
  };
}

function recognise(tokens: readonly Token[], at: number, sentence: TokenRange): Verb | null {
  const token = tokens[at];
  const known = CUES.get(token?.lower ?? '');
  if (!token || !(known || isUnknownVerb(tokens, at))) return null;
  const opens = at === sentence.from || tokens[at - 1]?.text === ',';
  const canBeCapital = opens && (known?.forms.has('gerund') || token.lower === 'asked');
  const isInverted = at === sentence.from && known?.forms.has('past') && introducesWithColon(tokens, at + 1);
  if (isCapital(token.text) && !canBeCapital && !isInverted) return null;
  if (known?.cue.lemma === 'rule' && tokens[at + 1]?.lower === 'out') return null;
  const lead = leadBack(tokens, at, sentence.from);
  const form = formOf(known?.forms, lead);
  if (form === null) return null;
  const cue = known?.cue ?? null;
  const next = tokens[at + 1]?.lower ?? '';
  const takesNext = cue ? cue.particles.has(next) : PARTICLES.has(next);
  const end = takesNext ? at + 2 : at + 1;
  return { at, cue, form, lead, end, opens };
}

/** "Added NAME: “…”" */
function introducesWithColon(tokens: readonly Token[], at: number): boolean {
  const subject = nounPhraseAfter(tokens, at, at + 12);
  return (
    subject?.from === at && tokens[subject.to]?.text === ':' && tokens[subject.to + 1]?.kind === 'quotation'
  );
}

/** "a memo | titled | “…”", "a group | called | “…”": the verb names a thing and nobody speaks. */
function isNaming(
  tokens: readonly Token[],
  { at, cue, form, lead }: Verb,
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

/** "NAME went | on, “…”", "NAME shot | back, “…”" */
const PARTICLES: ReadonlySet<string> = new Set(['on', 'back', 'in', 'out']);

function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  return (
    standsByQuotation(tokens, at) &&
    (INTRODUCES_QUOTE.has(tokens[at]?.lower ?? '') || looksLikeVerb(tokens, at))
  );
}

function formOf(forms: ReadonlySet<VerbForm> | undefined, lead: Lead): VerbForm | null {
  if (lead.isNoun) return null;
  if (!forms) return lead.isPassive ? null : 'past';
  // "is insisting that" is the verb of its clause, as "insists that" is.
  if (forms.has('gerund')) return lead.isProgressive ? 'past' : 'gerund';
  if (forms.has('past') || forms.has('participle')) return 'past';
  return forms.has('third') ? 'third' : 'base';
}

function placeSubject(
  tokens: readonly Token[],
  verb: Verb,
  sentence: TokenRange,
  shared: TokenRange | null,
): Place | null {
  const sharing = (): Place => ({
    subject: shared ?? clauseSubject(tokens, verb.lead.start, sentence),
    side: 'shared',
  });
  if (isAskedWithoutAgent(tokens, verb)) return { subject: null, side: 'nobody' };
  if (verb.form === 'gerund') return gerundSubject(tokens, verb, sentence) ?? sharing();
  if (verb.lead.isPassive) return passiveSubject(tokens, verb, sentence);
  const { start } = verb.lead;
  if (start === sentence.from && isCapital(tokens[verb.at]?.text ?? ''))
    return inverted(tokens, verb, sentence);
  const prior = start > sentence.from ? tokens[start - 1] : undefined;
  if (prior?.kind === 'quotation') {
    // "As NAME, author of “TITLE,” put it": the quotation belongs to the apposition.
    const opener = tokens[start - 2]?.lower ?? '';
    const isOfPhrase = PREPOSITIONS.has(opener) || opener === "'s";
    const apposed = isOfPhrase ? apposedSubject(tokens, start, sentence.from) : null;
    return apposed ? { subject: apposed, side: 'before' } : inverted(tokens, verb, sentence);
  }
  if (prior?.text === ',') {
    const quotation = tokens[start - 2];
    const isAfterQuotation = quotation?.kind === 'quotation' && !isTerm(quotation);
    const apposed = apposedSubject(tokens, start - 1, sentence.from);
    return (
      (isAfterQuotation ? inverted(tokens, verb, sentence) : null) ??
      (apposed ? { subject: apposed, side: 'before' } : inverted(tokens, verb, sentence)) ??
      sharing()
    );
  }
  if (prior && (COORDINATORS.has(prior.lower) || prior.lower === 'but')) return sharing();
  if (sharesOverPhrase(tokens, start, sentence.from)) return sharing();
  return precedingSubject(tokens, verb, sentence);
}

/** "Asked about the vote, …", "when asked whether …": somebody asked, but nobody is named. */
function isAskedWithoutAgent(tokens: readonly Token[], { at, opens }: Verb): boolean {
  if (tokens[at]?.lower !== 'asked') return false;
  const isSubjectless = opens || /^(?:when|if|once)$/.test(tokens[at - 1]?.lower ?? '');
  return isSubjectless && /^(?:about|whether|if|how|why|what|who|where)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "Noting that …, NAME …": behind the clause; "footage of NAME saying": the name right before. */
function gerundSubject(tokens: readonly Token[], { at, lead }: Verb, sentence: TokenRange): Place | null {
  if (lead.start === sentence.from) return { subject: laterSubject(tokens, at, sentence), side: 'later' };
  const prior = tokens[lead.start - 1];
  if (prior?.kind !== 'word' || TIMES.has(prior.lower)) return null;
  const phrase = nounPhraseBefore(tokens, lead.start, sentence.from);
  if (!phrase) return null;
  if (tokens[phrase.from - 1]?.lower === 'with' || BEARS_WORDS.has(prior.lower))
    return { subject: phrase, side: 'before' };
  if (!isCapital(prior.text) && !/^(?:him|her|them)$/.test(prior.lower)) return null;
  return { subject: lastName(tokens, phrase), side: 'before' };
}

/** Things with words on them: "held a sign | saying"; what somebody issues, such as a statement, says what they say. */
const BEARS_WORDS: ReadonlySet<string> = new Set(
  'sign signs banner banners placard placards poster posters sticker stickers hat cap shirt shirts t-shirt t-shirts billboard billboards button buttons headline caption graffiti'.split(
    ' ',
  ),
);

function lastName(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = to - 1;
  const link = tokens.slice(from, to).findIndex(({ lower }) => lower === 'of');
  if (link > 0 && isCapital(tokens[from + link - 1]?.text ?? '')) return { from, to };
  while (start > from && isCapital(tokens[start - 1]?.text ?? '')) start--;
  return { from: start, to };
}

/** "was told by a doctor that …" */
function passiveSubject(tokens: readonly Token[], { end }: Verb, { to }: TokenRange): Place {
  const agent = tokens[end]?.lower === 'by' ? nounPhraseAfter(tokens, end + 1, to) : null;
  return agent
    ? { subject: withApposedName(tokens, agent, to), side: 'agent' }
    : { subject: null, side: 'nobody' };
}

function inverted(tokens: readonly Token[], { end }: Verb, sentence: TokenRange): Place | null {
  const subject = invertedSubject(tokens, end, sentence);
  return subject && { subject, side: 'after' };
}

/**
 * "NAME has in the past | called", "who in May | called": a phrase between the auxiliary or the relative and the verb
 * is no subject.
 */
function beforePhrase(tokens: readonly Token[], { from }: TokenRange, floor: number): TokenRange | null {
  const preposition = tokens[from - 1]?.lower ?? '';
  if (!PREPOSITIONS.has(preposition) || preposition === 'of') return null;
  const opener = tokens[from - 2];
  if (opener?.lower === 'who') return { from: from - 2, to: from - 1 };
  if (!opener || !AUXILIARIES.has(opener.lower)) return null;
  const before = tokens[from - 3];
  return before?.lower === 'who' ? { from: from - 3, to: from - 2 } : subjectBefore(tokens, from - 2, floor);
}

/** "and in a statement | praised": the verb shares its subject though a phrase stands before it. */
function sharesOverPhrase(tokens: readonly Token[], verb: number, floor: number): boolean {
  const phrase = nounPhraseBefore(tokens, verb, floor);
  if (!phrase || !/^(?:in|on|at|during|after|with|by)$/.test(tokens[phrase.from - 1]?.lower ?? ''))
    return false;
  return /^(?:and|but|then)$/.test(tokens[phrase.from - 2]?.lower ?? '');
}

/** "NAME of Springfield, Ohio | says": the place belongs to the one who speaks. */
function withPlace(tokens: readonly Token[], subject: TokenRange, floor: number): TokenRange {
  const { from, to } = subject;
  const isPlace =
    tokens[from - 1]?.text === ',' &&
    to - from <= 2 &&
    isCapital(tokens[from]?.text ?? '') &&
    isCapital(tokens[from - 2]?.text ?? '') &&
    /^(?:of|from|in|near)$/.test(tokens[from - 3]?.lower ?? '');
  const resident = isPlace ? nounPhraseBefore(tokens, from - 1, floor) : null;
  const opener = resident && tokens[resident.from];
  if (!resident || !opener || resident.from >= from - 3 || opener.lower.endsWith('ing')) return subject;
  const before = resident.from > floor ? tokens[resident.from - 1] : undefined;
  return before === undefined || before.kind !== 'word' || COORDINATORS.has(before.lower)
    ? { from: resident.from, to }
    : subject;
}

function precedingSubject(
  tokens: readonly Token[],
  { at, form, lead }: Verb,
  { from }: TokenRange,
): Place | null {
  const found = subjectBefore(tokens, lead.start, from);
  const subject = found && (beforePhrase(tokens, found, from) ?? withPlace(tokens, found, from));
  if (!subject) return null;
  if (form !== 'past' && isNounAfterAll(tokens, at, subject)) return null;
  if (form === 'base' && !lead.hasAuxiliary && !isPlural(tokens, subject)) return null;
  return { subject, side: 'before' };
}
