/**
 * Endings that make a word of another as stems have them, the longest first: "settl-er", "relig-ious", "coldest". What
 * inflects a word is gone from a stem already.
 */
const ENDINGS = new RegExp(
  `(?:${'ational ation ition ional ship hood ness less ment able ible ious eous ical ion ism ist ian ean ese ish iti ive ant ent anc enc est iz at iv or er an al ic ous ful es ia li y i e a o'
    .split(' ')
    .join('|')})$`,
);

/** What is left of a word tells little where it is shorter. */
const SHORTEST_ROOT = 4;

/**
 * Roots that end otherwise in nouns than in verbs, after the recoding rules of Lovins (1968), "Development of a
 * stemming algorithm": "invade", "invasion"; "describe", "description"; "resolve", "resolution".
 */
const RECODED: readonly [RegExp, string][] = [
  [/(?<=[aiou])s$/, 'd'],
  [/(?<=[aeo]n)s$/, 'd'],
  [/(?<=[im]i)ss$/, 't'],
  [/(?<=er)s$/, 't'],
  [/(?<=uc)t$/, ''],
  [/ript$/, 'rib'],
  [/orpt$/, 'orb'],
  [/(?<=ce)pt$/, ''],
  [/olut$/, 'olv'],
];

/** Peoples and languages whose name is not made of their country's, as stems, with the root of the country. */
const PEOPLES = new Map(
  `british:britain danish:denmark dane:denmark dutch:netherland english:england finnish:finland finn:finland
  french:franc greek:greec irish:ireland kazakh:kazakhstan kyrgyz:kyrgyzstan pole:poland polish:poland
  scottish:scotland spaniard:spain spanish:spain swede:sweden swedish:sweden swiss:switzerland tajik:tajikistan
  thai:thailand turk:turkey turkish:turkey turkmen:turkmenistan uzbek:uzbekistan welsh:wale`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

const roots = new Map<string, string>();

/** Roots are kept once found; beyond this many the memory starts anew. */
const MOST_ROOTS_KEPT = 50_000;

/**
 * What is left of a stem without the endings that make a word of another: "settlement" and "settlers" have one root.
 * @example rootOf('invas') === rootOf('invad')
 */
export function rootOf(stem: string): string {
  const known = roots.get(stem);
  if (known !== undefined) return known;
  if (roots.size >= MOST_ROOTS_KEPT) roots.clear();
  const root = makeRoot(stem);
  roots.set(stem, root);
  return root;
}

function makeRoot(stem: string): string {
  let root = PEOPLES.get(stem) ?? stem.replace(/^(north|south|east|west)(?:ern|ward)$/, '$1');
  for (;;) {
    const shorter = root.replace(ENDINGS, '');
    if (shorter === root || shorter.length < SHORTEST_ROOT || !/[aeiouy]/.test(shorter)) break;
    root = shorter;
  }
  if (root.length <= SHORTEST_ROOT) return root;
  return RECODED.reduce((word, [ending, shared]) => word.replace(ending, shared), root);
}

/** Stems a step. */
const STEPS_OF = 64;

/** The stems of articles by their roots. */
export class WordFamilies {
  /** Most are alone. */
  readonly #members = new Map<string, string | string[]>();

  /** Some stems a step, each once. */
  *add(stems: Iterable<string>): Generator<undefined, void> {
    let count = 0;
    for (const stem of stems) {
      const root = rootOf(stem);
      const members = this.#members.get(root);
      if (members === undefined) this.#members.set(root, stem);
      else if (typeof members === 'string') this.#members.set(root, [members, stem]);
      else members.push(stem);
      if (++count % STEPS_OF === 0) yield;
    }
  }

  /** Those that have a stem's root, itself left out. */
  relativesOf(stem: string): readonly string[] {
    const members = this.#members.get(rootOf(stem)) ?? [];
    return (typeof members === 'string' ? [members] : members).filter((other) => other !== stem);
  }
}
