import type { Person, ReadingWarning, Span } from '../article.js';
import { type Attribution, withoutSpeaker } from '../attribution/attribution.js';
import type { ParsedParagraph } from '../attribution/parse.js';
import { firstSubject } from '../grammar/first-subject.js';
import { PERSONAL, PRONOUNS } from '../lexicon/words.js';
import type { TokenRange } from '../text/sentences.js';
import { Entities, type Entity } from './entities.js';
import { designate, findNames } from './names.js';
import { Occurrences } from './occurrences.js';

interface Resolved {
  attribution: Attribution;
  entity: Entity | null;
}

export interface Coreference {
  resolved: Resolved[];
  /** Everybody and everything the article names, in no order. */
  entities: readonly Entity[];
  warnings: ReadingWarning[];
}

/** What resolving a mention draws on. */
interface Context {
  text: string;
  paragraphs: readonly ParsedParagraph[];
  entities: Entities;
  occurrences: Occurrences;
}

/** Links the mentions of all attributions to one entity for each person, group or thing. */
export function resolveMentions(
  text: string,
  paragraphs: readonly ParsedParagraph[],
  people: readonly Person[],
): Coreference {
  const entities = new Entities(people);
  const context: Context = {
    text,
    paragraphs,
    entities,
    occurrences: enterNames(text, paragraphs, entities),
  };
  const warnings: ReadingWarning[] = [];
  const byMention = new Map<number, Entity | null>();
  const resolved: Resolved[] = [];
  for (const paragraph of paragraphs) {
    for (const attribution of paragraph.attributions) {
      const { mention } = attribution;
      let entity = mention ? byMention.get(mention.start) : null;
      if (mention && entity === undefined) {
        const index = lastStart(paragraphs, mention.start);
        entity = resolve(context, index, mention);
        byMention.set(mention.start, entity);
        if (entity) context.occurrences.addSpeaker(entity, mention.start, index);
        else warnings.push(...unknownPronoun(text, mention));
      }
      resolved.push(
        entity ? { attribution, entity } : { attribution: withoutSpeaker(attribution), entity: null },
      );
    }
  }
  return { resolved, entities: entities.all, warnings };
}

function unknownPronoun(text: string, mention: Span): ReadingWarning[] {
  const pronoun = text.slice(mention.start, mention.end);
  if (!/^(?:s?he|him|her)$/i.test(pronoun)) return [];
  return [{ ...mention, kind: 'unknown-pronoun', message: `It is unclear whom “${pronoun}” stands for.` }];
}

/** All names, full ones first, so that a last name finds the full one that comes after it. */
function enterNames(text: string, paragraphs: readonly ParsedParagraph[], entities: Entities): Occurrences {
  const found = paragraphs.flatMap(({ tokens, sentences }, paragraph) => {
    const subjectEnds = new Set(sentences.map((sentence) => firstSubject(tokens, sentence)?.to));
    return findNames(tokens, sentences).map((designation) => {
      const { from, to } = designation.range;
      const start = tokens[from]?.start ?? 0;
      const form = onOneLine(text.slice(start, tokens[to - 1]?.end));
      return { designation, form, start, paragraph, isSubject: subjectEnds.has(to) };
    });
  });
  for (const { designation, form, start } of found) {
    if (designation.names.length > 1) entities.enter(designation, form, start);
  }
  return new Occurrences(
    found.map(({ designation, form, start, paragraph, isSubject }) => ({
      entity: entities.enter(designation, form, start),
      start,
      paragraph,
      isSubject,
    })),
  );
}

/** @param index of the mention's paragraph */
function resolve(
  { text, paragraphs, entities, occurrences }: Context,
  index: number,
  mention: Span,
): Entity | null {
  const form = onOneLine(text.slice(mention.start, mention.end));
  const pronoun = form.toLowerCase();
  if (pronoun === 'who' || pronoun === 'which') return occurrences.last(mention.start);
  const gender = PERSONAL.get(pronoun);
  if (gender === 'female' || gender === 'male') return occurrences.ofGender(gender, mention.start, index);
  if (gender || PRONOUNS.has(pronoun)) return null;
  const paragraph = paragraphs[index];
  const range = paragraph && tokensIn(paragraph, mention);
  if (!range)
    return entities.enter(
      { names: [form], titles: [], role: '', range: { from: 0, to: 0 } },
      form,
      mention.start,
    );
  const { tokens } = paragraph;
  const designation = designate(tokens, range);
  if (designation.names.length === 0 && designation.role === '') return null;
  const start = tokens[designation.range.from]?.start ?? mention.start;
  const name =
    designation.names.length > 0 ? onOneLine(text.slice(start, tokens[designation.range.to - 1]?.end)) : form;
  return entities.enter(designation, name, mention.start);
}

/** In wrapped text a name may stand on two lines. */
const onOneLine = (form: string) => form.replace(/\s*[\n\r\u2028]\s*/g, ' ');

/** The tokens of a mention; null where it stands inside a quotation, as the name in a transcript may. */
function tokensIn({ tokens }: ParsedParagraph, { start, end }: Span): TokenRange | null {
  const from = lastStart(tokens, start);
  if (tokens[from]?.start !== start || tokens[from]?.kind === 'quotation') return null;
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? end + 1) <= end) to++;
  return to > from ? { from, to } : null;
}

/** Index of the last span that starts at a place or before it; -1 where none does. */
function lastStart(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
