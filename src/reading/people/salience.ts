import type { Entity, Gender } from './entity.js';
import { firstNameGender } from './first-names.js';

/** A mention in the text, for pronouns to find. */
export interface Occurrence {
  entity: Entity;
  /** In characters. */
  start: number;
  /** Index of its paragraph. */
  paragraph: number;
  /** Opens its sentence as its subject, or speaks: what a pronoun stands for most often. */
  isSubject: boolean;
}

/** What a pronoun can stand for: a woman, a man, several or an organisation, a thing. */
export type PronounKind = Gender | 'many' | 'thing';

/** How many paragraphs back a pronoun may find the one it stands for. */
const FARTHEST_PARAGRAPHS: Record<PronounKind, number> = { female: 3, male: 3, many: 1, thing: 1 };

/** How many mentions back a pronoun looks at most, which bounds the work for each pronoun. */
const FARTHEST_MENTIONS = 100;

/**
 * How well somebody fits a pronoun: surely, perhaps, by a lone name that may be one, not by a first name that may
 * deceive, not at all.
 */
type Fit = 'sure' | 'perhaps' | 'lone' | 'doubtful' | 'no';

/** The mentions up to a place of the text, entered in its order. */
export class Salience {
  readonly #occurrences: Occurrence[] = [];

  add(occurrence: Occurrence): void {
    this.#occurrences.push(occurrence);
  }

  /** The last one mentioned before a place, in characters, of those mentioned so far. */
  lastBefore(place: number): Entity | null {
    for (const { entity, start } of this.#near(0, Number.POSITIVE_INFINITY)) if (start < place) return entity;
    return null;
  }

  /**
   * Whom a pronoun stands for: the nearest subject or speaker before it that fits; else the nearest other mention
   * that surely fits, that may fit, or that only its first name speaks against, unless a lone name stands nearer:
   * in "NAME NAME left. Petrov nodded. | He | said …" the first one is no "he" by her first name, and Petrov may be.
   */
  find(kind: PronounKind, paragraph: number): Entity | null {
    const others: Partial<Record<Fit, Entity>> = {};
    let isLoneNearer = false;
    for (const { entity, isSubject } of this.#near(paragraph, FARTHEST_PARAGRAPHS[kind])) {
      const fit = fitOf(entity, kind);
      if (isSubject && (fit === 'sure' || fit === 'perhaps')) return entity;
      if (fit !== 'lone' || isSubject) others[fit] ??= entity;
      if (fit === 'lone' && isSubject && !others.doubtful) isLoneNearer = true;
    }
    if (kind === 'many' || kind === 'thing') return null;
    return others.sure ?? others.perhaps ?? (isLoneNearer ? loneOf(others, kind) : others.doubtful) ?? null;
  }

  /** Everybody whom a pronoun may stand for, nearest first, for a person to choose from. */
  candidates(kind: Gender, paragraph: number): Entity[] {
    const found = new Set<Entity>();
    for (const { entity } of this.#near(paragraph, Number.POSITIVE_INFINITY)) {
      const fit = fitOf(entity, kind);
      if (fit !== 'no' && fit !== 'lone' && !entity.isRole) found.add(entity);
    }
    return [...found];
  }

  *#near(paragraph: number, farthest: number): Generator<Occurrence> {
    const stop = Math.max(0, this.#occurrences.length - FARTHEST_MENTIONS);
    for (let index = this.#occurrences.length - 1; index >= stop; index--) {
      const occurrence = this.#occurrences[index];
      if (!occurrence || paragraph - occurrence.paragraph > farthest) return;
      yield occurrence;
    }
  }
}

/** A lone name that is a first name of that gender; of another lone name it is not known whether it is somebody. */
function loneOf({ lone }: Partial<Record<Fit, Entity>>, kind: PronounKind): Entity | null {
  return lone && firstNameGender(lone.words[0] ?? '') === kind ? lone : null;
}

function fitOf(entity: Entity, kind: PronounKind): Fit {
  if (kind === 'many') return entity.isGroup || entity.isThing ? 'sure' : 'no';
  if (kind === 'thing') {
    const isThing = entity.isThing || (entity.isRole && !entity.isPerson && !entity.isGroup);
    return isThing ? 'sure' : 'no';
  }
  if (entity.isThing || entity.isGroup || (entity.isRole && !entity.isPerson)) return 'no';
  if (entity.gender === kind) return 'sure';
  if (entity.gender === null) return entity.isPerson || entity.words.length > 1 ? 'perhaps' : 'lone';
  return entity.isGenderTold ? 'no' : 'doubtful';
}
