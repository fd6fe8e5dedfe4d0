import type { Person, ReadingWarning } from '../../../article.js';
import { withoutSpeaker } from '../../../attribution/attribution.js';
import type { ParsedParagraph } from '../../../attribution/parsed-paragraph.js';
import type { Designation } from '../../../people/designation.js';
import { Entities, type Entity } from '../../../people/entities.js';
import { formOf } from '../../../people/form-of.js';
import { Namesakes } from '../../../people/namesakes.js';
import type { Coreference } from '../../../people/resolved.js';
import { Salience } from '../../../people/salience.js';
import { sharedName, unknownPronoun } from '../../../people/unclear.js';
import { lastStartingBy } from '../../../text/places.js';
import { isCapital } from '../../../text/tokens.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { PERSONAL } from '../lexicon/words.js';
import { NAMING } from '../naming.js';
import { type Clues, cluesAround, NO_CLUES } from './clues.js';
import { designate } from './designate.js';
import { findMentions, type Mention } from './mentions.js';
import { takeOffOpeners } from './openers.js';

/**
 * Links the mentions of all attributions to one entity for each person, group or thing. Full names and titles are
 * introduced first, so that "Bello" finds the "Aisha Bello" that comes later; then all mentions are resolved in the
 * order of the text, each by what stands before it.
 */
export function resolveMentions(
  text: string,
  paragraphs: readonly ParsedParagraph[],
  people: readonly Person[],
): Coreference {
  const resolver = new Resolver(text, paragraphs, people);
  const byMention = resolver.resolveAll(findMentions(text, paragraphs));
  const resolved: Coreference['resolved'] = [];
  for (const { attributions } of paragraphs) {
    for (const attribution of attributions) {
      const entity = attribution.mention ? (byMention.get(attribution.mention.start) ?? null) : null;
      const choices = attribution.mention ? resolver.choicesAt(attribution.mention.start) : 1;
      resolved.push({ attribution: entity ? attribution : withoutSpeaker(attribution), entity, choices });
    }
  }
  return { resolved, entities: resolver.entities.all, warnings: resolver.warnings };
}

class Resolver {
  readonly entities: Entities;
  readonly warnings: ReadingWarning[] = [];
  readonly #salience = new Salience();
  readonly #warned = new Set<string>();
  readonly #namesakes = new Namesakes();
  /** By the start of the mention. */
  readonly #choices = new Map<number, number>();
  readonly #text: string;
  readonly #paragraphs: readonly ParsedParagraph[];

