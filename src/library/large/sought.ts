import { PassageIndex } from '../../finding/passage-index.js';
import { queryTerms } from '../../finding/query-terms.js';
import { Vocabulary } from '../../finding/vocabulary.js';
import type { WordStatistics } from '../../finding/word-statistics.js';
import { fold } from '../../reading/fold.js';
import type { ScopeId } from '../scope-id.js';
import { Lexemes } from '../store/passages/lexemes.js';
import type { SoughtWord } from '../store/passages/search-plan.js';

/** Names that begin with what is typed of one, or are alike where none does. */
const MOST_NAMES = 20;

/** Of fewer letters too many words begin so. */
const SHORTEST_BEGINNING = 2;
const MOST_BEGUN = 20;

/** What is looked for by texts and by names, in the words of a scope's index. */
export class Sought {
  readonly #lexemes: Lexemes;
  readonly #statistics: WordStatistics;
  /** No passages: it weighs words alone. */
  readonly #words: PassageIndex;
  readonly #speakers: ReadonlyMap<string, number>;
  #names: Vocabulary | null = null;

  /** @param speakers words of speakers' names, with the number of paragraphs in which whoever has them is heard */
  constructor(scope: ScopeId, statistics: WordStatistics, speakers: ReadonlyMap<string, number>) {
    this.#lexemes = new Lexemes(scope);
    this.#statistics = statistics;
    this.#words = PassageIndex.among([], statistics);
    this.#speakers = speakers;
  }

  /** The words of a text, and those among them that speakers' names have. */
  inText(text: string, isBegun: boolean): { words: SoughtWord[]; names: SoughtWord[] } {
    const terms = queryTerms(this.#words, text);
    const stems = terms.terms.flatMap(({ stems, weight }) =>
      [...stems].map(([stem, likeness]) => ({
        lexeme: this.#lexemes.ofStem(stem),
        weight: weight * likeness,
        paragraphs: this.#statistics.paragraphsWith(stem),
      })),
    );
    const begun = isBegun ? this.#begunWith(text) : [];
    const names = terms.terms.flatMap(({ folded }) => this.#speakerWord(folded));
    return { words: [...once([...stems, ...begun, ...names]).values()], names };
  }

  /** Words that begin as the last one does. */
  #begunWith(text: string): SoughtWord[] {
    const last = fold(text).split(' ').at(-1) ?? '';
    if (last.length < SHORTEST_BEGINNING) return [];
    const { vocabulary } = this.#statistics;
    const stems = new Set(vocabulary.beginningWith(last).map(([, stem]) => stem));
    return [...stems].slice(0, MOST_BEGUN).map((stem) => ({
      lexeme: this.#lexemes.ofStem(stem),
      weight: this.#words.idf(stem),
      paragraphs: this.#statistics.paragraphsWith(stem),
    }));
  }

  /** For each word of a name, those of speakers' names that it may stand for; none for one that nobody has. */
  inName(name: string): SoughtWord[][] {
    return fold(name)
      .split(' ')
      .map((word) => this.#namesLike(word))
      .filter((words) => words.length > 0);
  }

  #namesLike(word: string): SoughtWord[] {
    if (word === '') return [];
    if (this.#speakers.has(word)) return this.#speakerWord(word);
    this.#names ??= new Vocabulary(new Map([...this.#speakers.keys()].map((name) => [name, name])));
    const beginning = this.#names.beginningWith(word).map(([name]) => name);
    const alike = beginning.length > 0 ? beginning : this.#names.alike(word, 2).map((name) => name.word);
    return alike.slice(0, MOST_NAMES).flatMap((name) => this.#speakerWord(name));
  }

  #speakerWord(word: string): SoughtWord[] {
    const paragraphs = this.#speakers.get(word) ?? 0;
    if (paragraphs === 0) return [];
    const all = Math.max(this.#statistics.paragraphs, paragraphs);
    const weight = Math.log(1 + (all - paragraphs + 0.5) / (paragraphs + 0.5));
    return [{ lexeme: this.#lexemes.ofSpeaker(word), weight, paragraphs }];
  }
}

/** Each word once, with the most that it weighs. */
function once(words: readonly SoughtWord[]): Map<string, SoughtWord> {
  const found = new Map<string, SoughtWord>();
  for (const word of words) {
    const known = found.get(word.lexeme);
    if (!known || known.weight < word.weight) found.set(word.lexeme, word);
  }
  return found;
}
