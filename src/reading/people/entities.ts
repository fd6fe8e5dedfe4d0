import type { Person, SpeakerId } from '../article.js';
import { fold } from '../fold.js';
import type { Designation } from './designation.js';
import { type Entity, type Gender, newEntity } from './entity.js';
import { type NameFacts, nameFacts } from './name-facts.js';
import { Names } from './named.js';
import type { Bearers, Naming, Role } from './naming.js';

export type { Entity } from './entity.js';

/** The entities of one article. Full names are introduced first; then each mention is entered in the order of the text. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #naming: Naming;
  readonly #names: Names;
  readonly #bearers: Bearers;
  readonly #facts = new Map<Designation, NameFacts>();
  readonly #byPerson = new Map<Person, Entity>();
  readonly #byRole = new Map<string, Entity>();
  /** The last role alone with this head: "spokeswoman". */
  readonly #byHead = new Map<string, { entity: Entity; role: Role }>();
  readonly #known: ReadonlyMap<string, Person>;
  /** How many have asked for an id. */
  readonly #ids = new Map<SpeakerId, number>();

  constructor(people: readonly Person[], naming: Naming) {
    this.#naming = naming;
    this.#names = new Names(naming);
    this.#bearers = naming.newBearers();
    this.#known = bySpelling(people);
  }

  /**
   * Makes a name known before the mentions are entered, so that a short form finds the full one that comes later.
   * @returns whose name it is; null for a role, and for a lone name that tells nothing
   */
  introduce(designation: Designation, at: number): Entity | null {
    const { names, titles, about } = designation;
    if (names.length === 0) return null;
    const facts = this.#factsOf(designation);
    const { words } = facts;
    if (words.length < 2 && titles.length === 0) return null;
    const entity = this.#knownEntity(designation, facts, at) ?? this.#introduced(designation, facts, at);
    if (!entity) return null;
    entity.lastAt = at;
    entity.fullNames += words.length > 1 ? 1 : 0;
    this.#learn(entity, designation, facts, at);
    if (titles.length > 0) this.#bearers.add(entity, titles, about, at);
    return entity;
  }

  #introduced({ names }: Designation, facts: NameFacts, at: number): Entity | null {
    const { words, gender } = facts;
    if (words.length > 1) return this.#names.findFull(words, gender, at) ?? this.#addNamed(names, words, at);
    // "Mr. Bello" beside "Aisha Bello" is somebody who is never named in full.
    return this.#names.isOfOtherGender(words[0] ?? '', gender) ? this.#addNamed(names, words, at) : null;
  }

  /**
   * The entity of a name, a new one where the article has not had it.
   * @param clue the gender that the words beside the name tell
   */
  name(designation: Designation, form: string, at: number, clue: Gender | null): Entity {
    const { names, titles, about } = designation;
    const facts = withClue(this.#factsOf(designation), clue);
    const { words } = facts;
    const entity =
      this.#knownEntity(designation, facts, at) ??
      this.#names.find(facts, at) ??
      this.#addNamed(names, words, at);
    this.#learn(entity, designation, facts, at);
    if (titles.length > 0 && words.length < 2) this.#bearers.add(entity, titles, about, at);
    if (words.length === 1) entity.loneMentions++;
    return this.#mentioned(entity, form, at);
  }

  /** Whom a role or a thing stands for; a new entity where that is nobody the article has had. */
  role(designation: Designation, form: string, at: number): Entity {
    const role = this.#naming.readRole(designation.role, form);
    const entity = this.#findRole(role, at) ?? this.#addRole(role, form, at);
    this.#byRole.set(role.key, entity);
    if (entity.isRole) this.#byHead.set(role.head, { entity, role });
    return this.#mentioned(entity, form, at);
  }

  /** Several who speak together: "NAME and NAME". */
  group(form: string, at: number): Entity {
    const key = fold(form);
    const entity = this.#byRole.get(key) ?? this.#addGroup(key, form, at);
    this.#byRole.set(key, entity);
    return this.#mentioned(entity, form, at);
  }

  /** Makes somebody known by a title that the text gives beside the name. */
  bear(entity: Entity, titles: readonly string[], at: number): void {
    if (entity.titles.length === 0) entity.titles = [...titles];
    this.#bearers.add(entity, titles, [], at);
  }

  /** Makes somebody known by a noun that stands beside the name: "farmer NAME". */
  call(entity: Entity, noun: string, at: number): void {
    this.#bearers.add(entity, [noun], [], at);
  }

  /** Lets a short form in capitals stand for a name: "WHO". */
  abbreviate(entity: Entity, short: string): void {
    this.#names.abbreviate(entity, fold(short));
  }

  /** Those of one last name among whom a lone one could be meant; empty where it is clear. */
  namesakes(designation: Designation, at: number, clue: Gender | null): Entity[] {
    const facts = withClue(this.#factsOf(designation), clue);
    if (facts.words.length > 1 || this.#personOf(designation)) return [];
    const found = this.#names.candidates(facts, at);
    return found.length > 1 ? found : [];
  }

  /** Whether a title alone is the last name of somebody in the article: "King" after "Stephen King". */
  isLastName(form: string): boolean {
    return /^\p{Lu}\p{L}+$/u.test(form) && this.#names.bearLast(fold(form));
  }

  #findRole(role: Role, at: number): Entity | null {
    if (!role.isDefinite) return this.#byRole.get(role.key) ?? null;
    const named = this.#bearers.find(role, at) ?? this.#names.thing(role, at);
    if (named) return named;
    const same = this.#byRole.get(role.key);
    if (same) return same;
    const last = this.#byHead.get(role.head);
    const known = last ? [...last.role.others, ...last.role.key.split(' ')] : [];
    return last && role.owner === null && role.others.every((word) => known.includes(word))
      ? last.entity
      : null;
  }

  #personOf({ names }: Designation): Person | null {
    return this.#known.size > 0 ? (this.#known.get(fold(names.join(' '))) ?? null) : null;
  }

  #knownEntity(designation: Designation, facts: NameFacts, at: number): Entity | null {
    const { words } = facts;
    const person = this.#personOf(designation);
    if (!person) return null;
    const entity = this.#byPerson.get(person);
    if (entity) return entity;
    // A lone last name is not the known person's where the article has somebody else of that name.
    if (words.length === 1 && this.#names.candidates({ ...facts, gender: null, office: null }, at).length > 0)
      return null;
    const added = newEntity(this.#freeId(person.id), person.name, [...words], at);
    added.person = person;
    added.gender = person.gender;
    added.isGenderTold = true;
    added.isPerson = true;
    this.#byPerson.set(person, added);
    this.#names.add(added, at);
    return this.#add(added);
  }

  /** What a name and its titles tell about the one who bears it; the fullest name is the one that is shown. */
  #learn(
    entity: Entity,
    { names, titles }: Designation,
    { words, gender, isGenderTold, hasFirstName }: NameFacts,
    at: number,
  ) {
    if (!entity.person && words.length > entity.words.length) {
      entity.words = words;
      entity.name = names.join(' ');
      this.#names.add(entity, at);
    }
    if (titles.length > entity.titles.length) entity.titles = titles;
    if (titles.length > 0 || (hasFirstName && !entity.isThing)) entity.isPerson = true;
    if (entity.isGenderTold || gender === null) return;
    entity.gender = isGenderTold ? gender : (entity.gender ?? gender);
    entity.isGenderTold = isGenderTold;
  }

  /** Each name is looked at twice: when it is introduced and when it is entered. */
  #factsOf(designation: Designation): NameFacts {
    const known = this.#facts.get(designation);
    if (known) return known;
    const facts = nameFacts(designation, this.#naming);
    this.#facts.set(designation, facts);
    return facts;
  }

  #addNamed(names: readonly string[], words: string[], at: number): Entity {
    const name = names.join(' ');
    const entity = newEntity(this.#freeId(idOf(name)), name, words, at);
    entity.isThing = names.some((word) => this.#naming.isThing(word.toLowerCase()));
    this.#names.add(entity, at);
    return this.#add(entity);
  }

  #addRole({ key, head }: Role, form: string, at: number): Entity {
    const entity = newEntity(this.#freeId(idOf(form)), form, [key], at);
    entity.isRole = true;
    const { nounGender, isPluralNoun, isPersonNoun } = this.#naming;
    entity.gender = nounGender(head);
    entity.isGenderTold = entity.gender !== null;
    entity.isGroup = isPluralNoun(head);
    entity.isPerson = !entity.isGroup && isPersonNoun(head);
    return this.#add(entity);
  }

  #addGroup(key: string, form: string, at: number): Entity {
    const entity = newEntity(this.#freeId(idOf(form)), form, [key], at);
    entity.isRole = true;
    entity.isGroup = true;
    return this.#add(entity);
  }

  #add(entity: Entity): Entity {
    this.all.push(entity);
    return entity;
  }

  #mentioned(entity: Entity, form: string, at: number): Entity {
    entity.forms.add(form);
    entity.firstAt = Math.min(entity.firstAt, at);
    entity.lastAt = at;
    return entity;
  }

  #freeId(wanted: SpeakerId): SpeakerId {
    let number = (this.#ids.get(wanted) ?? 0) + 1;
    let id = number > 1 ? `${wanted}-${number}` : wanted;
    while (this.#ids.has(id)) id = `${wanted}-${++number}`;
    this.#ids.set(wanted, number);
    if (id !== wanted) this.#ids.set(id, 1);
    return id;
  }
}

/** For all articles that are read with the same people. */
const spellings = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>();

function bySpelling(people: readonly Person[]): ReadonlyMap<string, Person> {
  const before = spellings.get(people);
  if (before) return before;
  const known = new Map<string, Person>();
  for (const person of people) {
    for (const spelling of [person.name, ...person.spellings]) known.set(fold(spelling), person);
  }
  spellings.set(people, known);
  return known;
}

const withClue = (facts: NameFacts, clue: Gender | null): NameFacts =>
  clue === null || facts.isGenderTold ? facts : { ...facts, gender: clue };

const idOf = (name: string): SpeakerId => fold(name).replaceAll(' ', '-') || 'speaker';
