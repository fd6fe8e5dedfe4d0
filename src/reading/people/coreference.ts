import type { Person, ReadingWarning, Span } from '../article.js';
import type { Attribution } from '../attribution/attribution.js';
import type { ParsedParagraph } from '../attribution/parse.js';
import { firstSubject } from '../grammar/first-subject.js';
import { PERSONAL, PRONOUNS } from '../lexicon/words.js';
import type { TokenRange } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { Entities, type Entity } from './entities.js';
import { designate, findNames } from './names.js';

/** How many paragraphs back a pronoun may find the one it stands for. */
const FARTHEST_PARAGRAPHS = 3;

export interface Resolved {
  attribution: Attribution;
  entity: Entity | null;
}

export interface Coreference {
  resolved: Resolved[];
  /** Everybody and everything the article names, in no order. */
  entities: readonly Entity[];
  warnings: ReadingWarning[];
}

/** A name in the text, for pronouns to find. */
interface Occurrence {
  entity: Entity;
  start: number;
  paragraph: number;
  /** Opens its sentence as its subject, or speaks: what a pronoun stands for most often. */
  isSubject: boolean;
}

/** Links the mentions of all attributions to one entity for each person, group or thing. */
export function resolveMentions(
  text: string,
  paragraphs: readonly ParsedParagraph[],
  people: readonly Person[],
): Coreference {
  const entities = new Entities(people);
  const occurrences = enterNames(text, paragraphs, entities);
  const warnings: ReadingWarning[] = [];
  const byMention = new Map<number, Entity | null>();
  const resolved: Resolved[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const attribution of paragraph.attributions) {
      const { mention } = attribution;
      if (!mention) {
        resolved.push({ attribution, entity: null });
        continue;
      }
      let entity = byMention.get(mention.start);
      if (entity === undefined) {
        entity = resolve(text, paragraphs, index, mention, entities, occurrences);
        byMention.set(mention.start, entity);
        const pronoun = text.slice(mention.start, mention.end).toLowerCase();
        if (!entity && /^(?:he|she)$/.test(pronoun)) {
          warnings.push({
            ...mention,
            kind: 'unknown-pronoun',
            message: `It is unclear whom “${text.slice(mention.start, mention.end)}” stands for.`,
          });
        }
        if (entity) promote(occurrences, entity, mention.start, index);
      }
      resolved.push({ attribution, entity });
    }
  });
  return { resolved, entities: entities.all, warnings };
}

/** All names, full ones first, so that a last name finds the full one that comes after it. */
function enterNames(text: string, paragraphs: readonly ParsedParagraph[], entities: Entities): Occurrence[] {
  const found = paragraphs.flatMap(({ tokens, sentences }, paragraph) => {
    const subjects = new Set(sentences.map((sentence) => subjectEnd(tokens, sentence)));
    return findNames(tokens, sentences).map((designation) => {
      const start = tokens[designation.range.from]?.start ?? 0;
      const end = tokens[designation.range.to - 1]?.end ?? start;
      return {
        designation,
        form: text.slice(start, end),
        start,
        paragraph,
        isSubject: subjects.has(designation.range.to),
      };
    });
  });
  for (const { designation, form, start } of found) {
    if (designation.names.length > 1) entities.enter(designation, form, start);
  }
  return found.map(({ designation, form, start, paragraph, isSubject }) => ({
    entity: entities.enter(designation, form, start),
    start,
    paragraph,
    isSubject,
  }));
}

function subjectEnd(tokens: readonly Token[], sentence: TokenRange): number {
  return firstSubject(tokens, sentence)?.to ?? -1;
}

function promote(occurrences: Occurrence[], entity: Entity, start: number, paragraph: number): void {
  const at = occurrences.findLastIndex((occurrence) => occurrence.start <= start);
  occurrences.splice(at + 1, 0, { entity, start, paragraph, isSubject: true });
}

function resolve(
  text: string,
  paragraphs: readonly ParsedParagraph[],
  index: number,
  mention: Span,
  entities: Entities,
  occurrences: readonly Occurrence[],
): Entity | null {
  const form = text.slice(mention.start, mention.end);
  const lower = form.toLowerCase();
  if (lower === 'who' || PERSONAL.has(lower)) return antecedent(lower, mention.start, index, occurrences);
  if (PRONOUNS.has(lower)) return null;
  const { tokens } = paragraphs.find(({ start, end }) => start <= mention.start && mention.start < end) ?? {
    tokens: [],
  };
  const from = tokens.findIndex(({ start }) => start >= mention.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) to++;
  if (from < 0 || to <= from) return null;
  const designation = designate(tokens, { from, to });
  const start = tokens[designation.range.from]?.start ?? mention.start;
  const nameForm =
    designation.names.length > 0 ? text.slice(start, tokens[designation.range.to - 1]?.end) : form;
  const entity = entities.enter(designation, nameForm, mention.start);
  if (designation.names.length === 0 && designation.role === '') return null;
  return entity;
}

/** Whom a pronoun stands for: the nearest subject or speaker before it that it fits, else the nearest name. */
function antecedent(
  pronoun: string,
  at: number,
  paragraph: number,
  occurrences: readonly Occurrence[],
): Entity | null {
  const kind = PERSONAL.get(pronoun);
  if (kind === 'many' || kind === 'thing') return null;
  let fallback: Entity | null = null;
  let end = lastBefore(occurrences, at);
  if (pronoun === 'who') return occurrences[end]?.entity ?? null;
  for (; end >= 0; end--) {
    const occurrence = occurrences[end];
    if (!occurrence || paragraph - occurrence.paragraph > FARTHEST_PARAGRAPHS) break;
    const { entity, isSubject } = occurrence;
    const fits = entity.gender === kind || (entity.gender === null && entity.isPerson);
    if (!fits) continue;
    if (isSubject) return entity;
    fallback ??= entity;
  }
  return fallback;
}

function lastBefore(occurrences: readonly Occurrence[], at: number): number {
  let [low, high] = [0, occurrences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occurrences[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
