import { fold } from '../../../fold.js';
import type { Entity } from '../../../people/entity.js';
import type { Bearers, Role } from '../../../people/naming.js';
import { countUpTo } from '../../../text/places.js';
import { DESCRIPTORS, DETERMINERS, TITLES } from '../lexicon/words.js';
import { nounGender } from './person-nouns.js';

/** Somebody who has been called by a title, and the words beside it. */
interface Bearer {
  entity: Entity;
  words: ReadonlySet<string>;
  at: number;
}

/** How many bearers of one title are looked at for a mention, which bounds the work. */
const FARTHEST = 20;

/** Words that make another office of one: a vice president is no president. */
const OTHER_OFFICE = new Set('vice deputy assistant prime former acting ex attorney lieutenant'.split(' '));

/** Titles of those who lead a country. */
const LEADERS = new Set(
  'president minister chancellor king queen premier emir sultan chairman leader'.split(' '),
);

/** Words for the same office: abbreviations, and forms for women and men. */
const SAME = new Map(
  `sen senator, rep representative, congressman representative, congresswoman representative,
  lawmaker representative, gov governor, gen general, col colonel, lt lieutenant, capt captain, sgt sergeant,
  maj major, adm admiral, rev reverend, prof professor, dr doctor, defence defense, chairwoman chairman,
  chair chairman, chairperson chairman, spokeswoman spokesperson, spokesman spokesperson, ex former, then former`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const plain = (word: string) => {
  const folded = fold(word);
  return SAME.get(folded) ?? folded;
};

/** @param role the words of the phrase up to its head, folded; @param form the whole phrase */
export function readRole(role: string, form: string): Role {
  const all = role.split(' ');
  const owned = all.lastIndexOf('s');
  const words = all.slice(owned + 1);
  const [opening = ''] = form.toLowerCase().split(/\s+/);
  const key = fold(DETERMINERS.has(opening) ? form.slice(opening.length) : form);
  return {
    head: words.at(-1) ?? '',
    others: words.slice(0, -1),
    owner: owned > 0 ? (all[owned - 1] ?? null) : null,
    isDefinite:
      /^(?:the|this|that|his|her|its|their)$/.test(opening) || /['’]s\b/.test(form) || TITLES.has(opening),
    key: key || role,
  };
}

/** Who bears which title in an English article. */
export class EnglishBearers implements Bearers {
  /** In the order of the text, by the title's head. */
  readonly #byHead = new Map<string, Bearer[]>();

  add(entity: Entity, title: readonly string[], about: readonly string[], at: number): void {
    const link = title.findIndex((word) => /^(?:of|for|to)$/.test(word));
    const words = (link < 0 ? title : title.slice(0, link)).map(plain).filter((word) => word !== '');
    const heads = new Set([words.at(-1), ...about.filter((word) => DESCRIPTORS.has(word))]);
    if (words.length === 0) heads.delete(undefined);
    for (const head of heads) {
      if (head === undefined) continue;
      const bearers = this.#byHead.get(head) ?? [];
      bearers.push({ entity, words: new Set([...words, ...about]), at });
      this.#byHead.set(head, bearers);
      if (LEADERS.has(head)) this.#addLeader({ entity, words: new Set([...words, ...about]), at });
    }
  }

  find(role: Role, at: number): Entity | null {
    const { head, others } = role;
    const own = this.#byHead.get(plain(head)) ?? [];
    const nation = others.some((word) => DESCRIPTORS.has(word));
    const bearers = own.length === 0 && head === 'leader' && nation ? (this.#byHead.get('*') ?? []) : own;
    const gender = nounGender(head);
    const fitOf = ({ entity, words }: Bearer) =>
      gender && entity.gender && gender !== entity.gender ? -1 : matchesOf(words, role, bearers !== own);
    const before = lastBefore(bearers, at);
    let best: Entity | null = null;
    let most = -1;
    for (let index = before; index >= Math.max(0, before - FARTHEST); index--) {
      const bearer = bearers[index];
      const found = bearer ? fitOf(bearer) : -1;
      if (bearer && found > most) [best, most] = [bearer.entity, found];
    }
    if (best) return best;
    const later = bearers.slice(before + 1, before + 1 + FARTHEST);
    const fitting = new Set(later.filter((bearer) => fitOf(bearer) >= 0).map(({ entity }) => entity));
    const [only] = fitting;
    return fitting.size === 1 ? (only ?? null) : null;
  }

  #addLeader(bearer: Bearer): void {
    const leaders = this.#byHead.get('*') ?? [];
    leaders.push(bearer);
    this.#byHead.set('*', leaders);
  }
}

/**
 * How well a role fits somebody's title: how many of its words stand beside the title; -1 where it cannot be theirs.
 * "the Kenyan president" is no Ugandan one, "the president" no former or vice president.
 */
function matchesOf(words: ReadonlySet<string>, { head, others, owner }: Role, isLeader: boolean): number {
  const said = new Set(others.map(plain));
  if (!isLeader) {
    for (const word of OTHER_OFFICE)
      if (words.has(word) !== said.has(word) && word !== plain(head)) return -1;
  }
  const nations = [...words].filter((known) => DESCRIPTORS.has(known));
  let matches = 0;
  if (owner && (words.has(owner) || nations.some((nation) => nation.startsWith(owner.slice(0, 4)))))
    matches++;
  else if (owner && nations.length > 0) return -1;
  for (const word of said) {
    if (isBeside(words, word)) matches++;
    else if (DESCRIPTORS.has(word)) {
      if (isLeader || nations.length > 0) return -1;
    } else if (!/^(?:new|current|incumbent|outgoing|longtime|veteran|young|old|late|\d+.*)$/.test(word))
      return -1;
  }
  return matches;
}

/** The word itself, or the country that a nation's name is made from: "turkish" beside "turkey". */
function isBeside(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (!DESCRIPTORS.has(word)) return false;
  const stem = word.slice(0, 4);
  return [...words].some((known) => known.length > 3 && !TITLES.has(known) && known.startsWith(stem));
}

const lastBefore = (bearers: readonly Bearer[], at: number) =>
  countUpTo(bearers.length, (index) => (bearers[index]?.at ?? 0) < at) - 1;
