import type { Person, SpeakerId } from '../article.js';
import { fold } from '../fold.js';
import { firstNameGender } from '../lexicon/first-names.js';
import { THING_WORDS, titleGender } from '../lexicon/words.js';
import type { Designation } from './names.js';

/** Somebody or something that an article names, by all its mentions. */
export interface Entity {
  id: SpeakerId;
  /** The known person's usual name, else the fullest name in the article. */
  name: string;
  /** Folded words of the fullest name; of a role, the role. */
  words: string[];
  isRole: boolean;
  gender: 'female' | 'male' | null;
  person: Person | null;
  /** As the article writes them, in the order of appearance. */
  forms: Set<string>;
  titles: string[];
  /** Whether it is somebody: a known person, or one with a title or a known first name. */
  isPerson: boolean;
  /** Whether its name is that of a group, a place or a thing: "the Ministry of Trade". */
  isThing: boolean;
  /** Where the article first and last names it, in characters. */
  firstAt: number;
  lastAt: number;
}

/** How many people of one last name are told apart at a time, which bounds the work for each mention. */
const MOST_NAMESAKES = 20;

/** The entities of one article; each mention is entered in the order of the text. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #byLast = new Map<string, Entity[]>();
  readonly #byPerson = new Map<Person, Entity>();
  /** The one last called by a title, by the title's last word. */
  readonly #byTitle = new Map<string, Entity>();
  readonly #byRole = new Map<string, Entity>();
  readonly #known = new Map<string, Person>();
  readonly #ids = new Set<SpeakerId>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      for (const spelling of [person.name, ...person.spellings]) this.#known.set(fold(spelling), person);
    }
  }

  /** The entity of a name or a role, a new one where the article has not had it. */
  enter(designation: Designation, form: string, at: number): Entity {
    const entity =
      designation.names.length > 0 ? this.#named(designation, at) : this.#inRole(designation.role, form, at);
    entity.forms.add(form);
    entity.firstAt = Math.min(entity.firstAt, at);
    entity.lastAt = at;
    if (designation.titles.length > entity.titles.length) entity.titles = designation.titles;
    entity.gender ??= genderOf(designation);
    if (designation.titles.length > 0 && designation.names.length > 0) {
      entity.isPerson = true;
      this.#byTitle.set(fold(designation.titles.at(-1) ?? ''), entity);
    }
    return entity;
  }

  #named({ names, titles }: Designation, at: number): Entity {
    const words = names.map(fold).filter((word) => word !== '');
    const last = words.at(-1) ?? '';
    const candidates = this.#byLast.get(last) ?? [];
    const person = this.#knownPerson(words, candidates);
    if (person) {
      const known = this.#byPerson.get(person);
      if (known) return known;
      return this.#add(
        { words, name: person.name, person, gender: person.gender, isPerson: true, id: person.id },
        at,
      );
    }
    const gender = genderOf({ names, titles });
    const fitting = candidates.filter(
      (entity) => isCompatible(entity.words, words) && !(gender && entity.gender && gender !== entity.gender),
    );
    const [latest] = fitting.toSorted((a, b) => b.lastAt - a.lastAt);
    const exact = fitting.find((entity) => entity.words.join(' ') === words.join(' '));
    const found = exact ?? latest;
    if (!found) {
      const isPerson = words.length > 1 && firstNameGender(words[0] ?? '') !== null;
      return this.#add({ words, name: names.join(' '), person: null, gender, isPerson }, at);
    }
    if (words.length > found.words.length && !found.person) {
      found.words = words;
      found.name = names.join(' ');
      found.isPerson ||= firstNameGender(words[0] ?? '') !== null;
    }
    return found;
  }

  #knownPerson(words: readonly string[], candidates: readonly Entity[]): Person | null {
    const whole = this.#known.get(words.join(' '));
    if (!whole || words.length > 1) return whole ?? null;
    const hasNamesake = candidates.some(({ person, words: full }) => person !== whole && full.length > 1);
    return hasNamesake && !this.#byPerson.has(whole) ? null : whole;
  }

  /** "the president" is the one last called so; else a role is an entity of its own. */
  #inRole(role: string, form: string, at: number): Entity {
    const isDefinite = /^(?:the|this|that)\s/i.test(form);
    if (isDefinite) {
      const bearer = this.#byTitle.get(role.split(' ').at(-1) ?? '');
      if (bearer && fold(bearer.titles.join(' ')).endsWith(role)) return bearer;
    }
    const known = this.#byRole.get(role);
    if (known) return known;
    const entity = this.#add(
      { words: [role], name: form, person: null, gender: null, isPerson: false, isRole: true },
      at,
    );
    this.#byRole.set(role, entity);
    return entity;
  }

  #add(
    facts: Pick<Entity, 'words' | 'name' | 'person' | 'gender' | 'isPerson'> & {
      id?: SpeakerId;
      isRole?: boolean;
    },
    at: number,
  ): Entity {
    const entity: Entity = {
      isRole: false,
      isThing: facts.words.some((word) => THING_WORDS.has(word)),
      forms: new Set(),
      titles: [],
      firstAt: at,
      lastAt: at,
      ...facts,
      id: this.#freeId(facts.id ?? (fold(facts.name).replaceAll(' ', '-') || 'speaker')),
    };
    this.all.push(entity);
    if (entity.person) this.#byPerson.set(entity.person, entity);
    if (!entity.isRole) {
      const last = entity.words.at(-1) ?? '';
      this.#byLast.set(last, [entity, ...(this.#byLast.get(last) ?? [])].slice(0, MOST_NAMESAKES));
    }
    return entity;
  }

  #freeId(wanted: SpeakerId): SpeakerId {
    let id = wanted;
    for (let number = 2; this.#ids.has(id); number++) id = `${wanted}-${number}`;
    this.#ids.add(id);
    return id;
  }
}

function genderOf({ names, titles }: Pick<Designation, 'names' | 'titles'>): 'female' | 'male' | null {
  for (const title of titles) {
    const gender = titleGender(title);
    if (gender) return gender;
  }
  return names.length > 1 ? firstNameGender(fold(names[0] ?? '')) : null;
}

/** Whether two names with the same last word can be one person's: no first names that differ. */
function isCompatible(known: readonly string[], words: readonly string[]): boolean {
  if (known.length === 1 || words.length === 1) return true;
  const [first = '', other = ''] = [known[0], words[0]];
  return (
    first.startsWith(other) ||
    other.startsWith(first) ||
    (first[0] === other[0] && (first.length === 1 || other.length === 1))
  );
}
