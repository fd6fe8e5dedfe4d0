import type { Person, ReadingWarning } from '../../article.js';
import { withoutSpeaker } from '../../attribution/attribution.js';
import type { ParsedParagraph } from '../../attribution/parsed-paragraph.js';
import type { Designation } from '../../people/designation.js';
import { Entities, type Entity } from '../../people/entities.js';
import { formOf } from '../../people/form-of.js';
import type { Coreference } from '../../people/resolved.js';
import { unknownPronoun } from '../../people/unclear.js';
import { lastStartingBy } from '../../text/places.js';
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
    if (entity && !entity.isThing && names.length > 0 && (entity.isPerson || entity.person))
      persons.push({ entity, paragraph, titles });
  }
  const resolved = paragraphs.flatMap(({ attributions }) =>
    attributions.map((attribution) => {
      const { mention } = attribution;
      const entity = mention ? (byStart.get(mention.start) ?? sourceAt(mention.start)) : null;
      return { attribution: entity ? attribution : withoutSpeaker(attribution), entity, choices: 1 };
    }),
  );
  return { resolved, entities: entities.all, warnings };

  /** A source in lower case, as in "yetkililere göre", is nobody who is named. */
  function sourceAt(start: number): Entity | null {
    if (byStart.has(start)) return null;
    const { attributions } = paragraphs[lastStartingBy(paragraphs, start)] ?? { attributions: [] };
    const mention = attributions.find((one) => one.mention?.start === start)?.mention;
    if (!mention) return null;
    const form = formOf(text, mention);
    return entities.role(
      { names: [], titles: [], about: [], role: form, range: { from: 0, to: 0 } },
      form,
      start,
    );
  }
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
