import type { Person, ReadingWarning, Span } from '../../article.js';
import { type Attribution, withoutSpeaker } from '../../attribution/attribution.js';
import type { ParsedParagraph } from '../../attribution/parsed-paragraph.js';
import type { Designation } from '../../people/designation.js';
import { Entities, type Entity } from '../../people/entities.js';
import { formOf } from '../../people/form-of.js';
import type { Coreference } from '../../people/resolved.js';
import { unknownPronoun } from '../../people/unclear.js';
import { NAMING } from './naming.js';
import { findPhrases, type Phrase } from './phrases.js';
import { lowerCase } from './words.js';

interface Placed {
  phrase: Phrase;
  paragraph: number;
}

/** Links the phrases of a text to one entity for each person; who speaks stands for the same as the phrase there. */
export function resolvePhrases(
  text: string,
  paragraphs: readonly ParsedParagraph[],
  people: readonly Person[],
): Coreference {
  const entities = new Entities(people, NAMING);
  const warnings: ReadingWarning[] = [];
  const placed = paragraphs.flatMap(({ tokens, sentences }, paragraph) =>
    sentences.flatMap((sentence) =>
      findPhrases(tokens, sentence).map((phrase): Placed => ({ phrase, paragraph })),
    ),
  );
  const speaking = new Set(
    paragraphs.flatMap(({ attributions }) => attributions.flatMap(({ mention }) => mention?.start ?? [])),
  );
  for (const { phrase } of placed) entities.introduce(designationOf(phrase), phrase.span.start);
  const byStart = new Map<number, Entity | null>();
  /** Where the phrase at a place ends: a longer mention is several. */
  const ends = new Map<number, number>();
  const persons: { entity: Entity; paragraph: number; titles: string[] }[] = [];
  for (const { phrase, paragraph } of placed) {
    const { span, names, titles } = phrase;
    const form = formOf(text, span);
    let entity: Entity | null;
    if (phrase.isPronoun) {
      const near = new Set(persons.filter((one) => paragraph - one.paragraph <= 1).map((one) => one.entity));
      entity = near.size === 1 ? ([...near][0] ?? null) : null;
      if (!entity && speaking.has(span.start)) warnings.push(unknownPronoun(text, span, [...near].reverse()));
    } else if (names.length > 0) {
      entity = entities.name(designationOf(phrase), names.join(' '), span.start, null);
      if (phrase.isThing) entity.isThing = true;
      else if (titles.length > 0 || (speaking.has(span.start) && names.length > 1)) entity.isPerson = true;
    } else {
      if (!speaking.has(span.start)) continue;
      const bearers = new Set(persons.filter((one) => bears(one.titles, titles)).map((one) => one.entity));
      // "Bakan" after two ministers is neither of them for sure.
      entity = bearers.size > 1 ? null : ([...bearers][0] ?? entities.role(roleOf(phrase), form, span.start));
    }
    byStart.set(span.start, entity);
    ends.set(span.start, span.end);
    if (entity && !entity.isThing && names.length > 0 && (entity.isPerson || entity.person))
      persons.push({ entity, paragraph, titles });
  }
  const resolved = paragraphs.flatMap(({ attributions }) =>
    attributions.map((attribution) => {
      const entity = speakerOf(attribution);
      return { attribution: entity ? attribution : withoutSpeaker(attribution), entity, choices: 1 };
    }),
  );
  return { resolved, entities: entities.all, warnings };

  function speakerOf({ mention, rule }: Attribution): Entity | null {
    if (!mention) return null;
    const { start, end } = mention;
    // Behind a name its ending stands apart: "NAME'e göre".
    if (rule === 'according-to' && !/['’]/.test(text.charAt(end))) return sourceAt(mention);
    const named = ends.get(start);
    if (named !== undefined && named < end) return entities.group(formOf(text, mention), start);
    return byStart.get(start) ?? null;
  }

  /** A source that no name is, as in "yetkililere göre". */
  function sourceAt(mention: Span): Entity {
    const form = nominative(formOf(text, mention));
    const titles = form.split(' ');
    const bearers = new Set(
      persons
        .filter((one) => one.entity.firstAt < mention.start && bears(one.titles, titles))
        .map((one) => one.entity),
    );
    const [bearer] = bearers;
    if (bearers.size === 1 && bearer) return bearer;
    const range = { from: 0, to: 0 };
    return entities.role({ names: [], titles: [], about: [], role: form, range }, form, mention.start);
  }
}

/**
 * A noun without its dative.
 * @example nominative('Komisyon raporuna') === 'Komisyon raporu', nominative('savcılığa') === 'savcılık'
 */
function nominative(form: string): string {
  return form.replace(/(?<=[ıiuü])n[ae]$|(?<=[aeıiuü])y[ae]$|[ae]$/, '').replace(/ğ$/, 'k');
}

const designationOf = ({ names, titles, from, to }: Phrase): Designation => ({
  names,
  titles,
  about: [],
  role: '',
  range: { from, to },
});

const roleOf = (phrase: Phrase): Designation => ({
  ...designationOf(phrase),
  titles: [],
  role: phrase.titles.join(' '),
});

/** "Bakan" and "Başbakan Yardımcısı" of "Enerji Bakanı" and of the same title. */
function bears(titles: readonly string[], role: readonly string[]): boolean {
  const [borne, asked] = [titles.map(lowerCase), role.map(lowerCase)];
  if (asked.includes('bir') || asked.some((word) => /l[ae]r[ıi]?$/.test(word))) return false;
  const stem = (word: string) => word.replace(/s?[ıiuü]$/, '');
  return (
    asked.length > 0 &&
    borne.length >= asked.length &&
    asked.every((word, at) => stem(word) === stem(borne[borne.length - asked.length + at] ?? ''))
  );
}
