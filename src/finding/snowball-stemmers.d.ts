/** The package comes without types. */
declare module 'snowball-stemmers' {
  export type StemmerLanguage =
    | 'arabic'
    | 'armenian'
    | 'basque'
    | 'catalan'
    | 'czech'
    | 'danish'
    | 'dutch'
    | 'english'
    | 'finnish'
    | 'french'
    | 'german'
    | 'hungarian'
    | 'irish'
    | 'italian'
    | 'norwegian'
    | 'portuguese'
    | 'romanian'
    | 'russian'
    | 'slovene'
    | 'spanish'
    | 'swedish'
    | 'tamil'
    | 'turkish';
  export function newStemmer(language: StemmerLanguage): { stem(word: string): string };
}
