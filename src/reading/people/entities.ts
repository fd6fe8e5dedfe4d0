import type { Person, SpeakerId } from '../article.js';
import { fold } from '../fold.js';
import { firstNameGender } from '../lexicon/first-names.js';
import { THING_WORDS, titleGender } from '../lexicon/words.js';
import type { Designation } from './designation.js';
import type { Entity, Gender } from './entity.js';
import { nameWords } from './name-words.js';
import { Names } from './named.js';
import { isPersonNoun, isPluralNoun, nounGender } from './person-nouns.js';
import { Bearers, type Role, readRole } from './roles.js';

export type { Entity } from './entity.js';

/** The entities of one article. Full names are introduced first; then each mention is entered in the order of the text. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #names = new Names();
  readonly #bearers = new Bearers();
  readonly #byPerson = new Map<Person, Entity>();
  readonly #byRole = new Map<string, Entity>();
  /** The last role alone with this head: "spokeswoman". */
  readonly #byHead = new Map<string, { entity: Entity; role: Role }>();
  readonly #known = new Map<string, Person>();
  readonly #ids = new Set<SpeakerId>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      for (const spelling of [person.name, ...person.spellings]) this.#known.set(fold(spelling), person);
    }
  }

  /** Makes a name known before the mentions are entered, so that a short form finds the full one that comes later. */
  introduce({ names, titles, about }: Designation, at: number): void {
    if (names.length === 0) return;
    const words = nameWords(names);
    if (words.length < 2 && titles.length === 0) return;
    const gender = genderOf(names, titles);
    const entity =
      this.#knownEntity(names, words, at) ??
      (words.length > 1 ? this.#names.findFull(words, gender, at) : null) ??
      (words.length > 1 ? this.#addNamed(names, words, at) : null);
    if (!entity) return;
    entity.lastAt = at;
    this.#lengthen(entity, names, words, at);
    this.#tell(entity, names, titles, gender);
    if (titles.length > 0) this.#bearers.add(entity, titles, about, at);
  }

  /** The entity of a name, a new one where the article has not had it. */
  name(designation: Designation, form: string, at: number): Entity {
    const { names, titles, about } = designation;
    const words = nameWords(names);
    const gender = genderOf(names, titles);
    const entity =
      this.#knownEntity(names, words, at) ??
      this.#names.find(words, gender, at) ??
      this.#addNamed(names, words, at);
    this.#lengthen(entity, names, words, at);
    this.#tell(entity, names, titles, gender);
    if (titles.length > 0 && words.length < 2) this.#bearers.add(entity, titles, about, at);
    return this.#mentioned(entity, form, at);
  }

  /** Whom a role or a thing stands for; a new entity where that is nobody the article has had. */
  role(designation: Designation, form: string, at: number): Entity {
    const role = readRole(designation.role, form);
    const entity = this.#findRole(role, at) ?? this.#addRole(role, form, at);
    this.#byRole.set(role.key, entity);
    if (entity.isRole) this.#byHead.set(role.head, { entity, role });
    return this.#mentioned(entity, form, at);
  }

  /** Several who speak together: "NAME and NAME". */
  group(form: string, at: number): Entity {
    const key = fold(form);
    const entity =
      this.#byRole.get(key) ?? this.#add({ words: [key], name: form, isRole: true, isGroup: true }, at);
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
  namesakes(designation: Designation, at: number): Entity[] {
    const words = nameWords(designation.names);
    if (words.length > 1 || this.#known.has(fold(designation.names.join(' ')))) return [];
    const found = this.#names.candidates(words, genderOf(designation.names, designation.titles), at);
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

  #knownEntity(names: readonly string[], words: readonly string[], at: number): Entity | null {
    const person = this.#known.get(fold(names.join(' '))) ?? null;
    if (!person) return null;
    const entity = this.#byPerson.get(person);
    if (entity) return entity;
    // A lone last name is not the known person's where the article has somebody else of that name.
    if (names.length === 1 && this.#names.candidates(words, null, at).length > 0) return null;
    const { name, gender, id } = person;
    return this.#add(
      { words: [...words], name, person, gender, isGenderTold: true, isPerson: true, wantedId: id },
      at,
    );
  }

  /** The fullest name is the one that is shown. */
  #lengthen(entity: Entity, names: readonly string[], words: string[], at: number): void {
    if (entity.person || words.length <= entity.words.length) return;
    entity.words = words;
    entity.name = names.join(' ');
    this.#names.add(entity, at);
  }

  #addNamed(names: readonly string[], words: string[], at: number): Entity {
    const name = names.join(' ');
    const isThing = names.some((word) => THING_WORDS.has(word.toLowerCase()));
    return this.#add({ words, name, isThing }, at);
  }

  #addRole(role: Role, form: string, at: number): Entity {
    const gender = nounGender(role.head);
    const isGroup = isPluralNoun(role.head);
    const facts = { words: [role.key], name: form, isRole: true, gender, isGenderTold: gender !== null };
    return this.#add({ ...facts, isGroup, isPerson: !isGroup && isPersonNoun(role.head) }, at);
  }

  #add(
    facts: Partial<Entity> & Pick<Entity, 'words' | 'name'> & { wantedId?: SpeakerId },
    at: number,
  ): Entity {
    const { wantedId, ...known } = facts;
    const entity: Entity = {
      ...{ isRole: false, gender: null, isGenderTold: false, person: null, titles: [] },
      ...{ isPerson: false, isThing: false, isGroup: false, forms: new Set<string>() },
      ...{ firstAt: at, lastAt: at, mentions: 0 },
      ...known,
      id: this.#freeId(wantedId ?? (fold(known.name).replaceAll(' ', '-') || 'speaker')),
    };
    this.all.push(entity);
    if (entity.person) this.#byPerson.set(entity.person, entity);
    if (!entity.isRole) this.#names.add(entity, at);
    return entity;
  }

  /** What a name and its titles tell about the one who bears it. */
  #tell(entity: Entity, names: readonly string[], titles: string[], gender: Gender | null): void {
    if (titles.length > entity.titles.length) entity.titles = titles;
    if (titles.length > 0 || (entity.words.length > 1 && !entity.isThing && hasFirstName(names)))
      entity.isPerson = true;
    if (entity.isGenderTold || gender === null) return;
    entity.isGenderTold = titles.some((title) => titleGender(title) !== null);
    entity.gender = entity.isGenderTold ? gender : (entity.gender ?? gender);
  }

  #mentioned(entity: Entity, form: string, at: number): Entity {
    entity.forms.add(form);
    entity.firstAt = Math.min(entity.firstAt, at);
    entity.lastAt = at;
    entity.mentions++;
    return entity;
  }

  #freeId(wanted: SpeakerId): SpeakerId {
    let id = wanted;
    for (let number = 2; this.#ids.has(id); number++) id = `${wanted}-${number}`;
    this.#ids.add(id);
    return id;
  }
}

function genderOf(names: readonly string[], titles: readonly string[]): Gender | null {
  for (const title of titles) {
    const gender = titleGender(title);
    if (gender) return gender;
  }
  return names.length > 1 ? firstNameGender(fold(names[0] ?? '')) : null;
}

const hasFirstName = (names: readonly string[]) =>
  names.length > 1 && firstNameGender(fold(names[0] ?? '')) !== null;