  constructor(text: string, paragraphs: readonly ParsedParagraph[], people: readonly Person[]) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.entities = new Entities(people, NAMING);
  }

  /** Among how many the speaker at a place was chosen by nothing. */
  choicesAt(start: number): number {
    return this.#choices.get(start) ?? 1;
  }

  /** @returns the entity of each mention that speaks, by its start */
  resolveAll(mentions: readonly Mention[]): Map<number, Entity | null> {
    takeOffOpeners(mentions, this.#paragraphs);
    for (const { designation, anchor } of mentions) {
      if (designation) this.entities.introduce(designation, anchor);
    }
    const bySpeaker = new Map<number, Entity | null>();
    for (const mention of mentions) {
      const entity = this.#resolve(mention);
      if (mention.speaks) bySpeaker.set(mention.span.start, entity);
      if (entity) {
        const { anchor: start, paragraph, isSubject, speaks } = mention;
        if (speaks && !entity.isThing && !entity.isRole && entity.words.length > 1) entity.isPerson = true;
        this.#salience.add({ entity, start, paragraph, isSubject: isSubject || speaks });
      }
    }
    return bySpeaker;
  }

  #resolve(mention: Mention): Entity | null {
    const { designation, span, anchor } = mention;
    if (!designation) return this.#pronoun(mention);
    const form = formOf(this.#text, span);
    if (mention.parts) return this.#several(mention, mention.parts, form);
    if (designation.names.length === 0 && this.entities.isLastName(form)) {
      return this.entities.name({ ...designation, names: [form] }, form, anchor, null);
    }
    if (designation.names.length === 0) {
      return designation.role === '' ? null : this.entities.role(designation, form, anchor);
    }
    const clues = this.#cluesFor(mention);
    if (mention.speaks) this.#lookForNamesakes(mention, designation, clues);
    const entity = this.entities.name(designation, formOf(this.#text, mention.name), anchor, clues.gender);
    if (designation.names.length > 1) this.#namesakes.named(entity, mention);
    this.#learn(mention, entity, clues);
    return entity;
  }

  /** What the words beside the name tell about its bearer. */
  #cluesFor({ designation, paragraph, sentence }: Mention): Clues {
    const parsed = this.#paragraphs[paragraph];
    const range = parsed?.sentences[sentence];
    if (!parsed || !designation || !range || designation.range.to === 0) return NO_CLUES;
    return cluesAround(parsed.tokens, designation.range, range);
  }

  #learn({ designation, paragraph, anchor, name }: Mention, entity: Entity, clues: Clues): void {
    if (clues.isPerson && !entity.isThing) entity.isPerson = true;
    if (clues.gender && !entity.isGenderTold) {
      entity.gender = clues.gender;
      entity.isGenderTold = true;
    }
    if (clues.titles.length > 0) this.entities.bear(entity, clues.titles, anchor);
    else if (clues.noun) this.entities.call(entity, clues.noun, anchor);
    const short = this.#paragraphs[paragraph]?.tokens[(designation?.range.to ?? 0) + 1];
    if (this.#text.charAt(name.end + 1) === '(' && short && /^\p{Lu}{2,6}$/u.test(short.text)) {
      this.entities.abbreviate(entity, short.text);
    }
  }

  #pronoun(mention: Mention): Entity | null {
    const pronoun = formOf(this.#text, mention.span).toLowerCase();
    if (pronoun === 'who' || pronoun === 'which') return this.#antecedent(mention);
    const kind = PERSONAL.get(pronoun);
    if (!kind) return null;
    const entity = this.#salience.find(kind, mention.paragraph);
    if (kind !== 'male' && kind !== 'female') return entity;
    if (entity && !entity.isGenderTold) {
      // Somebody whom the text calls "she" once is a woman from there on.
      entity.gender = kind;
      entity.isGenderTold = true;
    }
    if (!entity && mention.speaks) {
      const candidates = this.#salience.candidates(kind, mention.paragraph);
      this.warnings.push(unknownPronoun(this.#text, mention.span, candidates));
    }
    return entity;
  }

  /** Whom "who" stands for: the name or the phrase right before it, or the name before that: "NAME, a farmer who …". */
  #antecedent({ span, paragraph, sentence }: Mention): Entity | null {
    const parsed = this.#paragraphs[paragraph];
    const floor = parsed?.sentences[sentence]?.from;
    if (!parsed || floor === undefined) return null;
    const { tokens } = parsed;
    let at = lastStartingBy(tokens, span.start);
    if (tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === '(') at--;
    const phrase = nounPhraseBefore(tokens, at, floor);
    if (!phrase) return null;
    const from = tokens[phrase.from]?.lower === 'according' ? phrase.from + 2 : phrase.from;
    const designation = designate(tokens, { from, to: phrase.to });
    const { start } = tokens[designation.range.from] ?? span;
    const end = tokens[designation.range.to - 1]?.end ?? start;
    const form = formOf(this.#text, { start, end });
    if (designation.names.length > 0) return this.entities.name(designation, form, start, null);
    if (designation.role === '') return null;
    const isApposed = tokens[from - 1]?.text === ',' && isCapital(tokens[from - 2]?.text ?? '');
    const named = isApposed ? this.#salience.lastBefore(start) : null;
    return named?.isPerson ? named : this.entities.role(designation, form, start);
  }

  #several(mention: Mention, parts: readonly Designation[], form: string): Entity {
    for (const part of parts) {
      const entity = this.entities.introduce(part, mention.anchor);
      if (entity && part.names.length > 1) this.#namesakes.named(entity, mention);
    }
    return this.entities.group(form, mention.anchor);
  }

  #lookForNamesakes({ span, anchor }: Mention, designation: Designation, { gender }: Clues): void {
    const namesakes = this.entities.namesakes(designation, anchor, gender);
    if (namesakes.length < 2) return;
    this.#choices.set(span.start, this.#namesakes.choices(namesakes));
    const last = designation.names.join(' ');
    if (this.#warned.has(last)) return;
    this.#warned.add(last);
    this.warnings.push(sharedName(span, last, namesakes));
  }
}
