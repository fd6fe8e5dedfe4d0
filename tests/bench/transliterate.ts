/** Cyrillic letters of Russian, Ukrainian and Macedonian in Latin, as BGN/PCGN and ISO have them, without marks. */
const LETTERS = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i' },
    ...{ і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
    ...{
      у: 'u',
      ф: 'f',
      х: 'kh',
      ц: 'ts',
      ч: 'ch',
      ш: 'sh',
      щ: 'shch',
      ъ: '',
      ы: 'y',
      ь: '',
      э: 'e',
      ю: 'yu',
    },
    ...{ я: 'ya', ѓ: 'gj', ѕ: 'dz', ј: 'j', љ: 'lj', њ: 'nj', ќ: 'kj', џ: 'dz' },
  }),
);

/** What the press writes where the tables have something else: Sergei for Sergey, Yulia for Yuliya, Dmitry for Dmitriy. */
const PRESS: readonly [RegExp, string][] = [
  [/iya$/, 'ia'],
  [/(?<=[bcdfghklmnprstvz])[iy]y$/, 'y'],
  [/(?<=[aeou])y$/, 'i'],
  [/ks/g, 'x'],
];

/**
 * The ways in which a name is written in Latin letters; one in Latin letters is left as it is.
 * @example transliterations('Алексей') // ['aleksey', 'aleksei', 'alexei', 'alexey']
 */
export function transliterations(name: string): string[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [name];
  const plain = [...name.toLowerCase()].map((letter) => LETTERS.get(letter) ?? letter).join('');
  const all = new Set([plain]);
  for (const [written, press] of PRESS) {
    for (const form of [...all]) all.add(form.replace(written, press));
  }
  return [...all];
}
