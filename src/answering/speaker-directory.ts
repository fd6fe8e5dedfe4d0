import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Speaker } from '../reading/article.js';
import { fold } from '../reading/fold.js';
import type { Office } from './joint-speakers.js';

/** What a name stands for among the speakers that are asked about. */
export type Lookup =
  | { kind: 'one'; speaker: Speaker }
  | { kind: 'several'; speakers: Speaker[] }
  /** Nobody; `nearest` are those whose names are alike, closest first. */
  | { kind: 'none'; nearest: Speaker[] };

/** Words that stand before a name and say nothing about whose it is. */
const HONORIFICS = new Set(
  'mr mrs ms miss dr sir madam dame lord lady prof professor the his her its excellency of'.split(' '),
);

/** Words for any office: "the leader of Norland", "Norland's head of state". */
const ANY_OFFICE = new Set(['leader', 'head', 'state']);

/** Finds speakers by what people type: last name, full name in any spelling, office, with a typing error. */
export class SpeakerDirectory {
  readonly #speakers: readonly Speaker[];
  readonly #byName = new Map<string, Set<Speaker>>();
  readonly #roles: ReadonlySet<string>;
  readonly #nameParts: ReadonlySet<string>;
  /** Every word of an office or a country, to be found by a misspelling. */
  readonly #officeWords = new SearchableMap<true>();
  readonly #alike: MiniSearch<{ id: number; names: string }>;
  readonly #offices: ReadonlyMap<Speaker, readonly FoldedOffice[]>;
  readonly #every: readonly FoldedOffice[];

