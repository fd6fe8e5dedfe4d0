import type { Entity } from './entities.js';

/** A name in the text, for pronouns to find. */
export interface Occurrence {
  entity: Entity;
  /** In characters. */
  start: number;
  paragraph: number;
  /** Opens its sentence as its subject, or speaks: what a pronoun stands for most often. */
  isSubject: boolean;
}

/** How many paragraphs back a pronoun may find the one it stands for. */
const FARTHEST_PARAGRAPHS = 3;

/** How many names back a pronoun looks at most, which bounds the work for each pronoun. */
const FARTHEST_NAMES = 100;

/** Where an article names whom: its names, known from the start, and its speakers, added as they are found. */
export class Occurrences {
  readonly #names: readonly Occurrence[];
  /** In the order of the text, since mentions are resolved in that order. */
  readonly #speakers: Occurrence[] = [];

  /** @param names in the order of the text */
  constructor(names: readonly Occurrence[]) {
    this.#names = names;
  }

  addSpeaker(entity: Entity, start: number, paragraph: number): void {
    if (!entity.isThing && !entity.isRole && entity.words.length > 1) entity.isPerson = true;
    const last = this.#speakers.at(-1);
    if (!last || last.start <= start) this.#speakers.push({ entity, start, paragraph, isSubject: true });
  }

  /** The name right before a place: whom "who" stands for. */
  last(at: number): Entity | null {
    return this.#names[lastBefore(this.#names, at)]?.entity ?? null;
  }

  /**
   * Whom "he" or "she" stands for: the nearest subject or speaker before it that can be meant, else the nearest such
   * name, else the nearest name that may be a person's.
   */
  ofGender(gender: 'female' | 'male', at: number, paragraph: number): Entity | null {
    let [name, speaker] = [lastBefore(this.#names, at), lastBefore(this.#speakers, at)];
    let anyPerson: Entity | null = null;
    let anyName: Entity | null = null;
    for (let tries = 0; tries < FARTHEST_NAMES; tries++) {
      const [fromNames, fromSpeakers] = [this.#names[name], this.#speakers[speaker]];
      const isSpeaker = (fromSpeakers?.start ?? -1) >= (fromNames?.start ?? -1);
      const occurrence = isSpeaker ? fromSpeakers : fromNames;
      if (!occurrence || paragraph - occurrence.paragraph > FARTHEST_PARAGRAPHS) break;
      if (isSpeaker) speaker--;
      else name--;
      const { entity } = occurrence;
      if (entity.isRole || (entity.gender !== null && entity.gender !== gender)) continue;
      if (entity.gender === gender || entity.isPerson) {
        if (occurrence.isSubject) return known(entity, gender);
        anyPerson ??= entity;
      } else if (entity.words.length > 1 && !entity.isThing) anyName ??= entity;
    }
    return anyPerson ?? anyName;
  }
}

/** Somebody whom the text calls "she" once is a woman from there on. */
function known(entity: Entity, gender: 'female' | 'male'): Entity {
  entity.gender ??= gender;
  return entity;
}

/** Index of the last occurrence that starts before a place; -1 where there is none. */
function lastBefore(occurrences: readonly Occurrence[], at: number): number {
  let [low, high] = [0, occurrences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occurrences[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
