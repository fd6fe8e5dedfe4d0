import type { Span } from '../../../article.js';
import { spanOf } from '../../../attribution/attribution.js';
import type { ParsedParagraph } from '../../../attribution/parsed-paragraph.js';
import type { Designation } from '../../../people/designation.js';
import { formOf } from '../../../people/form-of.js';
import { lastStartingBy, sentenceAt } from '../../../text/places.js';
import type { TokenRange } from '../../../text/sentences.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { withApposedName } from '../grammar/apposed-name.js';
import { firstSubject } from '../grammar/first-subject.js';
import { isFunctionWord, isParticiple } from '../grammar/word-classes.js';
import { THING_WORDS } from '../lexicon/words.js';
import { coordinated } from './coordinated.js';
import { designate } from './designate.js';
import { findNames } from './names.js';
import { isPersonNoun, isPluralNoun } from './person-nouns.js';
import { isPronoun } from './pronoun.js';

/** Words that stand for somebody or something: a name, a role, or a pronoun. */
export interface Mention {
  /** The whole phrase. */
  span: Span;
  /** The name alone; the whole phrase where it has none. */
  name: Span;
  /** Where it stands in the order of the text, in characters: at its name. */
  anchor: number;
  /** Index of its paragraph, and of its sentence in there. */
  paragraph: number;
  sentence: number;
  /** Opens its sentence as its subject. */
  isSubject: boolean;
  /** Whether its name is the first word of the sentence, where any word has a capital. */
  opens: boolean;
  /** Whether an attribution has it as its speaker. */
  speaks: boolean;
  /** Null for a pronoun. */
  designation: Designation | null;
  /** The names of several who speak together; null for one. */
  parts: Designation[] | null;
}

/** All names outside quotations, all speakers and the subjects of sentences, each once, in the order of the text. */
export function findMentions(text: string, paragraphs: readonly ParsedParagraph[]): Mention[] {
  const speaking = speakersByParagraph(paragraphs);
  return paragraphs.flatMap((paragraph, index) =>
    mentionsIn(text, paragraph, index, speaking.get(index) ?? []),
  );
}

function speakersByParagraph(paragraphs: readonly ParsedParagraph[]): Map<number, Span[]> {
  const speaking = new Map<number, Span[]>();
  const seen = new Set<number>();
  for (const { attributions } of paragraphs) {
    for (const { mention } of attributions) {
      if (!mention || seen.has(mention.start)) continue;
      seen.add(mention.start);
      const index = lastStartingBy(paragraphs, mention.start);
      const here = speaking.get(index);
      if (here) here.push(mention);
      else speaking.set(index, [mention]);
    }
  }
  return speaking;
}

function mentionsIn(
  text: string,
  parsed: ParsedParagraph,
  paragraph: number,
  speaking: readonly Span[],
): Mention[] {
  const { tokens, sentences } = parsed;
  const found = speaking.map((span) => {
    const sentence = sentenceAt(sentences, lastStartingBy(tokens, span.start));
    const one = mentionOf(text, tokens, span, tokensIn(tokens, span));
    const opens = one.designation?.range.from === sentences[sentence]?.from;
    return Object.assign(one, { paragraph, sentence, speaks: true, opens });
  });
  const starts = byStart(found);
  sentences.forEach((range, sentence) => {
    if (paragraph === 0 && isInTitleCase(tokens, range)) return;
    const subject = subjectOf(tokens, range);
    const span = subject && spanOf(tokens, subject);
    if (!subject || !span) return;
    const known = starts.get(span.start);
    if (known) {
      known.isSubject = true;
      return;
    }
    const one = mentionOf(text, tokens, span, subject);
    if (canBeMeant(one, tokens[subject.from])) {
      const opens = one.designation?.range.from === range.from;
      found.push(Object.assign(one, { paragraph, sentence, isSubject: true, opens }));
    }
  });
  return withNames(found, parsed, paragraph);
}

/** Most paragraphs have no mention that speaks; a map for each of them would cost more than all else in them. */
const NO_STARTS: ReadonlyMap<number, Mention> = new Map();

const byStart = (mentions: readonly Mention[]): ReadonlyMap<number, Mention> =>
  mentions.length === 0 ? NO_STARTS : new Map(mentions.map((mention) => [mention.span.start, mention]));