  /** @param offices every office that somebody is known by, where that is not the one that is told of them */
  constructor(speakers: readonly Speaker[], offices: ReadonlyMap<Speaker, readonly Office[]> = new Map()) {
    this.#speakers = speakers;
    this.#offices = new Map(
      speakers.map((speaker) => [speaker, (offices.get(speaker) ?? [speaker]).map(folded)]),
    );
    this.#every = [...this.#offices.values()].flat();
    this.#roles = new Set(this.#every.flatMap(({ role }) => role));
    this.#nameParts = new Set(
      speakers.flatMap(({ name, spellings }) => [name, ...spellings].flatMap(wordsOf)),
    );
    for (const word of this.#every.flatMap(({ role, country }) => [...role, ...country])) {
      this.#officeWords.set(word, true);
    }
    for (const speaker of speakers) {
      const offices = Object.values(speaker.offices ?? {}).filter((office) => office !== undefined);
      for (const name of [speaker.name, ...speaker.spellings, ...offices]) this.#enter(fold(name), speaker);
    }
    for (const speaker of speakers) {
      const last = wordsOf(speaker.name).at(-1);
      if (last) this.#enter(last, speaker);
    }
    this.#alike = new MiniSearch({ fields: ['names'], tokenize: wordsOf });
    this.#alike.addAll(
      speakers.map((speaker, id) => ({ id, names: [speaker.name, ...speaker.spellings].join(' ') })),
    );
  }

  /**
   * The steps go from the surest reading of a name to the most forgiving; the first that finds anybody decides. Where an
   * office or a country stands beside the name, it must be that person's.
   */
  find(asked: string): Lookup {
    const words = wordsOf(asked);
    const told = words.filter((word) => !HONORIFICS.has(word));
    const office = told.filter((word) => this.#isOfOffice(word));
    const name = told.filter((word) => !office.includes(word));
    const inOffice = (speakers: readonly Speaker[]) =>
      speakers.filter((speaker) => this.#isIn(office, speaker));
    const steps: (() => readonly Speaker[])[] = [
      () => this.named(words.join(' ')),
      () => this.named(told.join(' ')),
      () => (name.length === 0 ? this.#inOffice(office) : []),
      () => inOffice(this.named(name.join(' '))),
      () => inOffice(this.#sharing(name)),
      () => inOffice(this.#misspelt(name)),
    ];
    for (const step of steps) {
      const [first, ...rest] = step();
      if (first) {
        return rest.length === 0
          ? { kind: 'one', speaker: first }
          : { kind: 'several', speakers: [first, ...rest] };
      }
    }
    return { kind: 'none', nearest: this.#nearest(words) };
  }

  /** Whether a folded word is part of somebody's office: "president". */
  isRole(word: string): boolean {
    return this.#roles.has(word);
  }

  /** Whether a folded word is part of somebody's name, in any spelling, and of no office. */
  isPersonal(word: string): boolean {
    return this.#nameParts.has(word) && !this.#roles.has(word);
  }

  /** Whether a folded word is part of somebody's name or office, or names a country or what is of it, spelt right. */
  isOfName(word: string): boolean {
    return (
      this.#nameParts.has(word) ||
      this.#roles.has(word) ||
      ANY_OFFICE.has(word) ||
      HONORIFICS.has(word) ||
      this.#every.some((office) => office.country.includes(word) || isOfCountry(word, office))
    );
  }

  /** Those whose name, or one of its spellings, is exactly this, folded. */
  named(folded: string): readonly Speaker[] {
    return folded === '' ? [] : [...(this.#byName.get(folded) ?? [])];
  }

  /** "mayor of Sela", "Norland's king", "the Norlandish leader"; an office alone fits all who are in it. */
  #inOffice(words: readonly string[]): readonly Speaker[] {
    if (words.length === 0) return [];
    const asksAny = words.some((word) => ANY_OFFICE.has(word));
    const isCountryAsked = (office: FoldedOffice) => words.some((word) => isOfCountry(word, office));
    return this.#speakers.filter((speaker) =>
      this.#officesOf(speaker).some(
        (office) =>
          words.every((word) => this.#fits(word, office)) &&
          (asksAny ? isCountryAsked(office) : this.#hasWhole(office.role, words)),
      ),
    );
  }

  /** Whether a word belongs to an office or a country that anybody is known by, or to any office. */
  #isOfOffice(word: string): boolean {
    if (ANY_OFFICE.has(word)) return true;
    return this.#every.some((office) => isOfCountry(word, office)) || this.#officeWordsLike(word).length > 0;
  }

  #officesOf(speaker: Speaker): readonly FoldedOffice[] {
    return this.#offices.get(speaker) ?? [];
  }

  /** Whether words for an office all fit one that somebody has; where none is known, nothing speaks against any. */
  #isIn(words: readonly string[], speaker: Speaker): boolean {
    const offices = this.#officesOf(speaker);
    return offices.length === 0 || offices.some((office) => words.every((word) => this.#fits(word, office)));
  }

  /** Of an office nothing of which is known, nothing speaks against a word. */
  #fits(word: string, office: FoldedOffice): boolean {
    if (ANY_OFFICE.has(word)) return true;
    const known = [...office.role, ...office.country];
    if (known.length === 0 || isOfCountry(word, office)) return true;
    return this.#officeWordsLike(word).some((like) => known.includes(like));
  }

  #hasWhole(role: readonly string[], words: readonly string[]): boolean {
    const asked = new Set(words.flatMap((word) => this.#officeWordsLike(word)));
    return role.length > 0 && role.every((word) => asked.has(word));
  }

  #officeWordsLike(word: string): string[] {
    return [...this.#officeWords.fuzzyGet(word, allowedEdits(word)).keys()];
  }

  /** Every word typed is one of the name's: "Rose Bello" of "Amina Rose Bello". */
  #sharing(words: readonly string[]): readonly Speaker[] {
    if (words.length === 0) return [];
    return this.#speakers.filter((speaker) =>
      [speaker.name, ...speaker.spellings].some((name) => {
        const parts = fold(name).split(' ');
        return words.every((word) => parts.includes(word));
      }),
    );
  }

  /** Every word typed is one of the name's but for a letter or two. */
  #misspelt(words: readonly string[]): readonly Speaker[] {
    if (words.length === 0) return [];
    const asked = words.map((word) => this.#unswapped(word)).join(' ');
    const found = this.#alike.search(asked, { combineWith: 'AND', fuzzy: allowedEdits });
    const best = found[0]?.score ?? 0;
    return this.#resolve(found.filter(({ score }) => score > best / 2).map(({ id }) => id));
  }

  /** A part of a name of which two neighbouring letters changed places, which people do more often than other errors. */
  #unswapped(word: string): string {
    if (this.#nameParts.has(word)) return word;
    for (let at = 0; at + 1 < word.length; at++) {
      const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      if (allowedEdits(word) > 0 && this.#nameParts.has(swapped)) return swapped;
    }
    return word;
  }

  #nearest(words: readonly string[]): Speaker[] {
    const found = this.#alike.search(words.join(' '), { prefix: (word) => word.length > 2, fuzzy: 0.4 });
    const alike = this.#resolve(found.map(({ id }) => id));
    const compatriots = this.#speakers.filter((speaker) =>
      this.#officesOf(speaker).some((office) => words.some((word) => isOfCountry(word, office))),
    );
    return [...new Set([...compatriots, ...alike])].slice(0, 5);
  }

  #resolve(ids: readonly number[]): Speaker[] {
    return ids.flatMap((id) => this.#speakers[id] ?? []);
  }

  #enter(name: string, speaker: Speaker): void {
    const entered = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, entered.add(speaker));
  }
}

/** One typing error in a short word, two in a long one; a very short word must be right. */
export function allowedEdits(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

const wordsOf = (text: string) =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

/** The words of an office, folded. */
interface FoldedOffice {
  role: readonly string[];
  country: readonly string[];
}

const folded = ({ role = '', country = '' }: Office): FoldedOffice => ({
  role: wordsOf(role),
  country: wordsOf(country),
});

/** What English puts behind a country's name to name what is of it: Norland's is Norlander or Norlandish. */
const OF_COUNTRY = /^(?:|s|n|an|ean|ian|er|ese|ish|i|ic)$/;

/** A country by its own name, or by the word for what is of it; one in "-stan" gives its people's name without that. */
function isOfCountry(word: string, office: FoldedOffice): boolean {
  return office.country.some((country) => {
    const people = country.replace(/i?stan$/, '');
    const stem = country.replace(/[aeiouy]+$/, '');
    const isFormOf = (form: string) => word.startsWith(form) && OF_COUNTRY.test(word.slice(form.length));
    return isFormOf(country) || isFormOf(people) || (word !== stem && isFormOf(stem));
  });
}
