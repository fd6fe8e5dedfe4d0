import type { Finder } from '../finding/finder.js';
import type { Found, Match } from '../finding/match.js';
import type { Article, Span, Speaker, SpeakerId, Statement } from '../reading/article.js';
import { fold } from '../reading/fold.js';
import type { SpeakerCount } from './answer.js';
import { wordsAfter } from './asking/words-after.js';
import { WordPlaces } from './checking/word-places.js';
import { jointSpeakers, type Office } from './joint-speakers.js';
import { narrated } from './meant.js';
import { SpeakerDirectory } from './speaker-directory.js';

/** The most passages that an answer pages through. */
const MOST_MATCHES = 25;

/** Topics a speaker is offered with in ready questions. */
const TOPICS_EACH = 6;

/** A question that has an answer, and what it is made of. */
export interface ReadyQuestion {
  speaker: Speaker;
  topic: string | null;
  /** As it is asked: in English. */
  question: string;
}

/** The articles that a question is about, and whom they let speak. */
export class Scope {
  readonly articles: readonly Article[];
  /** Everybody who is heard or present, in the order in which the articles name them. */
  readonly counts: readonly SpeakerCount[];
  /** Every office that the articles give somebody. */
  readonly offices: ReadonlyMap<Speaker, readonly Office[]>;
  readonly #finder: Finder;
  readonly #isNarrowed: boolean;
  #questions: readonly ReadyQuestion[] | null = null;
  #wordPlaces: WordPlaces | null = null;
  #directory: SpeakerDirectory | null = null;

  /** @param isNarrowed whether these are some of the finder's articles rather than all */
  constructor(articles: readonly Article[], finder: Finder, isNarrowed: boolean) {
    this.articles = articles;
    this.#finder = finder;
    this.#isNarrowed = isNarrowed;
    const joint = jointSpeakers(articles);
    this.counts = joint.map(({ speaker, statements }) => ({ speaker, statements }));
    this.offices = new Map(joint.map(({ speaker, offices }) => [speaker, offices]));
  }

  /** Made when a name is first asked for. */
  get directory(): SpeakerDirectory {
    this.#directory ??= new SpeakerDirectory([...this.offices.keys()], this.offices);
    return this.#directory;
  }

  find(text: string, options: { speaker?: SpeakerId; prefersSpoken?: boolean } = {}): Found {
    return this.#finder.find({ text, ...options, ...this.#narrowing() }, MOST_MATCHES);
  }

  /** Of the articles, as BCP 47 tags. */
  get languages(): readonly string[] {
    return [...new Set(this.articles.map(({ language }) => language))];
  }

  /** Where each word stands; made when a quote is first checked. */
  get wordPlaces(): WordPlaces {
    this.#wordPlaces ??= WordPlaces.of(this.articles);
    return this.#wordPlaces;
  }

  /** Makes ready for checking quotes, other work being let in meanwhile. */
  async readyToCheck(): Promise<void> {
    this.#wordPlaces ??= await WordPlaces.inSlices(this.articles);
  }

  /** Whether the articles have a word, spelt as it is. */
  knows(word: string): boolean {
    return this.#finder.knows(word, this.#narrowing().articles);
  }

  /** For each place where the articles have these words, folded, one after the other: the few words after them, folded. */
  wordsAfter(words: string): string[] {
    return this.articles.flatMap((article) => wordsAfter(foldedText(article), words));
  }

  suggest(typed: string, speaker?: SpeakerId): string[] {
    return this.#finder.suggest(typed, { ...(speaker && { speaker }), ...this.#narrowing() });
  }

  /** What two speakers both speak of, best first; see `sharedTopics`. */
  sharedTopics(one: SpeakerId, other: SpeakerId): string[] {
    return this.#finder.sharedTopics(one, other, this.#narrowing().articles);
  }

  /** Questions that have an answer, made of speakers and what they spoke of. */
  get questions(): readonly ReadyQuestion[] {
    this.#questions ??= this.counts
      .filter(({ statements }) => statements > 0)
      .flatMap(({ speaker }) => [
        { speaker, topic: null, question: `What did ${speaker.name} say?` },
        ...this.suggest('', speaker.id)
          .slice(0, TOPICS_EACH)
          .map((topic) => ({ speaker, topic, question: `What did ${speaker.name} say about ${topic}?` })),
      ])
      .filter(({ question }) => question.length <= 100);
    return this.#questions;
  }

  /**
   * Who is heard on a topic and in how many passages, most first; empty where nobody is. Of equals, in the order in which
   * the articles name them.
   */
  heardOn(topic: string): SpeakerCount[] {
    const statements = this.#finder.countBySpeaker(topic, this.#narrowing().articles);
    return this.counts
      .flatMap(({ speaker }) => {
        const count = statements.get(speaker.id);
        return count === undefined ? [] : [{ speaker, statements: count }];
      })
      .toSorted((a, b) => b.statements - a.statements);
  }

  /** Where the writer tells of a topic, best first; empty where nobody but speakers does. */
  toldOf(topic: string): Match[] {
    const { matches, answered } = this.find(topic);
    return answered ? matches.filter(({ statement }) => statement === null) : [];
  }

  /** In how many statements a speaker is heard. */
  statementsBy({ id }: Speaker): number {
    return this.counts.find(({ speaker }) => speaker.id === id)?.statements ?? 0;
  }

  /** How many statements have a speaker as no more than a guess. */
  perhapsBy({ name }: Speaker): number {
    return this.articles
      .flatMap(({ statements }) => statements)
      .filter(({ speaker, guess }) => speaker === null && guess === name).length;
  }

  /** The sentences that name a speaker, in the order of the text. */
  naming(speaker: Speaker): Match[] {
    const names = [speaker.name, ...speaker.spellings].map((name) => ` ${fold(name)} `);
    const isNamedIn = (text: string) => names.some((name) => ` ${fold(text)} `.includes(name));
    return this.articles.flatMap((article) =>
      article.paragraphs.flatMap((paragraph, index) =>
        paragraph.sentences
          .filter(({ start, end }) => isNamedIn(article.text.slice(start, end)))
          .map((sentence) => ({
            article,
            paragraph: index,
            passage: sentence,
            sentence,
            statement: statementNaming(article, sentence, isNamedIn),
            score: 0,
            terms: [],
            repeats: [],
          })),
      ),
    );
  }

  #narrowing(): { articles?: string[] } {
    return this.#isNarrowed ? { articles: this.articles.map(({ id }) => id) } : {};
  }
}

const foldedTexts = new WeakMap<Article, string>();

/** No word, so that nothing is found over the end of a sentence. */
const SENTENCE_END = '|';

/** Made once: an article never changes. */
function foldedText(article: Article): string {
  const known = foldedTexts.get(article);
  if (known !== undefined) return known;
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const folded = sentences
    .map(({ start, end }) => fold(article.text.slice(start, end)))
    .join(` ${SENTENCE_END} `);
  foldedTexts.set(article, folded);
  return folded;
}

/** The statement of a sentence whose own words name somebody; null where the writer's do. */
function statementNaming(
  article: Article,
  sentence: Span,
  isNamedIn: (text: string) => boolean,
): Statement | null {
  const isNamed = ({ start, end }: Span) => isNamedIn(article.text.slice(start, end));
  if (narrated(article, sentence).some(isNamed)) return null;
  const said = article.statements.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  return said.find(isNamed) ?? null;
}
