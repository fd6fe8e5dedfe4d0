import MiniSearch from 'minisearch';
import type { Speaker } from '../reading/article.js';
import { fold } from '../reading/fold.js';

/** What a name stands for among the speakers that are asked about. */
export type Lookup =
  | { kind: 'one'; speaker: Speaker }
  | { kind: 'several'; speakers: Speaker[] }
  /** Nobody; `nearest` are those whose names are alike, closest first. */
  | { kind: 'none'; nearest: Speaker[] };

/** Words that stand before a name and say nothing about whose it is. */
const HONORIFICS = new Set(
  'mr mrs ms miss dr sir madam dame lord lady prof professor the his her its excellency'.split(' '),
);

/** Letters that the name of a country and the word for its people share: "Uzbekistan", "Uzbek". */
const SHARED_STEM = 4;

/** Finds speakers by what people type: last name, full name in any spelling, office, with a typing error. */
export class SpeakerDirectory {
  readonly #speakers: readonly Speaker[];
  readonly #byName = new Map<string, Set<Speaker>>();
  readonly #roles: ReadonlySet<string>;
  readonly #alike: MiniSearch<{ id: number; names: string }>;

  constructor(speakers: readonly Speaker[]) {
    this.#speakers = speakers;
    this.#roles = new Set(speakers.flatMap(({ role }) => (role ? fold(role).split(' ') : [])));
    for (const speaker of speakers) {
      for (const name of [speaker.name, ...speaker.spellings]) this.#enter(fold(name), speaker);
    }
    for (const speaker of speakers) {
      const last = fold(speaker.name).split(' ').at(-1);
      if (last) this.#enter(last, speaker);
    }
    this.#alike = new MiniSearch({ fields: ['names'], tokenize: (text) => fold(text).split(' ') });
    this.#alike.addAll(
      speakers.map((speaker, id) => ({ id, names: [speaker.name, ...speaker.spellings].join(' ') })),
    );
  }

  /** The steps go from the surest reading of a name to the most forgiving; the first that finds anybody decides. */
  find(asked: string): Lookup {
    const words = fold(asked)
      .split(' ')
      .filter((word) => word !== '');
    const name = words.join(' ');
    const bare = this.#withoutTitles(words);
    const steps: (() => readonly Speaker[])[] = [
      () => this.named(name),
      () => this.named(bare.join(' ')),
      () => this.#inOffice(words),
      () => this.#sharing(bare),
      () => this.#misspelt(bare),
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

  /** Those whose name, or one of its spellings, is exactly this, folded. */
  named(folded: string): readonly Speaker[] {
    return folded === '' ? [] : [...(this.#byName.get(folded) ?? [])];
  }

  /** "president of Kazakhstan", "Kazakhstan's president", "the Kazakh president"; an office alone fits all in it. */
  #inOffice(words: readonly string[]): readonly Speaker[] {
    const asked = words.filter((word) => word !== 'of' && !HONORIFICS.has(word));
    if (asked.length === 0) return [];
    return this.#speakers.filter((speaker) => {
      const role = speaker.role ? fold(speaker.role).split(' ') : [];
      const country = speaker.country ? fold(speaker.country) : '';
      if (role.length === 0 || !role.every((word) => asked.includes(word))) return false;
      return asked.every((word) => role.includes(word) || (country !== '' && isOfCountry(word, country)));
    });
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
    const found = this.#alike.search(words.join(' '), { combineWith: 'AND', fuzzy: allowedEdits });
    const best = found[0]?.score ?? 0;
    return this.#resolve(found.filter(({ score }) => score > best / 2).map(({ id }) => id));
  }

  #nearest(words: readonly string[]): Speaker[] {
    const found = this.#alike.search(words.join(' '), { prefix: (word) => word.length > 2, fuzzy: 0.4 });
    const alike = this.#resolve(found.map(({ id }) => id));
    const compatriots = this.#speakers.filter(
      ({ country }) => country && words.some((word) => isOfCountry(word, fold(country))),
    );
    return [...new Set([...compatriots, ...alike])].slice(0, 5);
  }

  #withoutTitles(words: readonly string[]): readonly string[] {
    return words.filter((word) => !HONORIFICS.has(word) && !this.isRole(word));
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

function isOfCountry(word: string, country: string): boolean {
  return (
    country.split(' ').includes(word.replace(/s$/, '')) || word === country || startsAlike(word, country)
  );
}

function startsAlike(word: string, country: string): boolean {
  return word.length >= SHARED_STEM && word.slice(0, SHARED_STEM) === country.slice(0, SHARED_STEM);
}