/** Adds the names that are no part of another mention. */
function withNames(found: Mention[], { tokens, sentences }: ParsedParagraph, paragraph: number): Mention[] {
  const taken = found.length === 0 ? NOTHING_TAKEN : tokensNamed(found);
  sentences.forEach((range, sentence) => {
    if (paragraph === 0 && isInTitleCase(tokens, range)) return;
    for (const designation of findNames(tokens, range)) {
      const name = spanOf(tokens, designation.range);
      if (!name || taken.has(designation.range.from) || taken.has(designation.range.to - 1)) continue;
      const opens = designation.range.from === range.from;
      found.push(Object.assign(newMention(name, designation, name), { paragraph, sentence, opens }));
    }
  });
  return found.sort((a, b) => a.anchor - b.anchor || a.span.start - b.span.start);
}

const NOTHING_TAKEN: ReadonlySet<number> = new Set();

/** The tokens of the names of mentions. */
function tokensNamed(mentions: readonly Mention[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { designation, parts } of mentions) {
    if (!designation || parts || designation.names.length === 0) continue;
    for (let at = designation.range.from; at < designation.range.to; at++) named.add(at);
  }
  return named;
}

const newMention = (span: Span, designation: Designation | null, name = span): Mention => ({
  span,
  name,
  anchor: name.start,
  paragraph: 0,
  sentence: 0,
  isSubject: false,
  opens: false,
  speaks: false,
  designation,
  parts: null,
});

/** @param range the tokens of the mention; null where they stand inside a quotation, as names in transcripts do */
function mentionOf(text: string, tokens: readonly Token[], span: Span, range: TokenRange | null): Mention {
  const form = formOf(text, span);
  if (isPronoun(form)) return newMention(span, null);
  if (!range) {
    return newMention(span, { names: [form], titles: [], about: [], role: '', range: { from: 0, to: 0 } });
  }
  const designation = designate(tokens, range);
  const parts = coordinated(tokens, range);
  if (parts) return { ...newMention(span, designation), parts };
  const name = designation.names.length > 0 ? spanOf(tokens, designation.range) : null;
  return newMention(span, designation, name ?? span);
}

/** The subject with the name beside it: "the minister of trade, NAME". */
function subjectOf(tokens: readonly Token[], sentence: TokenRange): TokenRange | null {
  const subject = firstSubject(tokens, sentence);
  if (!subject) return null;
  let { to } = subject;
  // "a farmer arrived": the verb of a short sentence looks like a part of its subject.
  while (
    to > subject.from + 1 &&
    isParticiple(tokens[to - 1]?.lower ?? '') &&
    !isCapital(tokens[to - 1]?.text ?? '')
  )
    to--;
  return to === subject.to ? withApposedName(tokens, subject, sentence.to) : { from: subject.from, to };
}

/** Whether a subject that says nothing here is somebody whom a later pronoun or role may mean. */
function canBeMeant({ designation }: Mention, first: Token | undefined): boolean {
  if (!designation) return /^(?:he|she|they)$/.test(first?.lower ?? '');
  const { names, role } = designation;
  const head = role.slice(role.lastIndexOf(' ') + 1);
  return names.length > 0 || isPersonNoun(head) || isPluralNoun(head) || THING_WORDS.has(head);
}

/** "Minister Bello Opens New Bridge": a headline in which names cannot be told from the words beside them. */
function isInTitleCase(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).filter(({ kind, text }) => kind === 'word' && /^\p{L}{2}/u.test(text));
  return (
    words.length >= FEWEST_IN_TITLE &&
    words.every(({ text, lower }) => isCapital(text) || isFunctionWord(lower))
  );
}

/** Fewer words than this are a byline or a place rather than a headline. */
const FEWEST_IN_TITLE = 5;

/** The tokens of a mention; null where it stands inside a quotation. */
function tokensIn(tokens: readonly Token[], { start, end }: Span): TokenRange | null {
  const from = lastStartingBy(tokens, start);
  if (tokens[from]?.start !== start || tokens[from]?.kind === 'quotation') return null;
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? end + 1) <= end) to++;
  return to > from ? { from, to } : null;
}
