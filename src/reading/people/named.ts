import { fold } from '../fold.js';
import type { Entity, Gender } from './entity.js';
import { firstNameGender } from './first-names.js';
import type { NameFacts } from './name-facts.js';
import { canBeOne } from './name-words.js';
import type { Naming, Role } from './naming.js';

/** How many names with a word in common are told apart at a time, which bounds the work for each mention. */
const MOST_NAMESAKES = 20;

/** An entity that bears a name, and where the article first does so. */
interface Named {
  entity: Entity;
  at: number;
}

/** The names of an article by their words, for short forms to find. */
export class Names {
  readonly #byWord = new Map<string, Named[]>();
  readonly #byInitials = new Map<string, Named[]>();
  readonly #byAbbreviation = new Map<string, Entity>();
  readonly #naming: Naming;

  constructor(naming: Naming) {
    this.#naming = naming;
  }

  add(entity: Entity, at: number): void {
    for (const word of new Set(entity.words)) {
      const named = this.#byWord.get(word) ?? [];
      if (named.some((known) => known.entity === entity)) continue;
      named.push({ entity, at });
      this.#byWord.set(word, named.slice(-MOST_NAMESAKES));
    }
    if (entity.words.length < 2 || entity.person) return;
    const initials = initialsOf(entity.name);
    const named = this.#byInitials.get(initials) ?? [];
    if (named.length < MOST_NAMESAKES) this.#byInitials.set(initials, [...named, { entity, at }]);
  }

  abbreviate(entity: Entity, short: string): void {
    this.#byAbbreviation.set(short, entity);
  }

  /** Whom a full name names, which may be one with a middle name more or less. */
  findFull(words: readonly string[], gender: Gender | null, at: number): Entity | null {
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const sharing = [...(this.#byWord.get(last) ?? []), ...(this.#byWord.get(first) ?? [])];
    const whole = sharing.find(({ entity }) => areSame(entity.words, words));
    if (whole) return whole.entity;
    const fitting = sharing.filter(
      ({ entity }) =>
        !entity.isThing && entity.words.length > 1 && canBeOne(entity.words, words) && fits(entity, gender),
    );
    return nearest(fitting, at)?.entity ?? null;
  }

  /** Whom a name names, full or short. */
  find(facts: NameFacts, at: number): Entity | null {
    const { words, gender } = facts;
    if (words.length > 1) return this.findFull(words, gender, at);
    return this.candidates(facts, at)[0] ?? this.#abbreviated(words[0] ?? '');
  }

  /**
   * Those whom a lone word can name, likeliest first: by their last name; else by another word of a name that is no
   * first name, as family names stand first or in the middle; else the only one who has it as a first name.
   * Somebody who is never named in full goes before those who are where only they bear the title.
   */
  candidates({ words, gender, office }: NameFacts, at: number): Entity[] {
    const [word = ''] = words;
    const bearing = this.#byWord.get(word);
    if (!bearing) return [];
    const sharing = bearing.filter(({ entity }) => !entity.isThing && fits(entity, gender));
    if (sharing.length < 2) return sharing.map(({ entity }) => entity);
    const alone = sharing.filter(({ entity }) => entity.words.length === 1);
    const full = sharing.filter(({ entity }) => entity.words.length > 1);
    const byLast = full.filter(({ entity }) => lastOf(entity) === word);
    const inside = full.filter(({ entity }) => lastOf(entity) !== word);
    const inOffice = office === null ? [] : sharing.filter(({ entity }) => holds(entity, office));
    if (inOffice.length > 0) return likeliestFirst(inOffice, at);
    if (office !== null && byLast.length > 0 && alone.length > 0) return likeliestFirst(alone, at);
    const byFamily = firstNameGender(word) === null ? inside : [];
    for (const found of [byLast, byFamily]) if (found.length > 0) return likeliestFirst(found, at);
    if (alone.length > 0) return alone.slice(0, 1).map(({ entity }) => entity);
    return inside.length === 1 ? inside.map(({ entity }) => entity) : [];
  }

  /** Whether all who bear a last name are of the other gender, by what the text has told so far. */
  isOfOtherGender(word: string, gender: Gender | null): boolean {
    const bearers = (this.#byWord.get(word) ?? []).filter(({ entity }) => lastOf(entity) === word);
    return bearers.length > 0 && !bearers.some(({ entity }) => fits(entity, gender));
  }

  /** Whether somebody's full name ends in a word. */
  bearLast(word: string): boolean {
    return (this.#byWord.get(word) ?? []).some(
      ({ entity }) => entity.words.length > 1 && lastOf(entity) === word,
    );
  }

  /** "the ministry" after "the Ministry of Trade". */
  thing({ head, others, owner }: Role, at: number): Entity | null {
    const { isThing, noShortForms } = this.#naming;
    if (!isThing(head) || noShortForms.has(head) || others.length > 0 || owner !== null) return null;
    const things = (this.#byWord.get(head) ?? []).filter(
      ({ entity }) => entity.isThing && entity.words.length > 1,
    );
    return nearest(things, at, true)?.entity ?? null;
  }

  #abbreviated(word: string): Entity | null {
    const told = this.#byAbbreviation.get(word);
    if (told) return told;
    const [only, ...others] = word.length > 2 ? (this.#byInitials.get(word) ?? []) : [];
    return only && others.length === 0 ? only.entity : null;
  }
}

const areSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((word, index) => word === others[index]);

const holds = ({ titles }: Entity, office: string) => titles.some((title) => fold(title) === office);

const lastOf = ({ words }: Entity) => words.findLast((word) => !/^(?:jr|sr|i{2,3}|iv)$/.test(word));

const fits = (entity: Entity, gender: Gender | null) =>
  gender === null || entity.gender === null || gender === entity.gender;

/**
 * The one whom a lone name has stood for most so far, if clearly; else not one whose name the article keeps writing in
 * full, as it does to tell them from the other; else the last one named before the place.
 */
function likeliestFirst(found: readonly Named[], at: number): Entity[] {
  const before = found.filter((named) => named.at <= at);
  const likely = (before.length > 0 ? before : found.slice(0, 1)).map(({ entity }) => entity);
  if (likely.length < 2) return likely;
  const byTime = likely.toSorted((a, b) => b.lastAt - a.lastAt);
  const [most, next] = likely.toSorted((a, b) => b.loneMentions - a.loneMentions);
  if (most && next && most.loneMentions > 2 * next.loneMentions) return firstOf(most, byTime);
  const [least, more] = likely.toSorted((a, b) => a.fullNames - b.fullNames);
  return least && more && more.fullNames >= OFTEN && more.fullNames >= 2 * least.fullNames
    ? firstOf(least, byTime)
    : byTime;
}

/** A full name that stands so often is written on purpose. */
const OFTEN = 3;

const firstOf = (first: Entity, all: readonly Entity[]) => [
  first,
  ...all.filter((entity) => entity !== first),
];

function nearest(found: readonly Named[], at: number, onlyBefore = false): Named | null {
  const before = found
    .filter((named) => named.at <= at)
    .toSorted((a, b) => b.entity.lastAt - a.entity.lastAt);
  return before[0] ?? (onlyBefore ? null : (found[0] ?? null));
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}
